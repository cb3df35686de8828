// The compatibility table in the order that everything shows it, and as release.json holds it.

import type { Compatibility } from '../core/types.js';

/** By project and file, newest dependencies first, then by runtime as people count versions. */
export function inOrder(rows: readonly Compatibility[]): readonly Compatibility[] {
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return [...rows].sort(
    (a, b) =>
      compare(a.project, b.project) ||
      compare(a.artifact, b.artifact) ||
      Number(a.dependencies === 'lowest') - Number(b.dependencies === 'lowest') ||
      compare(a.runtime, b.runtime),
  );
}

/** The table without times, so that the same release gives the same bytes; undefined where nothing was measured. */
export function planned(rows: readonly Compatibility[] | undefined): readonly Compatibility[] | undefined {
  if (rows === undefined || rows.length === 0) return undefined;
  return inOrder(rows).map(({ project, artifact, runtime, dependencies, sdk, outcome, detail, loses }) => ({
    project,
    artifact,
    runtime,
    dependencies,
    ...(sdk === undefined ? {} : { sdk }),
    outcome,
    ...(detail === undefined || detail === '' ? {} : { detail }),
    ...(loses === undefined ? {} : { loses }),
  }));
}

/** What a cell says of a row: `starts`, `starts, loses tool search`, `does not start`, `not measured: why`. */
export function outcomeOf({ outcome, detail, loses }: Compatibility): string {
  if (outcome === 'not-measured') return `not measured${detail === undefined ? '' : `: ${detail}`}`;
  if (outcome === 'failed') return 'does not start';
  return loses === undefined ? 'starts' : `starts, ${loses}`;
}

/** The table as people see it, its head first; they see which server a row is about where there are several. */
export function compatibilityRows(measured: readonly Compatibility[]): readonly (readonly string[])[] {
  const several = new Set(measured.map(({ project }) => project)).size > 1;
  const named = (server: string): readonly string[] => (several ? [server] : []);
  return [
    [...named('server'), 'tested on', 'dependencies', 'SDK', ''],
    ...inOrder(measured).map((row) => [
      ...named(row.project),
      row.runtime,
      row.dependencies,
      row.sdk ?? '',
      outcomeOf(row),
    ]),
  ];
}
