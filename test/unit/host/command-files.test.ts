// The runner's command files, changed in every way a stranger may.

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Release, Stage } from '../../../src/core/types.js';
import { rememberCommandFiles } from '../../../src/host/command-files.js';
import { runStages } from '../../../src/release/pipeline.js';
import { untouched, watchUntouched } from '../../../src/release/untouched.js';
import { testHost } from '../../support/host.js';

const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
let base: string;
let folder: string;
let env: Record<string, string>;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-files-'));
  folder = join(base, '_runner_file_commands');
  mkdirSync(folder);
  env = Object.fromEntries(NAMES.map((name) => [name, join(folder, `${name.toLowerCase()}_1`)]));
  for (const path of Object.values(env)) writeFileSync(path, 'BEFORE=1\n');
  writeFileSync(join(folder, 'of_another_step'), 'x');
});
afterEach(() => rmSync(base, { recursive: true }));

/** Every file as it was, and no other. */
function intact(): void {
  expect(readdirSync(folder).sort()).toEqual(
    [...NAMES.map((name) => `${name.toLowerCase()}_1`), 'of_another_step'].sort(),
  );
  for (const path of Object.values(env)) {
    expect([lstatSync(path).isFile(), readFileSync(path, 'utf8')]).toEqual([true, 'BEFORE=1\n']);
  }
  expect(readFileSync(join(folder, 'of_another_step'), 'utf8')).toBe('x');
}

test('nothing changed, nothing told', () => {
  expect(rememberCommandFiles(env)()).toEqual([]);
  expect(rememberCommandFiles({})()).toEqual([]);
  intact();
});

test.each(NAMES)('a line more in %s', (name) => {
  const look = rememberCommandFiles(env);
  writeFileSync(env[name]!, 'EVIL=1\n', { flag: 'a' });
  expect(look()).toEqual([{ name, added: 'EVIL=1\n', restored: true }]);
  expect(look()).toEqual([]);
  intact();
});

test.each<[string, (path: string) => void]>([
  ['emptied', (path) => writeFileSync(path, '')],
  ['the same length', (path) => writeFileSync(path, 'BEFORE=2\n')],
  ['removed', (path) => rmSync(path)],
  [
    'a link to what is the same now',
    (path) => {
      renameSync(path, join(base, 'moved'));
      symlinkSync(join(base, 'moved'), path);
    },
  ],
  [
    'a folder',
    (path) => {
      rmSync(path);
      mkdirSync(join(path, 'deep'), { recursive: true });
    },
  ],
  ['the folder of all removed', () => rmSync(folder, { recursive: true })],
])('%s', (_, change) => {
  const look = rememberCommandFiles(env);
  change(env['GITHUB_ENV']!);
  expect(look()).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'GITHUB_ENV', restored: true })]));
  intact();
});

test('what lies beside them: changed, and made', () => {
  const look = rememberCommandFiles(env);
  writeFileSync(join(folder, 'of_another_step'), 'EVIL');
  writeFileSync(join(folder, 'set_env_2'), 'EVIL');
  expect(look()).toEqual([
    { name: 'of_another_step', added: 'EVIL', restored: true },
    { name: 'set_env_2', added: 'EVIL', restored: true },
  ]);
  intact();
});

test('other files of a folder that is not the runner’s own stay', () => {
  const files = { GITHUB_ENV: join(base, 'env') };
  writeFileSync(files.GITHUB_ENV, '');
  const look = rememberCommandFiles(files);
  writeFileSync(join(base, 'else'), 'x');
  expect(look()).toEqual([]);
  expect(existsSync(join(base, 'else'))).toBe(true);
});

test('the error names the file and everything that ran meanwhile', async () => {
  const watch = watchUntouched({ env });
  let go = (): void => {};
  const other = watch.after('start of other', () => new Promise<void>((done) => (go = done)));
  const { findings } = await watch.after('build of weather', async () =>
    writeFileSync(env['GITHUB_PATH']!, '/evil\n', { flag: 'a' }),
  );
  go();
  expect(findings).toEqual([
    expect.objectContaining({ rule: 'runner/command-file', level: 'error', quote: ['/evil'] }),
  ]);
  expect(findings[0]?.message).toMatch(/GITHUB_PATH was changed while this ran: start of other, build of weather\./);
  expect((await other).findings).toEqual([]);
  intact();
});

test('stages: the one after such a change does not run', async () => {
  const host = testHost({ env: { ...env, PATH: process.env['PATH'] } });
  const ran: string[] = [];
  const stage = (title: string, work: () => void): Stage => ({
    title,
    scope: 'release',
    async run() {
      ran.push(title);
      work();
      return {};
    },
  });
  const stages = [
    stage('start', () => writeFileSync(env['GITHUB_ENV']!, 'A=1\n', { flag: 'a' })),
    stage('checksums', () => {}),
  ];
  const none = { projects: [], artifacts: [], findings: [], started: [], receipts: [] } as unknown as Release;
  const { findings } = await runStages(stages, none, host, { strict: false });
  expect(findings).toEqual([expect.objectContaining({ rule: 'runner/command-file', quote: ['A=1'] })]);
  expect(ran).toEqual(['start']);
  await host.close();
  intact();
});

test('work that fails besides', async () => {
  const work = async (): Promise<never> => {
    writeFileSync(env['GITHUB_OUTPUT']!, 'x=1', { flag: 'a' });
    throw new Error('other');
  };
  await expect(untouched({ env }, 'contract', work)).rejects.toMatchObject({ code: 'runner/command-file' });
  await expect(
    untouched({ env }, 'contract', async () => {
      throw new Error('only this');
    }),
  ).rejects.toThrow('only this');
  intact();
});
