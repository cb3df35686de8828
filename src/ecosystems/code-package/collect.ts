// The files of a code package on disk: what git tracks, what the configured build made, links followed inside the folder only.

import { lstat, readdir, realpath } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import { nameProblems } from '../../archive/names.js';
import { StageFailure } from '../../errors.js';
import { git } from '../../git.js';
import type { Finding, Host, Project, Release } from '../../types.js';
import { selectContent } from './content.js';
import type { CodeManifest } from './manifest.js';

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

interface Listed {
  readonly path: string;
  /** As git's index states it; undefined for what is not tracked. */
  readonly mode: string | undefined;
}

/**
 * Lists what is packed, sorted by the bytes of the names.
 * @param built whether a configured build has run, so that everything it left counts, ignored files included
 * @throws StageFailure for links that lead out of the folder and for names that do not unpack everywhere
 */
export async function collect(
  project: Project<CodeManifest>,
  release: Release,
  built: boolean,
  host: Host,
): Promise<readonly Member[]> {
  const folder = join(release.root, project.path);
  const listed = await list(folder, built ? 'all' : release.noRelease === undefined ? 'none' : 'unignored', host);
  const modes = new Map(listed.map(({ path, mode }) => [path, mode]));
  const wanted = selectContent([...modes.keys()], project.settings.package);
  const findings: Finding[] = wanted.flatMap((path) => nameFinding(path, project));
  const members: Member[] = [];
  for (const path of wanted) {
    const found = await member(folder, path, modes.get(path), wanted);
    if (found === undefined) continue;
    if (typeof found === 'string') findings.push(linkFinding(path, found, project));
    else members.push(found);
  }
  const entries = members.map(({ path, size, mode }) => ({ path, size, mode, type: 'file' as const }));
  findings.push(...nameProblems(entries).map((problem) => clashFinding(problem.path, problem.other, project)));
  if (findings.length > 0) throw new StageFailure(findings);
  return members;
}

async function list(folder: string, others: 'none' | 'unignored' | 'all', host: Host): Promise<readonly Listed[]> {
  const staged = await git(host, folder, 'ls-files', '--stage', '-z', '--', '.');
  const tracked: Listed[] = [];
  for (const entry of staged.split('\0').filter((line) => line !== '')) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    const mode = entry.slice(0, 6);
    // A submodule: its files are listed by nobody, and were copied as they were checked out.
    if (mode === '160000') tracked.push(...(await below(folder, path)));
    else tracked.push({ path, mode });
  }
  if (others === 'none') return tracked;
  // Thousands of installed files would come in only to be dropped again.
  const excludes =
    others === 'all'
      ? ['node_modules', '.venv', 'venv', '__pycache__'].flatMap((name) => ['-x', name])
      : ['--exclude-standard'];
  const untracked = await git(host, folder, 'ls-files', '--others', '-z', ...excludes, '--', '.');
  return [
    ...tracked,
    ...untracked
      .split('\0')
      .filter((path) => path !== '' && !path.endsWith('/'))
      .map((path) => ({ path, mode: undefined })),
  ];
}

async function below(folder: string, path: string): Promise<readonly Listed[]> {
  const entries = await readdir(join(folder, path), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      mode: undefined,
    }));
}

/** The member, undefined when the file is gone (a build may remove it), or words why it cannot be packed. */
async function member(
  folder: string,
  path: string,
  mode: string | undefined,
  wanted: readonly string[],
): Promise<Member | string | undefined> {
  const file = join(folder, path);
  const facts = await lstat(file).catch(() => undefined);
  if (facts === undefined || facts.isDirectory()) return undefined;
  if (!facts.isSymbolicLink()) {
    if (!facts.isFile()) return 'which is no regular file';
    const executable = mode === undefined ? (facts.mode & 0o100) !== 0 : mode === '100755';
    return { path, file, mode: executable ? 0o755 : 0o644, size: facts.size };
  }
  const target = await realpath(file).catch(() => undefined);
  if (target === undefined) return 'a link to something that is not there';
  const inside = relative(await realpath(folder), target)
    .split(sep)
    .join('/');
  if (inside === '..' || inside.startsWith('../') || posix.isAbsolute(inside))
    return 'a link that leads out of the folder';
  const there = await lstat(target);
  if (!there.isFile()) return 'a link to a folder';
  // Under another name, what stays out would go in after all.
  if (!wanted.includes(inside)) return `a link to ${inside}, which is not packed`;
  return { path, file: target, mode: (there.mode & 0o100) === 0 ? 0o644 : 0o755, size: there.size };
}

function nameFinding(path: string, project: Project): readonly Finding[] {
  if (/^[\x20-\x7e]+$/.test(path)) return [];
  return [
    {
      rule: 'code-package-names',
      level: 'error',
      message: `The name ${JSON.stringify(path)} is not plain ASCII: not every platform unpacks it under this name.`,
      hint: `Rename it, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
      file: posix.join(project.path, path),
      project: project.name,
    },
  ];
}

function clashFinding(path: string, other: string | undefined, project: Project): Finding {
  const why =
    other === undefined ? 'is a name that Windows cannot create' : `differs from ${JSON.stringify(other)} only in case`;
  return {
    rule: 'code-package-names',
    level: 'error',
    message: `${JSON.stringify(path)} ${why}: it does not unpack everywhere.`,
    hint: 'Rename it, or leave it out with [package] exclude.',
    file: posix.join(project.path, path),
    project: project.name,
  };
}

function linkFinding(path: string, why: string, project: Project): Finding {
  return {
    rule: 'code-package-symlinks',
    level: 'error',
    message: `${path} is ${why}: it would not work where the package is unpacked.`,
    hint: `Put a copy in its place, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
    file: posix.join(project.path, path),
    project: project.name,
  };
}
