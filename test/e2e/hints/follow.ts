// A hint that is a line to write or a command to type is followed on the server that it was given for: then it starts, or the next
// true cause is shown.

import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Finding } from '../../../src/core/types.js';
import { ensureManager } from '../../../src/ecosystems/node/fetch-manager.js';
import { readNodeManifest } from '../../../src/ecosystems/node/manifest.js';
import { chooseManager } from '../../../src/ecosystems/node/package-manager.js';
import { readFiles } from '../../../src/repository/files.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { applyHint, typeIn } from '../../support/apply-hint.js';
import { testHost } from '../../support/host.js';
import type { Case } from './cases.js';

const PATIENCE_MS = 240_000;

let base: string;

const AUTHOR = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

function commit(root: string): void {
  const git = (...args: string[]): void => {
    execFileSync('git', [...AUTHOR, ...args], { cwd: root, stdio: 'pipe' });
  };
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'All');
  git('tag', '-f', 'v1.2.3');
}

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    if (text === '' && path === 'pyproject.toml') {
      await rm(join(root, path), { force: true });
      continue;
    }
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { mode: path.endsWith('.js') ? 0o755 : 0o644 });
  }
}

/** PATH with the tools that an author has. */
async function typist(root: string): Promise<(command: string) => void> {
  const host = testHost();
  try {
    const files = await readFiles(root);
    const manager = await ensureManager(
      host,
      chooseManager(files, '.', readNodeManifest(files.text('package.json') ?? '{}')),
    );
    const uv = await ensureUv(host);
    const folders = [...(manager.path === undefined ? [] : [manager.path]), dirname(uv), process.env['PATH'] ?? ''];
    return typeIn(root, { PATH: folders.join(delimiter), CI: '' });
  } finally {
    await host.close();
  }
}

/** Everything that is found when it is built and started. */
async function found(root: string): Promise<readonly Finding[]> {
  const host = testHost({ cwd: root });
  try {
    const { json } = await run('build', readInputs('build', { out: join(root, '..', 'release') }), host, {} as never);
    return (json as { findings: readonly Finding[] }).findings;
  } finally {
    await host.close();
  }
}

async function make({ files, before = [], after = {} }: Case): Promise<string> {
  const root = join(await mkdtemp(join(base, 'case-')), 'weather');
  await mkdir(root);
  await write(root, { '.gitignore': 'node_modules\n.venv\n', ...files });
  if (before.length > 0) {
    const type = await typist(root);
    for (const command of before) type(command);
  }
  await write(root, after);
  commit(root);
  return root;
}

/** Who is at work, whether one cause hides the next, and whether the hint is followed to the letter. */
export const kindsOf = ({ files, next = [], before = [], byHand }: Case): readonly string[] => [
  before[0]?.split(' ')[0] ?? ['pyproject.toml', 'package.json'].find((path) => files[path]) ?? 'a folder',
  next.length > 0 ? 'several causes' : 'one cause',
  byHand === undefined ? 'a line or a command' : 'words',
];

async function follow(one: Case): Promise<void> {
  const root = await make(one);
  for (const rule of [one.rule, ...(one.next ?? [])]) {
    const findings = await found(root);
    const finding = findings.find((candidate) => candidate.rule === rule);
    expect(findings.map(({ rule: id, message }) => `${id}: ${message}`).join('\n')).toContain(`${rule}: `);
    const hint = finding?.hint ?? '';
    if (one.byHand === undefined) {
      expect({ hint, applied: applyHint({ ...finding, hint }, root, await typist(root)) }).toEqual({
        hint,
        applied: expect.any(Array),
      });
    } else {
      expect(hint).toContain(one.byHand.hint);
      await write(root, one.byHand.files);
    }
    commit(root);
  }
  const left = (await found(root)).filter(({ level }) => level === 'error');
  expect(left.map(({ rule, message, quote }) => ({ rule, message, quote }))).toEqual([]);
}

/** A test for each: its server is made, what is found there is followed, and in the end nothing is wrong with it. */
export function followEach(cases: readonly Case[]): void {
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'hints-'));
  });
  afterAll(() => rm(base, { recursive: true, force: true }));

  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => follow(one), PATIENCE_MS);
}
