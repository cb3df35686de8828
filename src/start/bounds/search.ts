// Which dependency's lower bound does not hold, and which version it should begin at: found by starting the server with others.

import type { BoundDependency, Bounds } from '../../core/types.js';
import { type Bench, measureRow, type Row, type Want } from './row.js';

/** Installations and starts that one search may cost. */
const MOST_TRIES = 12;
const MOST_SUSPECTS = 4;

/** A lower bound that does not hold. */
export interface UnsatisfiedBound {
  readonly dependency: BoundDependency;
  /** The version that was installed and fails. */
  readonly lowest: string;
  /** The lowest version that was seen to work. */
  readonly works: string;
  /** The version just below `works`, where that was seen to fail. */
  readonly fails: string | undefined;
}

/**
 * Raises one suspect after the other to the version that works until the server starts, then looks for the lowest version of
 * each that does. Empty when it could not be told which it is; undefined when the server fails with every one of them raised,
 * so that their versions are not the cause.
 * @param failed the row with the lowest versions
 * @param newest versions that the server was seen to start with, by name
 * @param isGood whether a row is as it should be: it starts, or it starts and loses nothing
 */
export async function searchBounds(
  bench: Bench,
  bounds: Bounds,
  failed: Row,
  newest: Readonly<Record<string, string>>,
  isGood: (row: Row) => boolean | Promise<boolean>,
): Promise<readonly UnsatisfiedBound[] | undefined> {
  let tries = 0;
  const starts = async (pins: Readonly<Record<string, string>>): Promise<boolean | undefined> => {
    tries += 1;
    if (tries > MOST_TRIES) return undefined;
    const want: Want = { dependencies: 'lowest', runtime: failed.want.runtime, variant: { lowest: true, pins } };
    const row = await measureRow(bench, want);
    return row.entry.outcome === 'not-measured' ? undefined : isGood(row);
  };
  const pins: Record<string, string> = {};
  const raised: BoundDependency[] = [];
  const all = suspects(bounds.direct, failed, newest);
  let cured: boolean | undefined = false;
  for (const one of all.slice(0, MOST_SUSPECTS)) {
    pins[one.name] = newest[one.name] as string;
    raised.push(one);
    cured = await starts(pins);
    if (cured) break;
  }
  if (cured !== true) return cured === false && raised.length === all.length ? undefined : [];
  const unsatisfied: UnsatisfiedBound[] = [];
  for (const dependency of [...raised].reverse()) {
    const { name } = dependency;
    const lowest = failed.versions[name] as string;
    const allowed = await bounds.versions(name);
    let low = allowed.indexOf(lowest);
    let high = allowed.indexOf(newest[name] as string);
    if (low < 0 || high < 0) continue;
    // It may have been raised for nothing: then it stays where it is allowed to be.
    const without = Object.fromEntries(Object.entries(pins).filter(([key]) => key !== name));
    if (raised.length > 1 && (await starts(without))) {
      delete pins[name];
      continue;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const works = await starts({ ...pins, [name]: allowed[middle] as string });
      if (works === undefined) break;
      if (works) high = middle;
      else low = middle;
    }
    pins[name] = allowed[high] as string;
    unsatisfied.push({
      dependency,
      lowest,
      works: allowed[high] as string,
      fails: high - low === 1 ? allowed[low] : undefined,
    });
  }
  return unsatisfied.reverse();
}

/** Those that were lowered, the one that the failure speaks of first, then the SDK. */
function suspects(
  direct: readonly BoundDependency[],
  failed: Row,
  newest: Readonly<Record<string, string>>,
): readonly BoundDependency[] {
  const blamed = new Set(failed.findings.map(({ subject }) => subject?.package));
  const weight = ({ name }: BoundDependency): number => {
    const named = blamed.has(name) ? 0 : 2;
    return named + (/mcp|modelcontextprotocol/.test(name) ? 0 : 1);
  };
  return direct
    .filter(({ name }) => failed.versions[name] !== undefined && newest[name] !== undefined)
    .filter(({ name }) => failed.versions[name] !== newest[name])
    .sort((a, b) => weight(a) - weight(b));
}
