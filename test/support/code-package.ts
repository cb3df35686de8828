// Small git repositories with a code package in them, and releases of them.

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files, Host, Project, ProjectSettings, Release } from '../../src/core/types.js';
import { detectCodePackage } from '../../src/ecosystems/code-package/detect.js';
import type { CodeManifest } from '../../src/ecosystems/code-package/manifest.js';
import { readFiles } from '../../src/repository/files.js';
import { SETTINGS } from './settings.js';

/** Settings of a code package, with the defaults of the configuration file. */
export function settings(
  changed: {
    readonly smoke?: Partial<ProjectSettings['smoke']>;
    readonly build?: ProjectSettings['build'];
    readonly package?: Partial<ProjectSettings['package']>;
    readonly name?: string;
    readonly version?: string;
    readonly ecosystem?: 'code-package';
  } = {},
): ProjectSettings {
  const { smoke, build, package: packing, ...rest } = changed;
  return {
    ...rest,
    smoke: { ...SETTINGS.smoke, installTimeoutMs: 120_000, ...smoke },
    build: build ?? {},
    package: { ...SETTINGS.package, ...packing },
  };
}

/** Writes files (a leading `+x ` makes one executable) and commits them at a fixed time; gives the commit. */
export function commitFiles(
  root: string,
  files: Readonly<Record<string, string | Buffer>>,
  before?: () => void,
): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name.replace(/^\+x /, ''));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (name.startsWith('+x ')) chmodSync(path, 0o755);
  }
  before?.();
  const env = {
    PATH: process.env['PATH'],
    HOME: root,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
    GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
  };
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      env: env as NodeJS.ProcessEnv,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'one');
  return git('rev-parse', 'HEAD').trim();
}

/** The files of a repository as rules see them. */
function filesOf(root: string, host: Host): Promise<Files> {
  return readFiles(root, { host });
}

/** The project in a folder; throws when there is none. */
export async function projectIn(
  root: string,
  host: Host,
  changed: Parameters<typeof settings>[0] = {},
  folder = '.',
): Promise<Project<CodeManifest>> {
  const project = detectCodePackage(folder, await filesOf(root, host), settings(changed));
  if (project === undefined) throw new Error(`no code package in ${folder}`);
  return project;
}

/** A release of a repository as it lies there. */
export function releaseOf(root: string, out: string, project: Project, changed: Partial<Release> = {}): Release {
  return {
    root,
    out,
    commit: 'abcdef0123456789abcdef0123456789abcdef01',
    commitTime: Date.UTC(2026, 0, 2, 3, 4, 5) / 1000,
    tag: 'v1.2.3',
    noRelease: undefined,
    repository: undefined,
    rehearsed: false,
    projects: [project],
    artifacts: [],
    findings: [],
    started: [],
    receipts: [],
    ...changed,
  };
}
