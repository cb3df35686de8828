// Whether clients wait long enough: the time to the tool list, alone and corrected by how fast this machine is.

import { nameOf, WAITS } from '../clients/rules.js';
import { listed } from '../core/listed.js';
import type { Finding, Host } from '../core/types.js';
import { during } from '../host/during.js';
import { seconds } from '../host/progress.js';

/** An empty Node starts in less on the machines that people use. Milliseconds. */
const USUAL_MS = 100;
/** From here on more than one client gives up. Seconds. */
const LONG_SECONDS = 10;

/** A machine that is slower than usual by less is not spoken of. */
export const NOTABLE = 1.5;

/** What was measured of one server; milliseconds. */
export interface Measured {
  /** From the start of the process to its tool list, once it is installed. */
  readonly warmMs: number;
  /** The same with its installation. */
  readonly coldMs: number;
  readonly packages: number;
}

/** How long a file took, and how to see how long it takes when nothing else runs. */
export interface Timed extends Measured {
  readonly artifact: string;
  /** Milliseconds to the tool list. */
  readonly again: () => Promise<number>;
}

/** Files that clients would not wait for, measured once more when nothing else runs. */
export async function slowFindings(files: readonly Timed[], project: string, host: Host): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const one of files) {
    if (isQuick(one)) continue;
    const warmMs = Math.min(one.warmMs, await during(host, `timing ${one.artifact} alone`, one.again));
    const draft = slowDraft({ ...one, warmMs }, await slowness(host, host.cwd));
    if (draft !== undefined) findings.push({ ...draft, project, artifact: one.artifact });
  }
  return findings;
}

/** Below this nobody has to look twice. */
function isQuick({ warmMs, coldMs }: Measured): boolean {
  return warmMs <= shortest() && coldMs <= longest();
}

/** How many times slower this machine starts an empty interpreter than usual; 1 for a fast one. */
export async function slowness(host: Host, cwd: string, tries = 3): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let one = 0; one < tries; one += 1) {
    const begun = host.now();
    await host.run({ command: [process.execPath, '-e', '0'], cwd, env: {}, timeoutMs: 30_000 });
    best = Math.min(best, host.now() - begun);
  }
  return Math.max(1, best / USUAL_MS);
}

/** The finding, if clients would give up on a usual machine. @param factor how slow this one is */
export function slowDraft(
  { warmMs, coldMs, packages }: Measured,
  factor: number,
): Pick<Finding, 'rule' | 'level' | 'message' | 'hint'> | undefined {
  const rule = 'start/slow';
  const warm = warmMs / factor;
  if (warm > shortest()) {
    return {
      rule,
      level: warm > LONG_SECONDS * 1000 ? 'warning' : 'note',
      message: `The server needed ${seconds(warmMs)} to its tool list${measured(factor)}. ${whoGivesUp(warm)}.`,
      hint: 'Answer initialize and tools/list first: import heavy modules, connect and load data when a tool is called.',
    };
  }
  const cold = coldMs / factor;
  if (cold <= longest()) return undefined;
  return {
    rule,
    level: 'note',
    message: `The first start, with the installation of ${packages} packages, took ${seconds(coldMs)}${measured(factor)}. ${whoGivesUp(cold)}.`,
    hint: 'Depend on less, or move heavy parts to an optional extra. In the README, let users install it once before they configure it: uv tool install or npm install -g.',
  };
}

function whoGivesUp(ms: number): string {
  const waits = WAITS.filter((wait) => wait.seconds * 1000 < ms);
  const parts = waits.map(
    ({ client, seconds: most, versions }) =>
      `${nameOf(client)}${versions === undefined ? '' : ` ${versions}`} (${most} s)`,
  );
  const text = listed(parts);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} would give up by default`;
}

/** Said only where it matters. */
function measured(factor: number): string {
  return factor < NOTABLE ? '' : ` on this machine, which is ${factor.toFixed(1)} times slower than usual`;
}

const shortest = (): number => Math.min(...WAITS.map((wait) => wait.seconds)) * 1000;
const longest = (): number => Math.max(...WAITS.map((wait) => wait.seconds)) * 1000;
