import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import { readPlan } from '../../../src/plan/read.js';
import { prepareRelease } from '../../support/prepared.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = () => join(folder, 'release.json');

async function refusal(): Promise<ReleaseError> {
  const error = await readPlan(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ReleaseError);
  expect((error as ReleaseError).exit).toBe(2);
  return error as ReleaseError;
}

test('a written plan is read again as it is, and written twice it is the same to the byte', async () => {
  const { plan, digest } = await prepareRelease(folder);
  const bytes = readFileSync(file(), 'utf8');
  const again = await prepareRelease(folder, {
    change: (release) => ({ ...release, artifacts: [...release.artifacts].reverse() }),
  });
  expect(readFileSync(file(), 'utf8')).toBe(bytes);
  expect(again.digest).toBe(digest);
  expect(await readPlan(folder)).toMatchObject({ plan, sha256: digest });
  expect(plan).toMatchObject({ format: 1, tag: 'v1.2.3', created: '2026-09-21T14:13:20Z' });
  expect(plan.projects[0]).toMatchObject({ version: '1.2.3', ecosystem: 'python' });
  expect(plan.projects[0]?.artifacts.map(({ kind, started }) => [kind, started?.outcome])).toEqual([
    ['checksums', undefined],
    ['wheel', 'started'],
    ['sbom', undefined],
    ['contract', undefined],
    ['sdist', 'started'],
  ]);
});

test('only the very bytes that were started have a record; a reason stands in for a start', async () => {
  const { plan } = await prepareRelease(folder, {
    change: (release) => ({ ...release, started: release.started.map((one) => ({ ...one, sha256: '0'.repeat(64) })) }),
  });
  const wheel = (from: typeof plan) => from.projects[0]?.artifacts.find(({ kind }) => kind === 'wheel')?.started;
  expect(wheel(plan)).toBeUndefined();
  const reasoned = await prepareRelease(folder, {
    change: (release) => ({
      ...release,
      started: [],
      projects: release.projects.map((one) => ({
        ...one,
        settings: { ...one.settings, smoke: { ...one.settings.smoke, unstarted: 'needs an account' } },
      })),
    }),
  });
  expect(wheel(reasoned.plan)).toMatchObject({ outcome: 'unstarted', reason: 'needs an account', runtime: '' });
});

test('an absent plan says what to do', async () => {
  expect(await refusal()).toMatchObject({
    code: 'plan/absent',
    message: expect.stringContaining('release.json does not exist'),
  });
});

test.each([
  ['plan/no-json', '{\n "format": 1,\n oops }', /release\.json:3: not valid JSON/],
  ['plan/no-json', Buffer.from([0xff, 0xfe, 0x7b, 0x00]), /not UTF-8/],
  ['plan/foreign', '[]', /not a release plan: format is missing/],
  ['plan/foreign', '{"tag_name": "v1"}', /not a release plan: format is missing/],
  ['plan/newer', '{\n "format": 2\n}', /release\.json:2: the plan has format 2/],
] as const)('%s: %j', async (code, text, message) => {
  writeFileSync(file(), text);
  expect(await refusal()).toMatchObject({ code, message: expect.stringMatching(message) });
});

