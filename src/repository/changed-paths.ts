// What in a working tree differs from its commit, judged without a program of the user's or the repository's.

import { join } from 'node:path';
import type { Host } from '../core/types.js';
import { homeOf, xdgFolder } from '../host/home.js';
import { git, gitWith } from './git.js';
import { topOf, type UserSetting, userSettings } from './git-run.js';
import { lfsAsCommitted } from './lfs.js';

const UNTRACKED = '?? ';
const STATUS = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=dirty'];

/** Paths that differ from HEAD, untracked ones included, less what is in `except` (what we write to) and in a release folder of an earlier build. */
export async function changedPaths(
  host: Host,
  root: string,
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const configured = await userSettings(host, root);
  const settings = [ignoresOf(host, configured), ...withoutFilters(configured)];
  const entries = (await gitWith(host, root, STATUS, { settings })).split('\0').filter((entry) => entry !== '');
  const modified = entries.filter((entry) => entry.startsWith(' M ')).map((entry) => entry.slice(3));
  const same = modified.length === 0 ? new Set() : await lfsAsCommitted(host, root, modified);
  const built = releaseFolders(entries);
  const changed = entries
    .filter((entry) => !built.some((folder) => entry.startsWith(`${UNTRACKED}${folder}`)))
    .map((entry) => entry.slice(3))
    .filter((path) => !same.has(path));
  // Git would look into a submodule with a git of its own, under the settings that lie there.
  for (const path of await submodulesOf(host, root)) {
    const folder = join(root, path);
    if (changed.includes(path) || topOf(folder) !== folder) continue;
    if ((await changedPaths(host, folder)).length > 0) changed.push(path);
  }
  return changed.filter((path) => !except.some((own) => path === own || path.startsWith(`${own}/`)));
}

/** Folders that a build has written and git does not track: with a plan and its checksums. */
function releaseFolders(entries: readonly string[]): readonly string[] {
  const plan = /^\?\? (.+\/)release\.json$/;
  const folders = entries.flatMap((entry) => plan.exec(entry)?.[1] ?? []);
  return folders.filter((folder) => entries.includes(`${UNTRACKED}${folder}SHA256SUMS`));
}

/** Paths of the submodules of a working tree. */
export async function submodulesOf(host: Host, root: string): Promise<readonly string[]> {
  const staged = await git(host, root, 'ls-files', '--stage', '-z');
  return staged
    .split('\0')
    .filter((entry) => entry.startsWith('160000 '))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1));
}

/**
 * What a person ignores everywhere (`.DS_Store`, their editor's folders) is theirs to say: it only decides which files that
 * git does not track are looked at, never what is released.
 */
export function ignoresOf(host: Host, configured: readonly UserSetting[]): readonly [string, string] {
  const stated = configured.filter(({ key }) => key === 'core.excludesfile').at(-1)?.value;
  const standard = join(xdgFolder(host.env, 'XDG_CONFIG_HOME', '.config'), 'git', 'ignore');
  return ['core.excludesFile', stated?.replace(/^~(?=[\\/])/, homeOf(host.env)) ?? standard];
}

/** Filters are programs, and attributes may name any that is configured: contents are compared as they are. */
function withoutFilters(configured: readonly UserSetting[]): readonly (readonly [string, string])[] {
  const names = new Set(configured.flatMap(({ key }) => key.match(/^filter\.(.+)\.[^.]+$/s)?.[1] ?? []));
  return [...names].flatMap((name) => [
    [`filter.${name}.clean`, ''],
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
  ]);
}
