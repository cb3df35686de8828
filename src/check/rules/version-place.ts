// Where a manifest states its version.

import type { Files, Project } from '../../core/types.js';

const FORMS = {
  python: /^[ \t]*version[ \t]*=/m,
  node: /^[ \t]*"version"[ \t]*:/m,
  'code-package': /^[ \t]*"?version"?[ \t]*[:=]/m,
} as const;

interface Manifest {
  readonly at?: (path: readonly (string | number)[]) => { line: number; column: number } | undefined;
  readonly base?: readonly string[];
}

/** Line and column of the version in the project's manifest (1-based); empty when it cannot be found. */
export function versionPlace(project: Project, files: Files): { readonly line?: number; readonly column?: number } {
  const { at, base } = (project.manifest ?? {}) as Manifest;
  const known = base === undefined ? undefined : at?.([...base, 'version']);
  if (known !== undefined) return known;
  const text = files.text(project.manifestFile);
  const match = text === undefined ? null : FORMS[project.ecosystem].exec(text);
  if (text === undefined || match === null) return {};
  const line = text.slice(0, match.index).split('\n').length;
  return { line, column: match[0].length - match[0].trimStart().length + 1 };
}
