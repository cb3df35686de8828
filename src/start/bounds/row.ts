// One row of the compatibility table: the artifact, installed with this runtime and these versions, started, and what came of it.

import { cleanLine } from '../../core/clean-text.js';
import { cut } from '../../core/cut.js';
import { ReleaseError, StageFailure } from '../../core/errors.js';
import type {
  Artifact,
  BoundRuntime,
  CallResult,
  Compatibility,
  Contract,
  Ecosystem,
  Finding,
  Host,
  Installed,
  Project,
  Variant,
} from '../../core/types.js';
import sdks from '../../data/sdks.json' with { type: 'json' };
import { during } from '../../host/during.js';
import { openSandbox } from '../../host/sandbox.js';
import { readGolden } from '../golden/file.js';
import { repeated } from '../golden/golden.js';
import type { Spoken } from '../golden/session.js';
import { tryServer } from '../try-server.js';

/** What is installed, in which ecosystem, and until when. */
export interface Bench {
  readonly artifact: Artifact;
  readonly project: Project;
  readonly ecosystem: Ecosystem;
  readonly host: Host;
  /** Names of what the artifact needs directly. */
  readonly direct: readonly string[];
  /** Milliseconds since the epoch at which the time for bounds is over. */
  readonly deadline: number;
  /** What that time is called: `3 min`. */
  readonly budget: string;
  limit<T>(work: () => Promise<T>): Promise<T>;
}

/** What is to be measured. */
export interface Want {
  readonly dependencies: Compatibility['dependencies'];
  /** Undefined: the one that is taken otherwise. */
  readonly runtime?: BoundRuntime | undefined;
  readonly variant?: Variant | undefined;
}

/** What was measured. */
export interface Row {
  readonly want: Want;
  readonly entry: Compatibility;
  /** Version of everything that was installed, by name; empty when nothing was. */
  readonly versions: Readonly<Record<string, string>>;
  /** What stopped it. */
  readonly findings: readonly Finding[];
  /** What a client saw of it; undefined where a list failed too, which is not to be compared. */
  readonly contract?: Contract | undefined;
  /** Starts what is installed once more, when nothing else runs: two servers at once may want the same port. */
  again?(): Promise<Row>;
}

const SHORTEST_MS = 1000;
const LONGEST_DETAIL = 300;

/** `mcp 2.3.1`: the SDK among what is installed; the first that is needed directly counts. */
export function sdkOf(versions: Readonly<Record<string, string>>, direct: readonly string[]): string | undefined {
  const there = sdks.servers.filter((name) => versions[name] !== undefined);
  const name = there.find((one) => direct.includes(one)) ?? there[0];
  return name === undefined ? undefined : `${name} ${versions[name]}`;
}

/** Measures one row. Never throws for what an installer, an index or a server does. */
export async function measureRow(bench: Bench, want: Want): Promise<Row> {
  const { host } = bench;
  const what = `${want.dependencies} versions${want.runtime === undefined ? '' : ` on ${want.runtime.shown}`}`;
  return bench.limit(() => during(host, what, () => measureNow(bench, want)));
}

async function measureNow(bench: Bench, want: Want): Promise<Row> {
  const { host, artifact, project } = bench;
  host.signal.throwIfAborted();
  const shown = want.runtime?.shown ?? '';
  if (bench.deadline - host.now() < SHORTEST_MS) return notMeasured(bench, want, shown, outOfTime(bench));
  let runtime: string | undefined;
  try {
    runtime = await want.runtime?.get();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    return notMeasured(bench, want, shown, error.message);
  }
  const sandbox = await openSandbox(host, `bounds-${project.name}`);
  const hurried = hurry(project, bench.deadline - host.now());
  let installed: Installed;
  try {
    const variant = { ...want.variant, ...(runtime === undefined ? {} : { runtime }) };
    installed = await bench.ecosystem.install(artifact, hurried, sandbox, host, variant);
  } catch (error) {
    if (error instanceof ReleaseError) return notMeasured(bench, want, shown, error.message);
    if (!(error instanceof StageFailure)) throw error;
    if (host.now() >= bench.deadline) return notMeasured(bench, want, shown, outOfTime(bench));
    return notInstalled(bench, want, error.findings);
  }
  return startRow(bench, want, installed, hurried);
}

