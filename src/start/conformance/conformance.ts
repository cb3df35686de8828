// [smoke] conformance: the checks of the official suite that hold for any server, against the server that was just installed.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONFIG_FILE } from '../../core/about.js';
import { cleanLine } from '../../core/clean-text.js';
import { tail } from '../../core/cut.js';
import { ReleaseError } from '../../core/errors.js';
import { plural } from '../../core/plural.js';
import type { Finding, Host, Launch, Project, Running } from '../../core/types.js';
import suite from '../../data/conformance.json' with { type: 'json' };
import { during } from '../../host/during.js';
import { inTurn } from '../../host/port-lock.js';
import { openSandbox } from '../../host/sandbox.js';
import { openBridge } from '../../mcp/bridge.js';
import { waitForPort } from '../../mcp/http.js';
import type { Talked } from '../../mcp/session-result.js';
import { ensureConformance } from '../../tools/conformance.js';
import { type Bound, type Check, failed, type Run, runsFor } from './scenarios.js';

/** What it showed. */
export interface Conformance {
  readonly findings: readonly Finding[];
  /** For the progress. */
  readonly lines: readonly string[];
}

const SCENARIO_MS = 60_000;
/** Revisions of the older era that the suite has a schema of. */
const LEGACY = ['2025-11-25', '2025-06-18'];
const MOST_QUOTED = 10;
const LONGEST = 300;

type Seen = Pick<Talked, 'transport' | 'eras' | 'contract' | 'address'>;
interface Outcome {
  readonly run: Run;
  /** Undefined where the suite wrote none down. */
  readonly checks: readonly Check[] | undefined;
  readonly words: readonly string[];
}

/** Runs the suite where `[smoke] conformance` asks for it. Throws nothing that the server or the network causes. */
export async function conformance(
  host: Host,
  launch: Launch,
  { name, settings: { smoke } }: Project,
  artifact: string,
  talked: Seen,
): Promise<Conformance> {
  const told = { project: name, artifact };
  const notRun = (why: string, more: Pick<Finding, 'hint' | 'quote'> = {}): Conformance => ({
    findings: [
      {
        rule: 'conformance/not-run',
        level: 'note',
        message: `The conformance suite was not run: ${why}`,
        ...more,
        ...told,
      },
    ],
    lines: [],
  });
  const { eras = { legacy: [], modern: [] }, contract, transport } = talked;
  const revisions = { legacy: LEGACY.find((one) => eras.legacy.includes(one)), modern: eras.modern.at(-1) };
  const bound: Bound = { transport, capabilities: contract?.capabilities ?? {} };
  const runs = runsFor(revisions, bound);
  if (smoke.headers !== undefined) return notRun('it cannot send the headers of [smoke].');
  if (runs.length === 0) return notRun(`the server speaks no revision that it knows (${LEGACY.join(', ')} and newer).`);
  let program: string;
  try {
    program = await ensureConformance(host);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return notRun(error.message, { hint: error.hint, quote: error.quote });
  }
  const all = async (address: string): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const run of runs)
      outcomes.push(await during(host, `conformance: ${run.scenario}`, () => ask(host, program, address, run)));
    return outcomes;
  };
  const outcomes =
    transport === 'stdio'
      ? await overBridge(host, launch, runs.length * SCENARIO_MS, all)
      : await inTurn(host, smoke.port, () =>
          overPort(host, launch, talked, smoke.timeoutMs, runs.length * SCENARIO_MS, all),
        );
  if (outcomes === undefined) return notRun('the server did not listen when it was started once more.');
  const silent = outcomes.find(({ checks }) => checks === undefined);
  const checks = outcomes.flatMap((one) => one.checks ?? []);
  const counted = checks.filter(({ status }) => ['SUCCESS', 'FAILURE', 'WARNING'].includes(status));
  const wrong = outcomes.flatMap(({ run, checks: some = [] }) =>
    failed(some, bound).map((check) => ({ ...check, run })),
  );
  return {
    findings: [
      ...findingsOf(wrong).map((one) => ({ ...one, ...told })),
      ...(silent === undefined
        ? []
        : notRun(`its scenario ${silent.run.scenario} gave no result.`, { quote: silent.words }).findings),
    ],
    lines: [
      `conformance ${suite.version}, ${Object.values(revisions).filter(Boolean).join(' and ')}: ${plural(counted.length, 'check')}, ${
        wrong.length === 0 ? 'none fails' : `${wrong.length} failed`
      }`,
    ],
  };
}

