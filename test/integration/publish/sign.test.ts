import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.js';
import { gpg } from '../../../src/evidence/gpg/index.js';
import { makeKey } from '../../support/gpg.js';
import { prepareRelease } from '../../support/prepared.js';
import { dyingHost, openWorld, type World } from '../../support/world.js';

let world: World;
let folder: string;
let key: string;
let other: string;
beforeAll(() => {
  key = makeKey('opensesame');
  other = makeKey('');
});
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'sign-'));
});
afterEach(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  key = '';
});

const places = { inputs: { gpgKey: '', gpgPassphrase: 'opensesame' } };
const signed = () => ({ ...places, inputs: { ...places.inputs, gpgKey: key } });
const assets = () => new Map(world.github.releases()[0]?.assets.map((asset) => [asset.name, asset]));

test('each artifact has a signature that gpg accepts; a second run adopts them and writes nothing', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  const first = await world.publish(prepared, signed());
  expect(first.outcome).toBe('done');
  const names = [...assets().keys()].filter((name) => name.endsWith('.asc')).sort();
  const files = (prepared.plan.projects[0]?.artifacts ?? []).map(({ file }) => file);
  expect(names).toEqual([...files, 'release.json'].sort().map((file) => `${file}.asc`));
  expect(world.pypi.files().map(({ filename }) => filename)).not.toContainEqual(expect.stringContaining('.asc'));
  const home = mkdtempSync('/tmp/gpg-check-');
  const env = { PATH: process.env.PATH, GNUPGHOME: home };
  execFileSync('gpg', ['--batch', '--import'], { env, input: key, stdio: ['pipe', 'ignore', 'ignore'] });
  for (const name of names) {
    const file = assets().get(name.replace(/\.asc$/, ''))?.path ?? '';
    execFileSync('gpg', ['--batch', '--verify', assets().get(name)?.path ?? '', file], { env, stdio: 'ignore' });
  }
  execFileSync('gpgconf', ['--kill', 'all'], { env });
  rmSync(home, { recursive: true });
  const before = world.writes();
  const second = await world.publish(prepared, signed());
  expect(first.evidence).toEqual([{ id: 'gpg', by: expect.stringMatching(/^[0-9A-F]{40}$/), made: 6, adopted: 0 }]);
  expect(second).toMatchObject({ outcome: 'done', evidence: [{ by: first.evidence[0]?.by, made: 0, adopted: 6 }] });
  expect(world.writes()).toBe(before);
  expect(world.host.progress()).toContain('no files signed, 6 signatures kept');
});

test('killed in the middle: signatures that are there are kept, the rest is made', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  const dying = dyingHost(world.host, 9);
  await expect(world.publish(prepared, signed(), dying.host)).rejects.toThrow('killed');
  await dying.idle();
  const kept = [...assets().values()].filter(({ name }) => name.endsWith('.asc')).map(({ id }) => id);
  expect(kept.length).toBeGreaterThan(0);
  expect((await world.publish(prepared, signed())).outcome).toBe('done');
  expect([...assets().values()].map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
  expect([...assets().keys()].filter((name) => name !== 'receipts.jsonl')).toHaveLength(12);
});

test('another key: a published signature is never replaced', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  await world.publish(prepared, signed());
  const before = world.writes();
  const result = await world.publish(prepared, { inputs: { gpgKey: other } });
  expect(result.outcome).toBe('conflict');
  expect(result.receipts.every(({ file }) => file.endsWith('.asc'))).toBe(true);
  expect(world.writes()).toBe(before);
});

test.each([
  ['can be added to: its release.json is signed now', false, { made: 1, adopted: 5 }],
  ['is closed: it stays as it is', true, { made: 0, adopted: 5 }],
])('a release of an earlier version, which did not sign release.json, %s', async (_, immutable, expected) => {
  await world.close();
  world = await openWorld({ immutable });
  const prepared = await prepareRelease(join(folder, 'a'));
  const earlier = { ...gpg, isAbout: ({ kind }: { kind: string }) => kind !== 'plan' } as unknown as Evidence;
  const first = await world.publish(prepared, signed(), undefined, [earlier]);
  expect(first).toMatchObject({ outcome: 'done', evidence: [{ made: 5 }] });
  expect(await world.publish(prepared, signed())).toMatchObject({ outcome: 'done', evidence: [expected] });
  const before = world.writes();
  expect((await world.publish(prepared, signed())).outcome).toBe('done');
  expect(world.writes()).toBe(before);
});

test('a key that cannot be used stops everything before the first write', async () => {
  const prepared = await prepareRelease(join(folder, 'a'));
  await expect(world.publish(prepared, { inputs: { gpgKey: 'no key' } })).rejects.toMatchObject({
    code: 'sign/key',
    exit: 2,
  });
  expect(world.writes()).toBe(0);
});
