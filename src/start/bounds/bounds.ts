// The ends of what the metadata promises, started beside the usual start: lowest versions, lowest and newest runtime.

import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import type { Artifact, Bounds, Compatibility, Finding, Host, Project, Release, Started } from '../../core/types.js';
import { ecosystemOf } from '../../ecosystems/index.js';
import { seconds } from '../../host/progress.js';
import { outcomeOf } from '../../plan/compatibility.js';
import { judgeRows, sameRuntime, versionsOf } from './judge.js';
import { lossWords } from './losses.js';
import { type Bench, measureRow, type Row, sdkOf, type Want } from './row.js';

const BUDGET_MS = 180_000;

/** Rows of all projects together; one core is the usual start's. */
const limit = pLimit(Math.max(1, availableParallelism() - 1));

/** What the ends came to. */
export interface Measured {
  readonly compatibility: readonly Compatibility[];
  readonly findings: readonly Finding[];
  /** For the progress. */
  readonly lines: readonly string[];
}

/** A measurement that runs beside the usual start. */
export interface Measuring {
  /** Runs the usual start; once more, alone, when the server found its port taken while another one of it was running. */
  undisturbed<T extends { readonly findings: readonly Finding[] }>(start: () => Promise<T>): Promise<T>;
  /** @param started the usual start; undefined when it failed */
  finish(started: Started | undefined): Promise<Measured>;
}

/**
 * Begins to measure the bounds of a project's first artifact: all of them where the configuration says so or where this is a
 * release.
 */
export function beginBounds(artifacts: readonly Artifact[], release: Release, project: Project, host: Host): Measuring {
  const { smoke } = project.settings;
  const [artifact] = artifacts;
  const ecosystem = ecosystemOf(project);
  if (artifact === undefined) throw new Error('nothing to start');
  const full = (smoke.bounds ?? (release.tag === undefined ? 'newest' : 'full')) === 'full';
  const budgetMs = smoke.boundsTimeoutMs ?? BUDGET_MS;
  const bench = (bounds: Bounds): Bench => ({
    artifact,
    project,
    ecosystem,
    host,
    direct: bounds.direct.map(({ name }) => name),
    deadline: since + budgetMs,
    budget: seconds(budgetMs),
    limit,
  });
  const since = host.now();
  const early = full ? begin() : Promise.resolve(undefined);
  /** What stopped the usual start of that artifact. */
  let errors: readonly Finding[] | undefined;
  // Told when it is waited for.
  early.catch(() => {});

  async function begin(): Promise<Early | undefined> {
    const bounds = await ecosystem.bounds?.(artifact as Artifact, project, host);
    if (bounds === undefined) return undefined;
    const runtime = bounds.lowest;
    if (bounds.direct.length === 0) return { bounds, lowest: undefined };
    const row = await measureRow(bench(bounds), { dependencies: 'lowest', runtime, variant: { lowest: true } });
    // An old Python that cannot be had says nothing about the versions: then the usual one will do.
    const other = runtime !== undefined && row.entry.outcome === 'not-measured' && host.now() < since + budgetMs;
    const lowest = other ? await measureRow(bench(bounds), { dependencies: 'lowest', variant: { lowest: true } }) : row;
    return { bounds, lowest: lowest.entry.outcome === 'not-measured' ? row : lowest };
  }

  return {
    undisturbed: async (start) => {
      let one = await start();
      if (full && one.findings.some(({ code }) => code === 'port-taken')) {
        await early.catch(() => {});
        one = await start();
      }
      errors ??= one.findings.filter(({ level }) => level === 'error');
      return one;
    },
    finish: async (started) => {
      const first = started === undefined ? [] : [usual(started)];
      const begun = await early;
      if (begun === undefined) return { compatibility: first, findings: [], lines: [] };
      return finish(bench(begun.bounds), begun, { started, errors: errors ?? [] }, first);
    },
  };
}

/** What is measured before the usual start has ended. */
interface Early {
  readonly bounds: Bounds;
  readonly lowest: Row | undefined;
}

/** What came of the start that everybody gets. */
interface Usual {
  readonly started: Started | undefined;
  readonly errors: readonly Finding[];
}

async function finish(
  bench: Bench,
  { bounds, lowest }: Early,
  { started, errors }: Usual,
  first: readonly Compatibility[],
): Promise<Measured> {
  if (started === undefined) {
    // Where versions are to blame, the error names the bound: the row shows that the lowest ones start.
    return { compatibility: lowest === undefined ? [] : [lowest.entry], findings: [], lines: [] };
  }
  const ends = [bounds.lowest, await bounds.newest()].filter((runtime) => runtime !== undefined);
  const others = ends.filter(({ shown }) => !sameRuntime(started.runtime, shown));
  const wants: readonly Want[] = others.map((runtime) => ({ dependencies: 'newest', runtime }));
  const measured = await Promise.all(wants.map((want) => measureRow(bench, want)));
  const runtimes: Row[] = [];
  // What failed beside others is tried alone before it is believed.
  for (const row of measured) runtimes.push((await row.again?.()) ?? row);
  let low = (await lowest?.again?.()) ?? lowest;
  const broken = runtimes.find(({ want, entry }) => want.runtime?.end === 'lowest' && entry.outcome === 'failed');
  if (low?.entry.outcome === 'failed' && broken !== undefined) {
    // The runtime is at fault, not the versions: those are judged on the usual one.
    low = await measureRow(bench, { dependencies: 'lowest', variant: { lowest: true } });
  }
  const rows = [...(low === undefined ? [] : [low]), ...runtimes];
  const { findings, loses } = await judgeRows({ bench, bounds, started, errors, low, runtimes });
  const shown = rows.map((row): Row => {
    const lost = loses.get(row);
    return lost === undefined ? row : { ...row, entry: { ...row.entry, loses: lossWords(lost) } };
  });
  return { compatibility: [...first, ...shown.map(({ entry }) => entry)], findings, lines: shown.map(line) };
}

/** The row of the usual start. */
function usual(started: Started): Compatibility {
  const direct = started.components.filter(({ purl }) => started.direct.includes(purl));
  return {
    project: started.project,
    artifact: started.artifact,
    runtime: started.runtime,
    dependencies: 'newest',
    sdk: sdkOf(versionsOf(started.components), Object.keys(versionsOf(direct))),
    outcome: 'started',
    ms: started.readyMs,
  };
}

/** `lowest versions, Python 3.10.13: started`. */
function line({ entry }: Row): string {
  const what = entry.dependencies === 'lowest' ? 'lowest versions' : 'newest versions';
  const on = entry.runtime === '' ? '' : `, ${entry.runtime}`;
  const sdk = entry.sdk === undefined ? '' : `, ${entry.sdk}`;
  if (entry.outcome === 'not-measured') return `${what}${on}: not measured, ${entry.detail ?? ''}`;
  return `${what}${on}${sdk}: ${outcomeOf(entry)}`;
}
