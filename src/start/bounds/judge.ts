// What the rows at the ends mean beside the usual start: which promise does not hold, and what is lost at which end.

import type { Bounds, Component, Finding, Started } from '../../core/types.js';
import { ECOSYSTEMS } from '../../ecosystems/index.js';
import { lossFinding, lowestFinding, lowestLosses, runtimeFinding } from './findings.js';
import { lossesOf } from './losses.js';
import { type Bench, measureRow, type Row } from './row.js';
import { searchBounds } from './search.js';

const MOST_BETWEEN = 3;

/** The rows beside the usual start. */
export interface Measurements {
  readonly bench: Bench;
  readonly bounds: Bounds;
  readonly started: Started;
  /** What is wrong with the usual start. */
  readonly errors: readonly Finding[];
  readonly low: Row | undefined;
  readonly runtimes: readonly Row[];
}

/** What they come to. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** What is lost in rows that start. */
  readonly loses: ReadonlyMap<Row, readonly string[]>;
}

export async function judgeRows(all: Measurements): Promise<Judged> {
  const { bench, bounds, started, errors, low, runtimes } = all;
  const findings: Finding[] = [];
  const broke = tellingRows([...(low === undefined ? [] : [low]), ...runtimes], errors);
  for (const row of runtimes.filter((one) => broke.has(one))) {
    findings.push(runtimeFinding(bench, bounds, row, await lowestThat(isStarted, all, row)));
  }
  if (low !== undefined && broke.has(low)) {
    const lies = await searchBounds(bench, bounds, low, versionsOf(started.components), isStarted);
    if (lies !== undefined) findings.push(...lowestFinding(bench, bounds, low, lies));
  }
  const loses = await lossesIn(all);
  for (const row of runtimes) {
    const lost = loses.get(row);
    if (lost === undefined) continue;
    findings.push(lossFinding(bench, bounds, row, lost, await lowestThat(keeping(started, lost), all, row)));
  }
  const lost = low === undefined ? undefined : loses.get(low);
  // What the runtime alone loses already is not about versions.
  const others = lost?.filter((one) => !runtimes.some((row) => loses.get(row)?.includes(one)));
  if (low !== undefined && others !== undefined && others.length > 0) {
    const lies = await searchBounds(bench, bounds, low, versionsOf(started.components), keeping(started, others));
    if (lies !== undefined) findings.push(...lowestLosses(bench, bounds, low, others, lies));
  }
  return { findings, loses };
}

function isStarted({ entry }: Row): boolean {
  return entry.outcome === 'started';
}

/** Starts, and has everything that was lost elsewhere. */
function keeping({ contract: usual }: Started, lost: readonly string[]): (row: Row) => Promise<boolean> {
  return async ({ contract }) =>
    contract !== undefined && !(await lossesOf(usual, contract)).some((one) => lost.includes(one));
}

/** What each row loses. A thing that the usual start itself does not show a second time is no loss. */
async function lossesIn({ bench, started, low, runtimes }: Measurements): Promise<Judged['loses']> {
  const loses = new Map<Row, readonly string[]>();
  if (started.protected === true) return loses;
  for (const row of [...(low === undefined ? [] : [low]), ...runtimes]) {
    const lost = row.contract === undefined ? [] : await lossesOf(started.contract, row.contract);
    if (lost.length > 0) loses.set(row, lost);
  }
  if (loses.size === 0) return loses;
  const { contract } = await measureRow(bench, { dependencies: 'newest' });
  if (contract === undefined) return new Map();
  const unsteady = await lossesOf(started.contract, contract);
  const steady = [...loses].map(([row, lost]) => [row, lost.filter((one) => !unsteady.includes(one))] as const);
  return new Map(steady.filter(([, lost]) => lost.length > 0));
}

/**
 * The rows that failed for what they changed: not those that fail as the usual start does, and not two that change different
 * things and fail for the same cause.
 */
export function tellingRows(rows: readonly Row[], errors: readonly Finding[]): ReadonlySet<Row> {
  const failed = rows.filter(
    ({ entry, findings: [first] }) =>
      entry.outcome === 'failed' &&
      // Not by their words: counts and places differ from start to start.
      !errors.some(({ rule, subject }) => rule === first?.rule && sameSubject(subject, first.subject)),
  );
  return new Set(failed.filter((row) => !failed.some((other) => other !== row && causeOf(other) === causeOf(row))));
}

function sameSubject(one: Finding['subject'], other: Finding['subject']): boolean {
  return one?.module === other?.module && one?.package === other?.package;
}

function causeOf({ findings: [first] }: Row): string {
  return [first?.rule, first?.message, first?.quote?.at(-1)].join('\0');
}

/** The lowest runtime of those that are here on which all is well, when it is not on the stated one. */
async function lowestThat(
  isGood: (row: Row) => boolean | Promise<boolean>,
  { bench, bounds, started }: Measurements,
  row: Row,
): Promise<string> {
  const usually = /\d+(\.\d+)?/.exec(started.runtime)?.[0] ?? '';
  if (row.want.runtime?.end !== 'lowest') return usually;
  const between = (await bounds.between()).filter(
    ({ shown }) => shown !== row.want.runtime?.shown && !sameRuntime(started.runtime, shown),
  );
  const below = between.filter(({ version }) => number(version) < number(usually)).slice(0, MOST_BETWEEN);
  for (const runtime of below) {
    if (await isGood(await measureRow(bench, { dependencies: 'newest', runtime }))) return runtime.version;
  }
  return usually;
}

/** `3.9` comes before `3.10`. */
function number(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Whether `Python 3.13.1` is `Python 3.13`. */
export function sameRuntime(runtime: string, shown: string): boolean {
  return runtime === shown || runtime.startsWith(`${shown}.`);
}

/** The versions of what the usual start ran with, by name as its ecosystem compares names. */
export function versionsOf(
  components: readonly Pick<Component, 'name' | 'version' | 'purl'>[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    components.map(({ name, version, purl }) => {
      const ecosystem = ECOSYSTEMS.find(({ purlType }) => purl.startsWith(`pkg:${purlType}/`));
      return [ecosystem?.canonicalName(name) ?? name, version];
    }),
  );
}