/** One finding for each check, however many scenarios make it. */
function findingsOf(
  wrong: readonly (Check & { readonly run: Run })[],
): readonly Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'quote' | 'facts'>[] {
  return [...new Set(wrong.map(({ id }) => id))].map((id) => {
    const same = wrong.filter((one) => one.id === id);
    const [first] = same as [Check & { readonly run: Run }];
    const quote = [...new Set(same.map(({ errorMessage = '' }) => cleanLine(errorMessage).slice(0, LONGEST)))].filter(
      (line) => line !== '',
    );
    const source = first.specReferences?.find(({ url }) => url !== undefined)?.url;
    return {
      rule: 'conformance/failed',
      level: same.some(({ status }) => status === 'FAILURE') ? 'warning' : 'note',
      message: `The conformance check ${id} fails: “${cleanLine(first.description).replace(/\.$/, '')}”.`,
      hint: `Answer as the quoted lines expect. To accept it as it is, write in ${CONFIG_FILE}:\n  [rules."conformance/failed"]\n  level = "note"\n  reason = "…"`,
      ...(quote.length === 0 ? {} : { quote: quote.slice(0, MOST_QUOTED) }),
      facts: {
        check: id,
        scenario: [...new Set(same.map(({ run }) => `${run.scenario} (${run.revision})`))].join(', '),
        ...(source === undefined ? {} : { source }),
      },
    };
  });
}

/** One scenario, in a place of its own and without our environment. */
async function ask(host: Host, program: string, address: string, run: Run): Promise<Outcome> {
  const sandbox = await openSandbox(host, `conformance-${run.scenario}`);
  const out = join(sandbox.folder, 'results');
  const { scenario, revision } = run;
  const { stdout, stderr } = await host.run({
    command: [
      process.execPath,
      program,
      'server',
      '--url',
      address,
      '--scenario',
      scenario,
      '--spec-version',
      revision,
      '-o',
      out,
    ],
    cwd: sandbox.cwd,
    env: sandbox.env,
    timeoutMs: SCENARIO_MS,
  });
  const words = tail(`${stdout}\n${stderr}`, 5);
  try {
    const [folder = ''] = await readdir(out);
    return {
      run,
      words,
      checks: JSON.parse(await readFile(join(out, folder, 'checks.json'), 'utf8')) as readonly Check[],
    };
  } catch {
    return { run, words, checks: undefined };
  }
}

async function overBridge<T>(
  host: Host,
  launch: Launch,
  timeoutMs: number,
  work: (address: string) => Promise<T>,
): Promise<T> {
  const bridge = await openBridge(host, launch, timeoutMs);
  return work(bridge.address).finally(() => bridge.close());
}

/** The server once more, at the address that it answered at. */
async function overPort<T>(
  host: Host,
  { command, cwd, env, elsewhere }: Launch,
  { address = '' }: Seen,
  readyMs: number,
  timeoutMs: number,
  work: (address: string) => Promise<T>,
): Promise<T | undefined> {
  const running: Running = host.start({ command, cwd, env, timeoutMs: readyMs + timeoutMs });
  running.stdout.resume();
  try {
    const stated = new URL(address);
    // A server that chooses its port chooses another one now.
    const waited = await waitForPort(host, running, Number(stated.port), {
      any: elsewhere !== true,
      timeoutMs: readyMs,
      elsewhere,
    });
    if (waited.how !== 'open') return undefined;
    stated.port = String(waited.port);
    return await work(stated.href);
  } finally {
    await running.end(500);
  }
}
