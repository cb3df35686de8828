// Names in an archive that unpack on the author's machine and not on a stranger's.

import type { Entry } from './entry.js';

/** Why a member cannot be unpacked everywhere. */
export interface NameProblem {
  readonly cause: 'name-clash' | 'reserved-name';
  readonly path: string;
  /** For a clash: the other member. */
  readonly other?: string | undefined;
}

const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * Names that differ only in case or Unicode form (one overwrites the other on macOS and Windows) and names that Windows
 * cannot create.
 */
export function nameProblems(entries: readonly Entry[]): NameProblem[] {
  const problems: NameProblem[] = [];
  const folded = new Map<string, string>();
  const told = new Set<string>();
  for (const { path } of entries) {
    for (let at = path.indexOf('/'); ; at = path.indexOf('/', at + 1)) {
      const part = at === -1 ? path : path.slice(0, at);
      const key = part.normalize('NFC').toUpperCase().toLowerCase();
      const other = folded.get(key);
      if (other === undefined) folded.set(key, part);
      else if (other !== part && !told.has(part)) {
        told.add(part);
        problems.push({ cause: 'name-clash', path: part, other });
      }
      if (at === -1) break;
    }
    const bad = path
      .split('/')
      .some((segment) => RESERVED.test(segment) || /[<>:"|?*\u0000-\u001f]|[ .]$/.test(segment));
    if (bad) problems.push({ cause: 'reserved-name', path });
  }
  return problems;
}
