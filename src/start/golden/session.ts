// A golden session: the calls, made on a fresh start in an empty home and, if this machine can do it, without a network.

import type { Call, CallResult, Host, Installed, Launch, Sandbox } from '../../core/types.js';
import { type Offline, offline, offlineServer } from '../../host/offline.js';
import { inTurn } from '../../host/port-lock.js';
import { openSandbox } from '../../host/sandbox.js';
import type { Answer } from '../../mcp/results.js';
import type { Talked } from '../../mcp/session-result.js';
import type { Subject } from '../draft.js';
import { writeSmokeFiles } from '../smoke-files.js';

/** What came of it. */
export interface Session {
  readonly answers: readonly Answer[];
  /** In the order of the calls; those that were not made are missing. */
  readonly results: readonly CallResult[];
  /** Why calls had the network although they do not ask for it; undefined: they had none. */
  readonly network?: string | undefined;
  /** Where it ran. */
  readonly rooms: readonly Sandbox[];
}

/** A launch in a place that nobody has used. */
export interface Fresh {
  readonly launch: Launch;
  readonly room: Sandbox;
}

/** How the server was seen to speak. */
export type Spoken = Pick<Talked, 'transport'>;

/** Makes the calls. Throws nothing that the server causes. */
export async function callSession(
  host: Host,
  installed: Pick<Installed, 'launch' | 'advice'>,
  project: Subject,
  calls: readonly Call[],
  { transport }: Spoken,
): Promise<Session> {
  const { resultOf } = await import('../../mcp/results.js');
  const without = calls.filter(({ network }) => !network);
  const connected = calls.filter(({ network }) => network);
  const fresh = await freshLaunch(host, installed.launch, project);
  const shut: Offline =
    without.length === 0 ? { launch: fresh.launch } : await shutIn(host, fresh.launch, transport, project);
  const second = await freshLaunch(host, installed.launch, project);
  const answers = [
    ...(await ask(host, shut.launch ?? fresh.launch, installed, project, without, transport)),
    ...(await ask(host, online(second.launch), installed, project, connected, transport)),
  ];
  return {
    answers,
    results: calls
      .flatMap((call) => answers.filter((one) => one.call === call && one.skipped === undefined))
      .map(resultOf),
    ...(shut.why === undefined ? {} : { network: shut.why }),
    rooms: [fresh.room, second.room],
  };
}

/** A container gets its network, or none, from the engine: around the engine's own client nothing has to be taken away. */
async function shutIn(
  host: Host,
  launch: Launch,
  transport: Talked['transport'],
  { settings: { smoke } }: Subject,
): Promise<Offline> {
  const http = transport === 'http';
  if (launch.elsewhere !== true) return http ? offlineServer(host, launch, smoke.port) : offline(host, launch);
  if (http) return { why: 'a container without one cannot be asked over HTTP' };
  return launch.online === undefined ? { why: 'its container does not start without one' } : { launch };
}

function online(launch: Launch): Launch {
  return { ...launch, command: launch.online ?? launch.command };
}

/** One start with these calls after the lists, and nothing that a second start would show. */
export async function visitOnce(
  host: Host,
  launch: Launch,
  { advice }: Pick<Installed, 'advice'>,
  { settings: { smoke } }: Subject,
  calls: readonly Call[],
  transport: Talked['transport'],
  linger?: () => Promise<void>,
): Promise<Talked> {
  // On demand: it loads the SDK.
  const { talk } = await import('../../mcp/session.js');
  const portCounts = advice?.fixedPort === true;
  // It spoke HTTP at whichever port it chose, and may choose another one now.
  const anyPort = smoke.transport === 'auto' && !portCounts;
  const options = { ...smoke, transport, portCounts, anyPort, quick: true, calls, linger };
  const visit = (): Promise<Talked> => talk(host, launch, options);
  return transport === 'http' ? inTurn(host, smoke.port, visit) : visit();
}

async function ask(
  host: Host,
  launch: Launch,
  installed: Pick<Installed, 'advice'>,
  project: Subject,
  calls: readonly Call[],
  transport: Talked['transport'],
): Promise<readonly Answer[]> {
  if (calls.length === 0) return [];
  const talked = await visitOnce(host, launch, installed, project, calls, transport);
  const { answers = [], outcome, during, message } = talked;
  const broke = outcome === 'crashed' ? `the server exited during ${during ?? 'it'}` : (message ?? `it is ${outcome}`);
  const [first, ...rest] = calls.slice(answers.length);
  return [
    ...answers,
    ...(first === undefined ? [] : [{ call: first, failed: broke }]),
    // What was not asked any more has no cause of its own.
    ...rest.map((call) => ({ call, skipped: 'the server had ended' })),
  ];
}

/** The same program with a home, a temporary folder and a working folder that nobody has used, in one time zone and language. */
export async function freshLaunch(host: Host, launch: Launch, project: Subject): Promise<Fresh> {
  const room = await openSandbox(host, `calls-${project.name}`);
  const old = launch.env['HOME'];
  const places = Object.entries(room.env).filter(
    ([name, value]) => value.startsWith(room.folder) && launch.env[name] !== undefined,
  );
  const isOurs = old !== undefined && launch.cwd === old.replace(/home$/, 'work');
  const { env: own } = project.settings.smoke;
  const neutral = [...Object.entries({ TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' }), ...places];
  const fresh: Launch = {
    ...launch,
    cwd: isOurs ? room.cwd : launch.cwd,
    env: { ...launch.env, ...Object.fromEntries(neutral.filter(([name]) => own[name] === undefined)) },
  };
  await writeSmokeFiles(fresh, project, project.name);
  return { launch: fresh, room };
}
