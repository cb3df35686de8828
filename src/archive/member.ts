// One file on disk that is packed: its bytes, its mode, and links followed inside the folder only.

import { lstat, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';

/** One file that is packed. */
export interface Member {
  /** Relative to the project's folder, `/`-separated. */
  readonly path: string;
  /** Where its bytes lie, absolute; never a link. */
  readonly file: string;
  readonly mode: 0o644 | 0o755;
  /** Bytes. */
  readonly size: number;
}

/**
 * The member, undefined when the file is gone (a build may remove it), or words why it cannot be packed.
 * @param mode as git's index states it; undefined for what is not tracked
 * @param wanted everything that is packed: a link may stand for one of these only
 */
export async function memberAt(
  folder: string,
  path: string,
  mode: string | undefined,
  wanted: readonly string[],
): Promise<Member | string | undefined> {
  const file = join(folder, path);
  const facts = await lstat(file).catch(() => undefined);
  if (facts === undefined || facts.isDirectory()) return undefined;
  if (!facts.isSymbolicLink()) {
    if (!facts.isFile()) return 'which is not a regular file';
    const executable = mode === undefined ? (facts.mode & 0o100) !== 0 : mode === '100755';
    return { path, file, mode: executable ? 0o755 : 0o644, size: facts.size };
  }
  const target = await realpath(file).catch(() => undefined);
  if (target === undefined) return 'a broken link';
  const inside = relative(await realpath(folder), target)
    .split(sep)
    .join('/');
  if (inside === '..' || inside.startsWith('../') || posix.isAbsolute(inside)) return 'a link out of the folder';
  const there = await lstat(target);
  if (!there.isFile()) return 'a link to a folder';
  // Under another name, what stays out would go in after all.
  if (!wanted.includes(inside)) return `a link to ${inside}, which is not packed`;
  return { path, file: target, mode: (there.mode & 0o100) === 0 ? 0o644 : 0o755, size: there.size };
}
