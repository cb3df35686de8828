// `check --baseline`: known findings are counted and stop nothing, new ones do, and the file shrinks.

import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compare, kindsOf, readBaseline, writeBaseline } from '../../../src/check/baseline.js';
import { run } from '../../../src/commands/run.js';
import { readInputs } from '../../../src/config/read-inputs.js';
import type { Finding, Subject } from '../../../src/core/types.js';
import { closeHost, testHost } from '../../support/host.js';

const PYPROJECT = `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "weather-mcp"
version = "1.4.0"
description = "Weather"
readme = "README.md"
license = "My own"
requires-python = ">=3.10"
dependencies = ["mcp>=1.20"]

[project.scripts]
weather-mcp = "weather_mcp:main"
`;

let root = '';
const put = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);
const held = async () => JSON.parse(await readFile(join(root, 'known.json'), 'utf8'));

async function check(flags: Readonly<Record<string, string>> = { baseline: 'known.json' }) {
  const host = testHost({ cwd: root });
  try {
    const { exit, json, text } = await run('check', readInputs('check', flags), host, { format: 'text' });
    return { exit, text, known: json['known'], findings: json['findings'] as readonly Finding[] };
  } finally {
    await closeHost(host);
  }
}
const write = () => check({ baseline: 'known.json', 'write-baseline': 'true' });

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mcp-drydock-baseline-')));
  await put('pyproject.toml', PYPROJECT);
  await put('LICENSE', 'MIT');
  await put('README.md', '# Weather\n');
  await put('weather_mcp.py', 'import mcp\n\n\ndef main():\n    mcp\n');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('a repository with an error becomes green, and the same findings give the same bytes', async () => {
  const first = await check({});
  expect(first.exit).toBe(1);
  const { exit, known, findings } = await write();
  expect({ exit, known, findings }).toEqual({ exit: 0, known: first.findings.length, findings: [] });
  const bytes = await readFile(join(root, 'known.json'), 'utf8');
  expect(bytes).toMatch(/\n$/);
  await write();
  expect(await readFile(join(root, 'known.json'), 'utf8')).toBe(bytes);
  expect((await check()).text).toContain(`no problems found; ${known} more in the baseline\n`);
});

test('lines and numbers may move; a new finding is shown and fails', async () => {
  await write();
  await put('pyproject.toml', `# a line\n\n${PYPROJECT.replace('mcp>=1.20', 'mcp>=1.21')}`);
  expect(await check()).toMatchObject({ exit: 0, findings: [] });
  await put('pyproject.toml', PYPROJECT.replace('weather_mcp:main', 'weather_mcp:run'));
  const { exit, findings } = await check();
  expect(exit).toBe(1);
  expect(findings.map(({ rule }) => rule)).toEqual(['entry-point-exists']);
});

test('what was repaired is named, does not fail, and goes when it is written again', async () => {
  await write();
  const before = await held();
  await put('pyproject.toml', PYPROJECT.replace('My own', 'MIT'));
  const { exit, findings } = await check();
  expect(exit).toBe(0);
  expect(findings).toMatchObject([
    {
      rule: 'check/baseline-outdated',
      level: 'note',
      file: 'known.json',
      quote: ['license-expression pyproject.toml'],
    },
  ]);
  await write();
  expect((await held()).findings).toHaveLength(before.findings.length - 1);
});

test('mcp-drydock.toml names it; a check of one project leaves the others in it', async () => {
  await put('mcp-drydock.toml', 'baseline = "known.json"\n');
  await check({ 'write-baseline': 'true' });
  expect(await check({})).toMatchObject({ exit: 0, findings: [] });
  const other = { rule: 'x', project: 'other', file: 'other/a', message: 'm', count: 2 };
  const file = await held();
  await put('known.json', JSON.stringify({ ...file, findings: [...file.findings, other] }));
  const whole = await check({});
  expect(whole.findings[0]?.message).toContain('2 findings of the baseline');
  expect((await check({ path: '.' })).findings).toEqual([]);
  await check({ path: '.', 'write-baseline': 'true' });
  expect((await held()).findings).toContainEqual(other);
});

describe('what is wrong usage', () => {
  test.each([
    ['it is not there', undefined, 'baseline/absent'],
    ['it is no JSON', '{', 'baseline/invalid'],
    ['it is something else', '{"format": 2, "findings": []}', 'baseline/invalid'],
  ])('%s', async (_, content, code) => {
    if (content !== undefined) await put('known.json', content);
    await expect(check()).rejects.toMatchObject({ code, exit: 2 });
  });

  test('nobody says where it is written to', async () => {
    await expect(check({ 'write-baseline': 'true' })).rejects.toMatchObject({ code: 'baseline/unnamed', exit: 2 });
    const nowhere = check({ baseline: 'no/folder.json', 'write-baseline': 'true' });
    await expect(nowhere).rejects.toMatchObject({ code: 'baseline/unwritable', exit: 2 });
  });
});

test('whatever a finding is about is read back as it was written, and tells it from another', async () => {
  const about: Finding = { rule: 'x', level: 'warning', message: 'one', file: 'a' };
  // A word that is new does not compile here until it stands here.
  const words: Readonly<Record<NonNullable<Subject['about']>, true>> = {
    command: true,
    license: true,
    lock: true,
    'main-guard': true,
    'not-needed': true,
    'oldest-runtime': true,
  };
  const all = [
    ...Object.keys(words).map((word) => ({ about: word as keyof typeof words })),
    { variables: ['API_KEY'] },
    { module: 'yaml', name: 'load', package: 'pyyaml' },
  ];
  const findings = all.map((subject: Subject): Finding => ({ ...about, subject }));
  const path = join(root, 'written.json');
  writeBaseline(path, kindsOf(findings), root);
  const baseline = readBaseline(path, root);
  expect(baseline).toHaveLength(all.length);
  expect(compare(findings, baseline)).toEqual({ fresh: [], known: all.length, gone: [] });
});

test('more of a kind than there were: nobody knows which is new, so all are shown', () => {
  const finding: Finding = { rule: 'x', level: 'warning', message: 'line 1 of 3', file: 'a', line: 1 };
  const other = { ...finding, message: 'line 2 of 3', line: 2 };
  const known = kindsOf([finding]);
  expect(compare([finding], known)).toEqual({ fresh: [], known: 1, gone: [] });
  expect(compare([finding, other], known)).toEqual({ fresh: [finding, other], known: 0, gone: [] });
  expect(compare([other], kindsOf([finding, other, finding])).gone).toMatchObject([{ count: 2 }]);
});
