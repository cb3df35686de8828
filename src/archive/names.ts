// Names in an archive that unpack on the author's machine and not on a stranger's.

import type { Entry } from './entry.js';

/** Why a member cannot be unpacked everywhere. */
export interface NameProblem {
  readonly cause: 'name-clash' | 'reserved-name';
  readonly path: string;
  /** For a clash: the other member. */
  readonly other?: string | undefined;
}

/** Nothing but letters' case can make such names equal. */
const PLAIN = /^[\x20-\x7e]*$/;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;

/**
 * Names that differ only in case or Unicode form (one overwrites the other on macOS and Windows) and names that Windows
 * cannot create.
 */
export function nameProblems(entries: readonly Entry[]): NameProblem[] {
  const problems: NameProblem[] = [];
  const folded = new Map<string, string>();
  const told = new Set<string>();
  // Thousands of files lie in few folders: each is looked at once.
  const seen = new Map<string, boolean>();
  for (const { path } of entries) {
    let bad = false;
    for (let from = 0, at = path.indexOf('/'); ; from = at + 1, at = path.indexOf('/', from)) {
      const part = at === -1 ? path : path.slice(0, at);
      const known = at === -1 ? undefined : seen.get(part);
      if (known !== undefined) {
        bad ||= known;
        continue;
      }
      const unfit = isUnfit(path.slice(from, at === -1 ? undefined : at));
      bad ||= unfit;
      if (at !== -1) seen.set(part, unfit);
      const key = PLAIN.test(part) ? part.toLowerCase() : part.normalize('NFC').toUpperCase().toLowerCase();
      const other = folded.get(key);
      if (other === undefined) folded.set(key, part);
      else if (other !== part && !told.has(part)) {
        told.add(part);
        problems.push({ cause: 'name-clash', path: part, other });
      }
      if (at === -1) break;
    }
    if (bad) problems.push({ cause: 'reserved-name', path });
  }
  return problems;
}

/** Whether Windows cannot make a file or folder of this name. */
function isUnfit(segment: string): boolean {
  return RESERVED.test(segment) || /[<>:"|?*\u0000-\u001f]|[ .]$/.test(segment);
}