async function startRow(bench: Bench, want: Want, installed: Installed, project: Project): Promise<Row> {
  const { host, artifact } = bench;
  const [{ talked, findings }, versions = {}] = await Promise.all([
    tryServer(host, installed, project, artifact.file, { quick: true }),
    installed.versions?.(),
  ]);
  const errors = findings.filter(({ level }) => level === 'error');
  const answered = talked.contract !== undefined || talked.outcome === 'protected';
  const started = answered && errors.length === 0;
  // A server that only took too long has not failed: it may have had less time, or less of the machine, than it needs.
  const late = errors.length > 0 && errors.every(({ code }) => code === 'late');
  const over = host.now() >= bench.deadline;
  if (!started && (late || (over && talked.outcome === 'silent'))) {
    const why = over ? outOfTime(bench) : (errors[0]?.message ?? outOfTime(bench));
    return notMeasured(bench, want, installed.runtime, why);
  }
  const lowest = want.dependencies === 'lowest' ? bench.direct.filter((name) => versions[name] !== undefined) : [];
  const which = lowest.map((name) => `${name} ${versions[name]}`).join(', ');
  const why = errors[0]?.message;
  const detail = started ? which : [which, why].filter((part) => part !== undefined && part !== '').join(': ');
  // A result that one end gives otherwise is lost there too.
  const recorded = started ? readGolden(project.folder, project.path) : [];
  const results = recorded.length === 0 ? undefined : await timely(bench, installed, recorded, talked);
  const whole = started && talked.outcome !== 'protected' && talked.failures.every(({ what }) => what === 'ping');
  return {
    want,
    versions,
    findings: errors,
    ...(whole && talked.contract !== undefined
      ? { contract: results === undefined ? talked.contract : { ...talked.contract, results } }
      : {}),
    entry: {
      ...base(bench, want),
      runtime: installed.runtime,
      sdk: sdkOf(versions, bench.direct),
      outcome: started ? 'started' : 'failed',
      ...(detail === '' ? {} : { detail: short(detail) }),
      ...(started ? { ms: talked.readyMs } : {}),
    },
    ...(started ? {} : { again: () => bench.limit(() => startRow(bench, want, installed, project)) }),
  };
}

/**
 * The results at this end. A call has all the time that the configuration gives it, whatever is left for bounds, and one that is late
 * all the same is not compared: it may have had less of the machine than it needs.
 */
async function timely(
  { host, project }: Bench,
  installed: Installed,
  recorded: readonly CallResult[],
  talked: Spoken,
): Promise<readonly CallResult[]> {
  const { results, answers } = await repeated(host, installed, project, recorded, talked);
  const late = new Set(answers.filter((one) => one.late === true).map(({ call }) => call));
  return results.filter(({ call }) => !late.has(call));
}

/** An installation that nothing but the stated versions prevents has failed; any other reason says nothing about them. */
function notInstalled(bench: Bench, want: Want, findings: readonly Finding[]): Row {
  const [first] = findings;
  const shown = want.runtime?.shown ?? '';
  if (want.dependencies === 'lowest' || first?.code !== 'unsatisfiable') {
    return notMeasured(bench, want, shown, first?.message ?? 'it could not be installed');
  }
  const detail = short(first?.message ?? '');
  return {
    want,
    versions: {},
    findings,
    entry: { ...base(bench, want), runtime: shown, outcome: 'failed', detail },
  };
}

function notMeasured(bench: Bench, want: Want, runtime: string, why: string): Row {
  const entry: Compatibility = { ...base(bench, want), runtime, outcome: 'not-measured', detail: short(why) };
  return { want, versions: {}, findings: [], entry };
}

function base({ artifact, project }: Bench, want: Want): Pick<Compatibility, 'project' | 'artifact' | 'dependencies'> {
  return { project: project.name, artifact: artifact.file, dependencies: want.dependencies };
}

function outOfTime({ budget }: Bench): string {
  return `the time limit for bounds (${budget}) was reached`;
}

/** The same project with no more time than is left. */
function hurry(project: Project, left: number): Project {
  const { smoke } = project.settings;
  const timeoutMs = Math.min(smoke.timeoutMs, left);
  const installTimeoutMs = Math.min(smoke.installTimeoutMs, left);
  return { ...project, settings: { ...project.settings, smoke: { ...smoke, timeoutMs, installTimeoutMs } } };
}

/** One line that a table has room for. Paths of the private sandbox differ on every run. */
function short(text: string): string {
  const line = cleanLine(text.split('\n').join(' '))
    .replace(/\S*\/room-[^\s:,]*/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return cut(line, LONGEST_DETAIL);
}
