import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { PublishFile } from '../../../../src/core/types.js';
import { sigstore } from '../../../../src/evidence/sigstore/index.js';
import { instanceOf } from '../../../../src/evidence/sigstore/instance.js';
import { type Policy, type Signed, verifyBundle } from '../../../../src/evidence/sigstore/verify.js';
import { type Fault, inject } from '../../../support/faults.js';
import { ABOUT, GITHUB_ISSUER, IDENTITY, openSigningRun, RUN, type SigningRun } from '../../../support/sigstore.js';
import { type Draft, TAMPERED } from '../../../support/tampered-bundles.js';

let run: SigningRun;
let elsewhere: SigningRun;
let folder: string;
let root: TrustedRoot;
let one: PublishFile;
let text: string;
let other: string;
beforeAll(async () => {
  [run, elsewhere] = await Promise.all([openSigningRun(), openSigningRun()]);
  folder = mkdtempSync(join(tmpdir(), 'sigstore-'));
  root = (await instanceOf(run.trustConfig)).root;
  one = artifact('a.whl', 'wheel');
  text = await sign(one);
  other = await sign(artifact('b.whl', 'another wheel'));
});
beforeEach(() => {
  inject(run.sigstore, undefined);
});
afterAll(async () => {
  await Promise.all([run.close(), elsewhere.close()]);
  rmSync(folder, { recursive: true });
});

function artifact(file: string, content: string, more: Partial<PublishFile> = {}): PublishFile {
  const path = join(folder, file);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { kind: 'wheel', file, path, sha256, size: content.length, project: 'weather-mcp', ...more };
}

