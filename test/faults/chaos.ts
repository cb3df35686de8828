// Many faults at once: each call of two runs may fail in any way, drawn from a seed; then a run without any.

import { setTimeout as pause } from 'node:timers/promises';
import { type Before, inject } from '../support/faults.js';
import type { TestHost } from '../support/host.js';
import type { PreparedKinds } from '../support/prepared-kinds.js';
import { FAULT_NAMES, FAULTS, judge, ONCE, REFUSED_MS, told } from './matrix.js';
import { openScene, type SceneKind } from './scenes.js';

const DRAWN = FAULT_NAMES.filter((fault) => !ONCE.includes(fault));

/**
 * Runs twice under faults and once without, and gives what went wrong: a line each.
 * @param builds what each run is handed, drawn too: builds of one commit that differ are only for scenes with a draft
 */
export async function chaos(
  kind: SceneKind,
  seed: number,
  builds: readonly PreparedKinds[],
  host: TestHost,
): Promise<readonly string[]> {
  const scene = await openScene(kind, host);
  const next = random(seed);
  const share = 0.05 + next() * 0.5;
  const before: Before = () => {
    if (next() > share) return undefined;
    return FAULTS[DRAWN[Math.floor(next() * DRAWN.length)]!];
  };
  const problems: string[] = [];
  try {
    for (const calm of [false, false, true]) {
      for (const service of Object.values(scene.services)) inject(service, calm ? undefined : before);
      if (calm) await pause(REFUSED_MS * 2);
      const published = await scene.publish(builds[Math.floor(next() * builds.length)]!);
      problems.push(...(await judge(scene, published, kind)));
      if (calm && published.outcome !== 'done') problems.push(`at last ${published.outcome}: ${told(published)}`);
    }
    problems.push(...scene.bugs().map(({ message }) => `a bug of the stand-in: ${message}`));
  } catch (error) {
    problems.push(`threw ${(error as Error).stack}`);
  } finally {
    await scene.close();
  }
  return problems.map((line) => `${kind.name}, seed ${seed}: ${line}`);
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
