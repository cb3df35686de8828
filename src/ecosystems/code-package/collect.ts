// The files of a code package on disk: what git tracks, what the configured build made, links followed inside the folder only.

import { join, posix } from 'node:path';
import { type Member, memberAt } from '../../archive/member.js';
import { StageFailure } from '../../core/errors.js';
import type { Finding, Host, Project, Release, RuleFinding } from '../../core/types.js';
import { git } from '../../repository/git.js';
import { filesIn } from '../files-in.js';
import { selectContent } from './content.js';
import type { CodeManifest } from './manifest.js';
import { clashes, clashFinding, isPlain, plainFinding } from './rules/names.js';
import { linkFinding } from './rules/symlinks.js';

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
  const findings: Finding[] = [];
  const refuse = (rule: string, finding: RuleFinding): void => {
    findings.push({ ...finding, rule, level: 'error', project: project.name });
  };
  const at = (path: string): string => posix.join(project.path, path);
  const members: Member[] = [];
  for (const path of wanted) {
    if (!isPlain(path)) refuse('code-package-names', plainFinding(path, at(path)));
    const found = await memberAt(folder, path, modes.get(path), wanted);
    if (typeof found === 'string') refuse('code-package-symlinks', linkFinding(path, found, at(path)));
    else if (found !== undefined) members.push(found);
  }
  for (const { path, other } of clashes(members.map(({ path }) => path))) {
    refuse('code-package-names', clashFinding(path, other, at(path)));
  }
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
    if (mode !== '160000') tracked.push({ path, mode });
    else
      for (const file of await filesIn(join(folder, path))) tracked.push({ path: `${path}/${file}`, mode: undefined });
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
