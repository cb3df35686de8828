// Whether clients wait long enough, and give it memory enough: measured alone, times corrected by how fast this machine is.

import prettyBytes from 'pretty-bytes';
import { MEMORY, nameOf, WAITS } from '../clients/rules.js';
import { capital } from '../core/capital.js';
import { listed } from '../core/listed.js';
import { plural } from '../core/plural.js';
import type { Finding, Host } from '../core/types.js';
import { during } from '../host/during.js';
import { seconds } from '../host/progress.js';

/** An empty Node starts in less on the machines that people use. Milliseconds. */
const USUAL_MS = 100;
/** The quickest of them says what this machine can do. */
const TRIES = 3;
/** From here on more than one client gives up. Seconds. */
const LONG_SECONDS = 10;
/** The least and the most that a client waits. Milliseconds. */
const SHORTEST_MS = Math.min(...WAITS.map((wait) => wait.seconds)) * 1000;
const LONGEST_MS = Math.max(...WAITS.map((wait) => wait.seconds)) * 1000;
/** The least memory that a client gives a server. */
const SMALLEST_BYTES = Math.min(...MEMORY.map((limit) => limit.bytes));
/** Less than this comes within every client's time at 8 Mbit/s, packed as it is to a third. */
const LARGE_BYTES = 100_000_000;

/** A machine that is slower than usual by less is not spoken of. */
export const NOTABLE = 1.5;

/** One start: milliseconds to the tool list, and memory where the system tells. */
export interface Once {
  readonly ms: number;
  readonly peakBytes?: number | undefined;
}

/** What was measured of one server beside other work, and how to see what it needs when nothing else runs. */
export interface Timed {
  readonly artifact: string;
  readonly first: Once;
  /** Of its installation, from whatever caches there are. */
  readonly installMs: number;
  readonly packages: number;
  /** Bytes of what is installed. */
  size(): Promise<number>;
  again(): Promise<Once>;
  /** Installed with empty caches, and started; undefined where that failed. Milliseconds. */
  cold(): Promise<number | undefined>;
}

type Draft = Pick<Finding, 'rule' | 'level' | 'message' | 'hint' | 'facts'>;

/** Files that clients would not wait for, or that need more memory than they give. */
export async function slowFindings(files: readonly Timed[], project: string, host: Host): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const file of files) {
    const drafts = await draftsOf(file, host);
    findings.push(...drafts.map((draft) => ({ ...draft, project, artifact: file.artifact })));
  }
  return findings;
}

async function draftsOf(file: Timed, host: Host): Promise<readonly Draft[]> {
  const { artifact, first, packages } = file;
  const alone = isModest(first) ? first : await during(host, `measuring ${artifact} alone`, file.again);
  const ms = Math.min(first.ms, alone.ms);
  const bytes = Math.min(first.peakBytes ?? 0, alone.peakBytes ?? first.peakBytes ?? 0);
  const size = await file.size();
  const isLong = file.installMs + first.ms > LONGEST_MS || size > LARGE_BYTES;
  const coldMs = isLong && ms <= SHORTEST_MS ? await during(host, `installing ${artifact} anew`, file.cold) : undefined;
  if (ms <= SHORTEST_MS && (coldMs ?? 0) <= LONGEST_MS) return memoryDrafts(bytes);
  const slow = slowDraft({ warmMs: ms, coldMs: coldMs ?? 0, packages, size }, await slowness(host));
  return [...(slow === undefined ? [] : [slow]), ...memoryDrafts(bytes)];
}

/** Nobody has to look twice. */
function isModest({ ms, peakBytes = 0 }: Once): boolean {
  return ms <= SHORTEST_MS && peakBytes <= SMALLEST_BYTES;
}

/** How many times slower this machine starts an empty interpreter than usual; 1 for a fast one. */
export async function slowness(host: Host): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let one = 0; one < TRIES; one += 1) {
    const begun = host.now();
    await host.run({ command: [process.execPath, '-e', '0'], cwd: host.cwd, env: {}, timeoutMs: 30_000 });
    best = Math.min(best, host.now() - begun);
  }
  return Math.max(1, best / USUAL_MS);
}

/** The finding, if clients would give up on a usual machine. @param factor how slow this one is */
export function slowDraft(
  { warmMs, coldMs, packages, size }: { warmMs: number; coldMs: number; packages: number; size: number },
  factor: number,
): Draft | undefined {
  const rule = 'start/slow';
  const warm = warmMs / factor;
  if (warm > SHORTEST_MS) {
    return {
      rule,
      level: warm > LONG_SECONDS * 1000 ? 'warning' : 'note',
      message: `The server needed ${seconds(warmMs)} to its tool list${measured(factor)}. ${whoGivesUp(warm)}.`,
      hint: 'Answer initialize and tools/list first: import heavy modules, connect and load data when a tool is called.',
    };
  }
  const cold = coldMs / factor;
  if (cold <= LONGEST_MS) return undefined;
  return {
    rule,
    // The network has its part in it.
    level: 'note',
    message: `The first start, with the download and installation of ${plural(packages, 'package')} (${prettyBytes(size)} installed), took ${seconds(coldMs)}${measured(factor)}. ${whoGivesUp(cold)}.`,
    hint: 'Depend on less, or move heavy parts to an optional extra. In the README, let users install it once before they configure it: uv tool install or npm install -g.',
  };
}

/** What it needs before any tool is called has to fit, with room for the tools. */
function memoryDrafts(bytes: number): readonly Draft[] {
  const limits = MEMORY.filter((limit) => limit.bytes < bytes);
  const [first] = limits;
  if (first === undefined) return [];
  const names = listed(limits.map((limit) => `${nameOf(limit.client)} (${prettyBytes(limit.bytes)})`));
  return [
    {
      rule: 'start/memory',
      level: 'warning',
      message: `The server took ${prettyBytes(bytes)} of memory before any tool was called, all processes together: more than ${names} gives a server by default, so it is killed there.`,
      hint: 'Load models and data when a tool is called, and release them afterwards.',
      facts: { source: first.source },
    },
  ];
}

function whoGivesUp(ms: number): string {
  const waits = WAITS.filter((wait) => wait.seconds * 1000 < ms);
  const parts = waits.map(
    ({ client, seconds: most, versions }) =>
      `${nameOf(client)}${versions === undefined ? '' : ` ${versions}`} (${most} s)`,
  );
  const text = listed(parts);
  return `${capital(text)} would give up by default`;
}

/** Said only where it matters. */
function measured(factor: number): string {
  return factor < NOTABLE ? '' : ` on this machine, which is ${factor.toFixed(1)} times slower than usual`;
}
