// Starts something that is installed, talks to it, and says what is wrong: for the start before publishing and the one after.

import { applyLevels } from '../check/levels.js';
import { CONFIG_FILE } from '../core/about.js';
import { StageFailure } from '../core/errors.js';
import type { Diagnosis, Finding, Host, Installed, Launch } from '../core/types.js';
import { inTurn } from '../host/port-lock.js';
import { buffered } from '../host/sandbox.js';
import type { Talked } from '../mcp/session-result.js';
import type { Subject } from './draft.js';
import { startFindings } from './findings.js';
import { NOTABLE, slowness } from './slow.js';
import { writeSmokeFiles } from './smoke-files.js';

/** A visit and what it means. */
export interface Trial {
  readonly talked: Talked;
  readonly findings: readonly Finding[];
  /** What was started: `installed.launch`, or the one of several that answered. */
  readonly launch: Launch;
}

/** How thoroughly. */
export interface TrialOptions {
  /** Only whether it answers: neither the other era of the protocol nor a second start. */
  readonly quick?: boolean | undefined;
}

/** A machine that is slower than this is not waited for. */
const MOST_PATIENCE = 4;

/** When one of them answers, what the others said does not matter. */
const ANSWERS: readonly Talked['outcome'][] = ['answered', 'protected'];

/**
 * Tries an installed server; of several commands that could be it, the first that answers.
 * @param artifact what is named in findings: the file that was installed
 * @throws StageFailure `start/files` when a file of `[smoke] files` cannot be written
 */
export async function tryServer(
  host: Host,
  installed: Installed,
  project: Subject,
  artifact: string,
  options: TrialOptions = {},
): Promise<Trial> {
  const { candidates = [] } = installed;
  if (candidates.length === 0) return tryLaunch(host, installed, installed.launch, project, artifact, options);
  const trials: Trial[] = [];
  for (const launch of candidates) {
    const trial = await tryLaunch(host, installed, launch, project, artifact, options);
    if (ANSWERS.includes(trial.talked.outcome))
      return { ...trial, findings: [...trial.findings, found(trial, project, artifact)] };
    trials.push(trial);
  }
  const [first] = trials;
  if (first === undefined) throw new Error('no command was started');
  return { ...first, findings: [which(candidates, project, artifact), ...first.findings] };
}

async function tryLaunch(
  host: Host,
  installed: Installed,
  launch: Launch,
  project: Subject,
  artifact: string,
  { quick }: TrialOptions,
): Promise<Trial> {
  const { smoke } = project.settings;
  const refused = await writeSmokeFiles(launch, project, artifact);
  if (refused !== undefined) throw new StageFailure([refused]);
  // On demand: they load the SDK and the schema validators.
  const { talk } = await import('../mcp/session.js');
  const { judgeContract } = await import('../mcp/judge-contract.js');
  const { advice } = installed;
  const portCounts = advice?.fixedPort === true;
  const visit = (started = launch, { timeoutMs } = smoke): Promise<Talked> =>
    talk(host, started, { ...smoke, timeoutMs, portCounts, quick });
  // Servers that listen on a stated port are tried one after the other: the port is the same for all of them.
  const oneByOne = smoke.transport === 'http' || (smoke.transport === 'auto' && portCounts);
  const once = (given = smoke): Promise<Talked> =>
    oneByOne ? inTurn(host, smoke.port, () => visit(launch, given)) : visit(launch, given);
  const first = await once();
  // A slow machine gives it as much more time as it takes itself; a bound that is late is not measured anyway.
  const factor = first.outcome === 'silent' && quick !== true ? await slowness(host) : 1;
  const patient = { ...smoke, timeoutMs: Math.ceil((smoke.timeoutMs * Math.min(factor, MOST_PATIENCE)) / 1000) * 1000 };
  const talked = factor < NOTABLE ? first : await once(patient);
  const [stray] = talked.stray;
  const [diagnosis, neverRun, printedBy, keptBack] = await Promise.all([
    diagnose(installed, talked),
    talked.outcome === 'exited' && talked.exitCode === 0 ? advice?.neverRun?.() : undefined,
    talked.outcome === 'answered' && stray !== undefined && stray.what !== 'blank'
      ? installed.origin?.(stray.text)
      : undefined,
    disturbs(talked) && !disturbs(await visit(buffered(launch, smoke.env))),
  ]);
  const faults = talked.contract === undefined || quick === true ? [] : judgeContract(talked.contract);
  const { runtime } = installed;
  const findings = startFindings({
    project,
    advice,
    artifact,
    shown: launch.shown,
    runtime,
    talked,
    waitedMs: factor < NOTABLE ? smoke.timeoutMs : patient.timeoutMs,
    faults,
    diagnosis,
    others: installed.others?.map(({ shown }) => shown.split(' ')[0] ?? shown),
    neverRun,
    printedBy,
    keptBack,
  });
  const failed = !ANSWERS.includes(talked.outcome);
  return { talked, launch, findings: applyLevels(findings, project.settings.rules ?? {}, failed) };
}

/** Whether a client gets something else than messages while it talks over stdio. */
function disturbs({ outcome, stray }: Talked): boolean {
  return outcome === 'answered' && stray.some(({ what, late }) => what !== 'blank' && late !== true);
}

/** What the ecosystem reads from the last words of a server that did not get to answer. */
async function diagnose(installed: Installed, talked: Talked): Promise<Diagnosis | undefined> {
  const failed = talked.outcome === 'exited' || talked.outcome === 'silent';
  // Behind an answer of 5xx stands an exception, and the ecosystem may know it.
  const behind = talked.outcome === 'refused' && (talked.refusal?.status ?? 0) >= 500;
  return failed || behind ? installed.diagnose?.(talked.stderr) : undefined;
}

function found({ launch }: Trial, project: Subject, artifact: string): Finding {
  return {
    rule: 'start/which-command',
    level: 'note',
    project: project.name,
    artifact,
    message: `Several commands could be the server; ${launch.shown} answers, so it is used.`,
    hint: `To avoid the search, set in ${CONFIG_FILE}:\n  [smoke]\n  command = ["${launch.shown.split(' ')[0]}"]`,
  };
}

function which(candidates: readonly Launch[], project: Subject, artifact: string): Finding {
  const names = candidates.map(({ shown }) => shown.split(' ')[0]).join(', ');
  return {
    rule: 'start/which-command',
    level: 'error',
    code: 'unsatisfiable',
    project: project.name,
    artifact,
    file: project.manifestFile,
    message: `${project.name} has the commands ${names}; none is named ${project.name}, and none answers as a server.`,
    hint: `Set the command, and what it needs, in ${CONFIG_FILE}:\n  [smoke]\n  command = ["${candidates[0]?.shown.split(' ')[0]}"]`,
  };
}
