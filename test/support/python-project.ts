// Tiny Python projects in a git repository of their own, opened as a release.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Project, ProjectSettings, Release } from '../../src/core/types.js';
import { detectPython } from '../../src/ecosystems/python/detect.js';
import type { PyManifest } from '../../src/ecosystems/python/manifest.js';
import { readFiles } from '../../src/repository/files.js';
import { SETTINGS } from './settings.js';

/** Commits these files under `tag` and opens them. Empty text of a file leaves it out. */
export async function pythonProject(
  base: string,
  files: Readonly<Record<string, string>>,
  options: { readonly tag?: string; readonly folder?: string; readonly settings?: Partial<ProjectSettings> } = {},
): Promise<{ project: Project<PyManifest>; release: Release }> {
  const root = await mkdtemp(join(base, 'project-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' };
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'init.defaultBranch=main'];
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: root, env, encoding: 'utf8' }).trim();
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'All', '--date', '2026-01-02T03:04:05Z');
  if (options.tag !== undefined) git('tag', options.tag);
  const settings = { ...SETTINGS, ...options.settings };
  const project = detectPython(options.folder ?? '.', await readFiles(root, {}), settings);
  if (project === undefined) throw new Error('this is no Python project');
  const release: Release = {
    root,
    out: await mkdtemp(join(base, 'out-')),
    commit: git('rev-parse', 'HEAD'),
    commitTime: Number(git('log', '-1', '--format=%ct')),
    tag: options.tag,
    noRelease: options.tag === undefined ? 'there is no tag' : undefined,
    repository: undefined,
    rehearsed: false,
    projects: [project],
    artifacts: [],
    findings: [],
    started: [],
    receipts: [],
  };
  return { project, release };
}