async function sign(file: PublishFile, at: SigningRun = run, when = 'public'): Promise<string> {
  const inputs = { sigstore: when, sigstoreTrustConfig: at.trustConfig };
  const maker = await sigstore.open(inputs, at.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const to = `${file.path}.sigstore.json`;
  await maker.make(file, to);
  return readFileSync(to, 'utf8');
}

const MINE: Policy = { issuer: GITHUB_ISSUER, identity: IDENTITY, repository: 'https://github.com/octo/weather' };

test('a signature names the workflow, the repository, the commit and the run', () => {
  const policy = { ...MINE, workflow: '.github/workflows/release.yml' };
  const stated = { ...one, predicate: 'https://slsa.dev/provenance/v1' };
  const run = 'https://github.com/octo/weather/actions/runs/1/attempts/1';
  expect(verifyBundle(text, stated, policy, root)).toMatchObject({
    ok: true,
    by: {
      identity: IDENTITY,
      issuer: GITHUB_ISSUER,
      repository: 'https://github.com/octo/weather',
      commit: RUN.sha,
      run,
    },
  });
  expect(JSON.parse(text)).toHaveProperty('mediaType', 'application/vnd.dev.sigstore.bundle.v0.3+json');
  const { statement } = (verifyBundle(text, one, {}, root) as { by: { statement: unknown } }).by;
  expect(statement).toMatchObject({
    subject: [{ name: 'a.whl', digest: { sha256: one.sha256 } }],
    predicate: {
      buildDefinition: {
        externalParameters: {
          workflow: {
            ref: RUN.ref,
            repository: 'https://github.com/octo/weather',
            path: '.github/workflows/release.yml',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/octo/weather@refs/tags/v1.2.3', digest: { gitCommit: RUN.sha } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/actions/runner/github-hosted' },
        metadata: { invocationId: run },
      },
    },
  });
});

test('an npm tarball is named as npm names it, with the digest that npm compares', async () => {
  const identity = { name: '@octo/weather', version: '1.2.3' };
  const tarball = artifact('weather-1.2.3.tgz', 'tarball', { kind: 'npm-tarball', identity });
  const verified = verifyBundle(await sign(tarball), tarball, MINE, root);
  const sha512 = createHash('sha512').update('tarball').digest('hex');
  const subject = [{ name: 'pkg:npm/%40octo/weather@1.2.3', digest: { sha512, sha256: tarball.sha256 } }];
  expect(verified).toMatchObject({ ok: true, by: { statement: { subject } } });
});

test.each(Object.keys(TAMPERED))('refused: %s', (what) => {
  const bundle = JSON.parse(text) as Draft;
  TAMPERED[what]?.(bundle, JSON.parse(other) as Draft);
  expect(JSON.stringify(bundle)).not.toBe(JSON.stringify(JSON.parse(text)));
  expect(verifyBundle(JSON.stringify(bundle), one, {}, root)).toEqual({ ok: false, why: expect.any(String) });
});

test.each<readonly [string, Policy & Pick<Signed, 'predicate'>, string]>([
  ['identity', { identity: IDENTITY.replace('v1.2.3', 'v1.2.4') }, 'its identity is'],
  ['issuer', { issuer: 'https://accounts.google.com' }, 'its issuer is'],
  [
    'repository',
    { repository: 'https://github.com/octo/weather-mcp' },
    'its repository is https://github.com/octo/weather, not',
  ],
  ['workflow', { workflow: '.github/workflows/other.yml' }, 'its workflow is .github/workflows/release.yml, not'],
  ['predicate', { predicate: 'https://spdx.dev/Document' }, 'its predicate is'],
])('refused: another %s', (_, { predicate, ...policy }, why) => {
  expect(verifyBundle(text, { ...one, predicate }, policy, root)).toEqual({
    ok: false,
    why: expect.stringContaining(why),
  });
});

test('refused: a changed file, a bundle of another file, and one of an instance that is not trusted', async () => {
  expect(verifyBundle(text, { sha256: '0'.repeat(64) }, MINE, root)).toMatchObject({
    ok: false,
    why: expect.stringContaining('about another file: a.whl'),
  });
  expect(verifyBundle(other, one, MINE, root)).toMatchObject({
    ok: false,
    why: expect.stringContaining('about another file: b.whl'),
  });
  const foreign = await sign(artifact('c.whl', 'wheel'), elsewhere);
  expect(verifyBundle(foreign, one, MINE, (await instanceOf(elsewhere.trustConfig)).root).ok).toBe(true);
  expect(verifyBundle(foreign, one, MINE, root).ok).toBe(false);
  // The public instance, as it is in the program.
  expect(verifyBundle(text, one, MINE, (await instanceOf(undefined)).root).ok).toBe(false);
});

test.each([
  ['https://ghe.corp.example', 'https://ghe.corp.example/_services/token'],
  ['https://acme.ghe.com', 'https://token.actions.acme.ghe.com'],
  ['https://github.com', 'https://token.actions.githubusercontent.com/acme'],
])('a workflow of %s signs as it, and is judged as it', async (server, iss) => {
  const there = await openSigningRun({ claims: { iss } });
  const hostAt = (GITHUB_SERVER_URL: string) => ({ ...there.host, env: { ...there.host.env, GITHUB_SERVER_URL } });
  const inputs = { sigstore: 'public', sigstoreTrustConfig: there.trustConfig };
  const maker = await sigstore.open(inputs, hostAt(server), ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const to = join(folder, 'there.sigstore.json');
  await maker.make(one, to);
  expect(await maker.verify(one, to)).toBe(true);
  const trust = { repository: ABOUT.repository, trustConfig: there.trustConfig };
  expect(await sigstore.judge(one, to, trust, hostAt(server))).toMatchObject({
    state: 'proven',
    by: expect.stringContaining(`${server}/octo/weather/`),
  });
  expect((await sigstore.judge(one, to, trust, hostAt('https://other.example'))).state).toBe('wrong');
  const publicOne = { ...inputs, sigstoreTrustConfig: undefined };
  const answer = await sigstore.ahead?.(publicOne, undefined, true, hostAt(server));
  expect(answer?.state).toBe(server === 'https://github.com' ? 'ok' : 'wrong');
  await there.close();
});

test.each(['', '{}', 'null', '[]', '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}', '\u0000'])(
  'refused: %j',
  (junk) => {
    expect(verifyBundle(junk, one, {}, root)).toEqual({ ok: false, why: expect.any(String) });
  },
);

describe.each(['/api/v2/signingCert', '/api/v1/log/entries', '/api/v1/timestamp'])('%s fails', (path) => {
  test.each<readonly [string, Fault]>([
    ['503', { kind: 'status', status: 503 }],
    ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: '1' }],
    ['the connection is reset', { kind: 'reset-before' }],
    ['it did its work, and the answer is lost', { kind: 'drop-reply' }],
    ['it did its work and answers 503', { kind: 'status', status: 503, stored: true }],
  ])('twice: %s', async (_, fault) => {
    const before = run.sigstore.entries.size;
    let left = 2;
    inject(run.sigstore, (request) => (request.path === path && left-- > 0 ? fault : undefined));
    expect(verifyBundle(await sign(one), one, MINE, root).ok).toBe(true);
    expect(run.sigstore.entries.size).toBe(before + 1);
  });

  test('for good: a message that names it, and nothing is written', async () => {
    inject(run.sigstore, (request) => (request.path === path ? { kind: 'status', status: 503 } : undefined));
    await expect(sign(one)).rejects.toMatchObject({
      code: 'sign/sigstore',
      message: expect.stringContaining('(503). Nothing was published.'),
    });
  });

  test('it refuses: its own words are shown', async () => {
    run.sigstore.after = (request, reply) =>
      request.path === path ? { status: 400, json: { code: 3, message: 'no such luck' } } : reply;
    await expect(sign(one)).rejects.toMatchObject({ code: 'sign/sigstore', quote: ['no such luck'] });
    run.sigstore.after = undefined;
  });
});

describe('a repository that is not public', () => {
  let hidden: SigningRun;
  beforeAll(async () => {
    hidden = await openSigningRun({ visibility: 'private' });
  });
  afterAll(() => hidden.close());

  test('is not signed for, unless that was asked for', async () => {
    await expect(sign(one, hidden)).rejects.toThrow(
      'octo/weather is not public, and its name would be in a public log',
    );
    expect(hidden.sigstore.requests).toEqual([]);
    const { root: theirs } = await instanceOf(hidden.trustConfig);
    expect(verifyBundle(await sign(one, hidden, 'always'), one, MINE, theirs).ok).toBe(true);
  });
});

test('without an id-token: what to add to the job', async () => {
  const { env, ...host } = run.host;
  const bare = { ...run, host: { ...host, env: { PATH: env['PATH'] } } };
  await expect(sign(one, bare)).rejects.toMatchObject({
    code: 'sign/id-token',
    exit: 2,
    hint: expect.stringContaining('id-token: write'),
  });
});

test('what cannot be verified is not published', async () => {
  const { trustedRoot } = elsewhere.sigstore.trustConfig;
  const file = join(folder, 'mixed.json');
  writeFileSync(file, JSON.stringify({ ...run.sigstore.trustConfig, trustedRoot }));
  await expect(sign(one, { ...run, trustConfig: file })).rejects.toMatchObject({ code: 'sign/unverified' });
});

test.each(['nowhere.json', 'junk.json'])('a trust configuration that is none: %s', async (name) => {
  writeFileSync(join(folder, 'junk.json'), '{}');
  await expect(instanceOf(join(folder, name))).rejects.toMatchObject({ code: 'sign/trust-config', exit: 2 });
});

test('a word that is none of the three', () => {
  expect(() => sigstore.isOn({ sigstore: 'yes', sigstoreTrustConfig: undefined }, undefined)).toThrow(
    'it can be public, always, off',
  );
});

describe('before a build', () => {
  const asked = (at: Pick<SigningRun, 'host' | 'trustConfig'>, sends = true) =>
    sigstore.ahead?.({ sigstore: 'public', sigstoreTrustConfig: at.trustConfig }, undefined, sends, at.host);
  const { PATH } = process.env;

  test('the job that signs is told for whom', async () => {
    const message = `Files are signed for ${IDENTITY.slice('https://github.com/'.length)}.`;
    expect(await asked(run)).toMatchObject({ state: 'ok', message });
  });

  test('a job that cannot is told what to add, and a checkout that another one signs', async () => {
    const bare = { ...run, host: { ...run.host, env: { PATH } } };
    expect(await asked(bare)).toMatchObject({ id: 'sign/id-token', state: 'wrong' });
    expect(await asked(bare, false)).toMatchObject({ id: 'preflight/sigstore', state: 'unknown' });
  });

  test('a private repository is told that nothing is signed', async () => {
    const hidden = await openSigningRun({ visibility: 'private' });
    expect(await asked(hidden)).toMatchObject({ state: 'ok', message: expect.stringContaining('is not public') });
    await hidden.close();
  });
});