type Json = Record<string, never> & { projects: { artifacts: Record<string, unknown>[] }[] };
test.each<[string, (plan: Json) => void, RegExp]>([
  [
    'a path',
    (plan) => (plan.projects[0]!.artifacts[1]!['file'] = '../evil.whl'),
    /artifacts\[1\]\.file must be the name of a file/,
  ],
  [
    'an absolute path',
    (plan) => (plan.projects[0]!.artifacts[1]!['file'] = '/etc/passwd'),
    /must be the name of a file/,
  ],
  ['a backslash', (plan) => (plan.projects[0]!.artifacts[1]!['file'] = 'a\\b.whl'), /must be the name of a file/],
  ['an option', (plan) => (plan.projects[0]!.artifacts[1]!['file'] = '--publish-url=x'), /must be the name of a file/],
  ['its own name', (plan) => (plan.projects[0]!.artifacts[1]!['file'] = 'Release.json'), /is a reserved name/],
  ['a signature', (plan) => (plan.projects[0]!.artifacts[1]!['file'] = 'a.whl.asc'), /is a reserved name/],
  [
    'one name twice',
    (plan) => (plan.projects[0]!.artifacts[1]!['file'] = 'sha256sums'),
    /artifacts\[1\]\.file names sha256sums a second time/,
  ],
  [
    'an SBOM of a file of another release',
    (plan) => (plan.projects[0]!.artifacts[1]!['about'] = 'other-9.whl'),
    /artifacts\[1\]\.about names other-9\.whl, which the plan does not list/,
  ],
  ['no digest', (plan) => (plan.projects[0]!.artifacts[0]!['sha256'] = 'abc'), /must be a SHA-256 digest/],
  ['a destination', (plan) => Object.assign(plan, { pypiUrl: 'https://evil.example/' }), /pypiUrl is an unknown key/],
  ['a size in words', (plan) => (plan.projects[0]!.artifacts[0]!['size'] = 'big'), /size/],
  [
    'a folder outside',
    (plan) => Object.assign(plan.projects[0]!, { path: '../..' }),
    /must be a folder of the repository/,
  ],
  [
    'a colour in its name',
    (plan) => Object.assign(plan.projects[0]!, { name: 'x\u001b[31m' }),
    /without control characters/,
  ],
])('refused with its line: %s', async (_, change, message) => {
  const { plan } = await prepareRelease(folder);
  const copy = structuredClone(plan) as unknown as Json;
  change(copy);
  writeFileSync(file(), JSON.stringify(copy, undefined, 2));
  const error = await refusal();
  expect(error.code).toBe('plan/invalid');
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/release\.json:\d+: /);
});

test.each<[string, (text: string) => string, RegExp]>([
  [
    'a key twice',
    (text) => text.replace('"sha256": ', '"sha256": "0",\n"sha256": '),
    /release\.json:\d+: duplicate key sha256\./,
  ],
  [
    'a key twice, once escaped',
    (text) => text.replace('"format": 1', '"format": 1, "f\\u006frmat": 1'),
    /duplicate key format/,
  ],
  [
    'an inherited start record',
    (text) => text.replace(/"started": \{/, '"__proto__": { "started": {} }, "started": {'),
    /release\.json:\d+: unknown key __proto__\./,
  ],
  ['constructor', (text) => text.replace('"tool": {', '"tool": { "constructor": 1,'), /unknown key constructor/],
  ['toString', (text) => text.replace('"format"', '"toString": "x", "format"'), /unknown key toString/],
  [
    'hasOwnProperty in a list',
    (text) => `{"a": [{"hasOwnProperty": 1}], ${text.slice(1)}`,
    /unknown key hasOwnProperty/,
  ],
  [
    'a control character in a key',
    (text) => text.replace('"format"', '"a\\u001b[31m\\n::warning::b": 1, "format"'),
    /release\.json:2: a ::warning::b is an unknown key/,
  ],
])('refused with its line: %s', async (_, change, message) => {
  const { plan } = await prepareRelease(folder);
  const text = JSON.stringify(plan, undefined, 2);
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file(), changed);
  const error = await refusal();
  expect(error.code).toBe('plan/invalid');
  expect(error.message).toMatch(message);
});

test('thousands of problems and thousands of levels are one short message', async () => {
  const { plan } = await prepareRelease(folder);
  const artifacts = Array.from({ length: 400 }, () => ({ kind: 'evil' }));
  writeFileSync(file(), JSON.stringify({ ...plan, projects: [{ ...plan.projects[0], artifacts }] }));
  const many = await refusal();
  expect(many.message.split('\n')).toHaveLength(21);
  expect(many.message).toMatch(/There are more problems\.$/);
  writeFileSync(file(), `{"format": 1, "projects": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
  expect(await refusal()).toMatchObject({ code: 'plan/foreign', message: expect.stringContaining('nested too deep') });
});
