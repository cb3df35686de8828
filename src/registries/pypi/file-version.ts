// The version in the name of a file that an index shows.

import { normalName } from '../../core/names.js';
import { sameVersion, toPep440 } from '../../core/version.js';

/** The version of a wheel or sdist of this project; undefined for other files. */
export function fileVersion(file: string, project: string): string | undefined {
  if (file.endsWith('.whl')) return known(file.split('-')[1]);
  const stem = /^(.+)\.(?:tar\.gz|zip|tar\.bz2)$/.exec(file)?.[1];
  if (stem === undefined) return undefined;
  // Older sdists keep the dashes of the project's name.
  for (let at = stem.indexOf('-'); at > 0; at = stem.indexOf('-', at + 1)) {
    if (normalName(stem.slice(0, at)) === normalName(project)) return known(stem.slice(at + 1));
  }
  return undefined;
}

/** The files of one version, however it is spelled. */
export function ofVersion<T extends { readonly file: string }>(
  files: readonly T[],
  project: string,
  version: string,
): readonly T[] {
  return files.filter(({ file }) => sameVersion(fileVersion(file, project) ?? '', version));
}

function known(text: string | undefined): string | undefined {
  return text === undefined || toPep440(text) === undefined ? undefined : text;
}
