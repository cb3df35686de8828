import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { createHttp } from '../../../../src/host/http.js';
import { type Oidc, startOidc } from '../../../../src/stand-in/oidc.js';
import {
  type Npm,
  type NpmOptions,
  type NpmPublisher,
  startNpm,
} from '../../../../src/targets/npm/stand-in/service.js';
import { makeTarGz, type Workshop, workshop } from '../../../support/registry-packages.js';
import { npmDocument } from '../../../support/seed-npm.js';

let shop: Workshop;
beforeAll(async () => {
  shop = await workshop();
});
afterAll(() => shop.close());

const running: (Npm | Oidc)[] = [];
afterEach(async () => {
  const services = running.splice(0);
  await Promise.all(services.map((service) => service.close()));
  expect(services.flatMap((service) => service.bugs)).toEqual([]);
});

async function start(options: Partial<NpmOptions> = {}): Promise<Npm> {
  const npm = await startNpm({ tokens: { npm_all: '*', npm_acme: ['@acme/*'] }, ...options });
  running.push(npm);
  return npm;
}

interface Sent {
  readonly tag?: string;
  readonly token?: string | null;
  readonly note?: string;
  readonly access?: 'public' | null;
  /** Changes what is said of the bytes. */
  readonly dist?: Record<string, unknown>;
  readonly change?: Record<string, unknown>;
}

/** Publishes as npm does. */
async function send(npm: Npm, name: string, version: string, sent: Sent = {}) {
  const file = join(shop.folder, `${Math.random()}.tgz`);
  const manifest = { name, version, bin: { demo: 'cli.js' }, note: sent.note };
  await makeTarGz(file, { 'package.json': JSON.stringify(manifest), 'cli.js': '#!/usr/bin/env node\n' }, 'package/');
  const data = await readFile(file);
  const document = npmDocument(data, manifest, sent.tag);
  const dist = { ...document.versions[version]!.dist, ...sent.dist };
  const body = {
    ...document,
    access: sent.access === undefined ? 'public' : sent.access,
    versions: { [version]: { ...manifest, dist } },
    ...sent.change,
  };
  const token = sent.token === undefined ? 'npm_all' : sent.token;
  const answer = await fetch(`${npm.url}/${name.replace('/', '%2f')}`, {
    method: 'PUT',
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const json = (await answer.json()) as { error?: string };
  return { status: answer.status, error: json.error, headers: answer.headers, integrity: dist.integrity };
}

// biome-ignore lint/suspicious/noExplicitAny: the documents are what is under test
async function get(npm: Npm, path: string, headers = {}): Promise<{ status: number; json: any }> {
  const answer = await fetch(npm.url + path, { headers });
  return { status: answer.status, json: await answer.json() };
}

test('a published version is served as document, short document, version and tarball', async () => {
  const npm = await start();
  const { integrity } = await send(npm, '@acme/demo', '1.0.0');
  const full = (await get(npm, '/@acme%2fdemo')).json;
  expect(full).toMatchObject({
    name: '@acme/demo',
    'dist-tags': { latest: '1.0.0' },
    versions: { '1.0.0': { bin: { demo: 'cli.js' } } },
  });
  expect(full.time['1.0.0']).toMatch(/^\d{4}-/);
  const short = (await get(npm, '/@acme/demo', { accept: 'application/vnd.npm.install-v1+json' })).json;
  expect(Object.keys(short).sort()).toEqual(['dist-tags', 'modified', 'name', 'versions']);
  expect(short.versions['1.0.0']).toMatchObject({ bin: { demo: 'cli.js' }, dist: { integrity } });
  const exact = (await get(npm, '/@acme%2fdemo/1.0.0')).json;
  expect(exact.dist.integrity).toBe(integrity);
  expect((await get(npm, '/@acme%2fdemo/latest')).json.version).toBe('1.0.0');
  expect(exact.dist.tarball).toBe(`${npm.url}/@acme/demo/-/demo-1.0.0.tgz`);
  const bytes = Buffer.from(await (await fetch(exact.dist.tarball)).arrayBuffer());
  expect(`sha512-${createHash('sha512').update(bytes).digest('base64')}`).toBe(integrity);
});

test('what is not there: npm’s words', async () => {
  const npm = await start();
  await send(npm, 'demo', '1.0.0');
  expect(await get(npm, '/nothing')).toEqual({ status: 404, json: { error: 'Not found' } });
  expect(await get(npm, '/demo/2.0.0')).toEqual({ status: 404, json: 'version not found: 2.0.0' });
  expect((await get(npm, '/demo/-/demo-2.0.0.tgz')).status).toBe(404);
  expect((await get(npm, '/-/v1/search?text=x')).status).toBe(404);
  expect(await get(npm, '/-/ping')).toEqual({ status: 200, json: {} });
  expect((await get(npm, '/-/whoami')).status).toBe(401);
  expect((await get(npm, '/-/whoami', { authorization: 'Bearer npm_all' })).json).toEqual({ username: 'rehearsal' });
});

test.each([403, 409] as const)('a version is published once, with the same bytes too (%i)', async (conflict) => {
  const npm = await start({ conflict });
  await send(npm, 'demo', '1.0.0');
  const again = await send(npm, 'demo', '1.0.0');
  expect(again).toMatchObject({
    status: conflict,
    error: 'You cannot publish over the previously published versions: 1.0.0.',
  });
  expect((await send(npm, 'demo', '1.0.0', { note: 'other' })).status).toBe(conflict);
  expect(npm.requests.filter((request) => request.stored)).toHaveLength(1);
});

test('two at once: one is stored', async () => {
  const npm = await start();
  const both = await Promise.all([
    send(npm, 'demo', '1.0.0', { note: 'a' }),
    send(npm, 'demo', '1.0.0', { note: 'b' }),
  ]);
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 403]);
});

test.each<[string, Sent, RegExp]>([
  ['a wrong shasum', { dist: { shasum: '0'.repeat(40) } }, /shasum mismatch/],
  ['a wrong integrity', { dist: { integrity: `sha512-${'A'.repeat(86)}==` } }, /integrity mismatch/],
  ['another name', { change: { name: 'else' } }, /Invalid package document/],
  ['no tarball', { change: { _attachments: {} } }, /No tarball/],
  ['a cut tarball', { change: { _attachments: { 'demo-1.0.0.tgz': { data: 'H4sI', length: 9 } } } }, /length mismatch/],
  ['a tag that is a range', { tag: '1.0' }, /Tag name must not be a valid SemVer range: 1\.0/],
])('%s is 400', async (_, sent, error) => {
  const npm = await start();
  expect(await send(npm, 'demo', '1.0.0', sent)).toMatchObject({ status: 400, error: expect.stringMatching(error) });
  expect(npm.versions()).toEqual([]);
});

test('rights: nobody 401, an unknown token 404, another package 403, a private scope 402', async () => {
  const npm = await start();
  expect((await send(npm, 'demo', '1.0.0', { token: null })).status).toBe(401);
  const unknown = await send(npm, 'demo', '1.0.0', { token: 'npm_old' });
  expect([unknown.status, unknown.headers.get('npm-notice')]).toEqual([
    404,
    expect.stringContaining('expired or revoked'),
  ]);
  expect((await send(npm, 'demo', '1.0.0', { token: 'npm_acme' })).error).toMatch(
    /do not have permission to publish "demo"/,
  );
  expect((await send(npm, '@acme/demo', '1.0.0', { token: 'npm_acme', access: null })).status).toBe(402);
  expect((await send(npm, '@acme/demo', '1.0.0', { token: 'npm_acme' })).status).toBe(200);
});

test('tags: the first version takes latest, later ones only when asked; tags are moved and removed', async () => {
  const npm = await start();
  await send(npm, 'demo', '1.0.0-rc.1', { tag: 'next' });
  expect(npm.tags('demo')).toEqual({ next: '1.0.0-rc.1', latest: '1.0.0-rc.1' });
  await send(npm, 'demo', '1.0.0');
  await send(npm, 'demo', '0.9.1', { tag: 'old' });
  expect((await get(npm, '/-/package/demo/dist-tags')).json).toEqual({
    next: '1.0.0-rc.1',
    latest: '1.0.0',
    old: '0.9.1',
  });
  const change = async (method: string, tag: string, body?: string, token = 'npm_all') =>
    (
      await fetch(`${npm.url}/-/package/demo/dist-tags/${tag}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { body }),
      })
    ).status;
  expect(await change('PUT', 'next', '"1.0.0"')).toBe(200);
  expect(await change('PUT', 'next', '"7.0.0"')).toBe(404);
  expect(await change('PUT', '2.x', '"1.0.0"')).toBe(400);
  expect(await change('DELETE', 'old', undefined, 'npm_acme')).toBe(403);
  expect(await change('DELETE', 'old')).toBe(200);
  expect(await change('DELETE', 'latest')).toBe(403);
  expect(npm.tags('demo')).toEqual({ next: '1.0.0', latest: '1.0.0' });
});

test('accepted, then served by version, then listed; meanwhile it exists already', async () => {
  const npm = await start({ served: 60_000 });
  await send(npm, 'demo', '1.0.0');
  expect((await get(npm, '/demo')).status).toBe(404);
  expect((await get(npm, '/demo/1.0.0')).status).toBe(404);
  expect((await send(npm, 'demo', '1.0.0')).status).toBe(403);
  npm.serveNow();
  expect((await get(npm, '/demo')).status).toBe(200);
  const late = await start({ listed: 60_000 });
  await send(late, 'demo', '1.0.0');
  expect((await get(late, '/demo')).status).toBe(404);
  expect((await get(late, '/demo/1.0.0')).status).toBe(200);
});

test('while a new version is on its way, latest is the one before', async () => {
  const npm = await start();
  await send(npm, 'demo', '1.0.0');
  const options = { tokens: { npm_all: '*' as const }, listed: 300 };
  const slow = await start(options);
  await send(slow, 'demo', '1.0.0');
  slow.serveNow();
  await send(slow, 'demo', '1.1.0');
  expect((await get(slow, '/demo')).json['dist-tags']).toEqual({ latest: '1.0.0' });
});

test('other names are read upstream with GET and HEAD and no credential; ours and private ones never', async () => {
  const upstream = await start();
  await send(upstream, 'left', '1.0.0');
  await send(upstream, '@acme/secret', '1.0.0');
  await send(upstream, 'released', '1.0.0');
  const http = createHttp({ signal: new AbortController().signal, env: {}, sleep: async () => {}, userAgent: 'test' });
  const npm = await start({ upstream: { url: `${upstream.url}/`, http }, reserved: ['@acme', 'released'] });
  const before = upstream.requests.length;
  const left = await get(npm, '/left', { authorization: 'Bearer npm_all' });
  expect(left.json.versions['1.0.0'].dist.tarball).toBe(`${upstream.url}/left/-/left-1.0.0.tgz`);
  expect((await fetch(`${npm.url}/left`, { method: 'HEAD' })).status).toBe(200);
  const tarball = await fetch(`${npm.url}/left/-/left-1.0.0.tgz`, { redirect: 'manual' });
  expect([tarball.status, tarball.headers.get('location')]).toEqual([302, `${upstream.url}/left/-/left-1.0.0.tgz`]);
  expect((await get(npm, '/nothing')).status).toBe(404);
  const passed = upstream.requests.slice(before);
  expect(passed.map((request) => `${request.method} ${request.path}`)).toEqual([
    'GET /left',
    'HEAD /left',
    'GET /nothing',
  ]);
  expect(passed.every((request) => request.authorization === undefined)).toBe(true);
  for (const path of ['/released', '/@acme%2fsecret', '/@acme/secret', '/released/-/released-1.0.0.tgz']) {
    expect((await get(npm, path)).status).toBe(404);
  }
  await send(npm, 'left', '9.0.0', { token: 'npm_none' });
  await fetch(`${npm.url}/-/package/left/dist-tags/x`, { method: 'PUT', body: '"1.0.0"' });
  expect(upstream.requests).toHaveLength(before + 3);
});

const RUN = { repository: 'acme/demo', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40), workflow: 'release.yml' };
const TRUSTED: NpmPublisher = { package: 'demo', repository: 'acme/demo', workflow: 'release.yml', established: true };

async function exchange(publisher: Partial<NpmPublisher>, run: object = {}, audience = 'npm:127.0.0.1') {
  const oidc = await startOidc({ ...RUN, ...run });
  running.push(oidc);
  const npm = await start({ trusted: { keys: oidc.keys, publishers: [{ ...TRUSTED, ...publisher }] } });
  const asked = await fetch(`${oidc.requestUrl}&audience=${audience}`, {
    headers: { authorization: `bearer ${oidc.requestToken}` },
  });
  const { value } = (await asked.json()) as { value: string };
  const answer = await fetch(`${npm.url}/-/npm/v1/oidc/token/exchange/package/demo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${value}` },
  });
  const json = (await answer.json()) as { token?: string; message?: string };
  return { npm, status: answer.status, token: json.token ?? '', message: json.message };
}

test('a workflow’s token publishes its package and nothing else', async () => {
  const { npm, status, token } = await exchange({});
  expect(status).toBe(201);
  expect((await send(npm, 'demo', '1.0.0', { token })).status).toBe(200);
  expect((await send(npm, 'else', '1.0.0', { token })).status).toBe(403);
  const headers = { authorization: `Bearer ${token}` };
  const tag = await fetch(`${npm.url}/-/package/demo/dist-tags/next`, { method: 'PUT', headers, body: '"1.0.0"' });
  expect(tag.status).toBe(403);
});

test('a publisher that may only stage is refused', async () => {
  const { npm, token } = await exchange({ allows: 'stage' });
  expect((await send(npm, 'demo', '1.0.0', { token })).error).toBe('OIDC permission denied for this action');
});

test.each<[string, Partial<NpmPublisher>, object, string, number]>([
  ['the first version of a package', { established: false }, {}, 'npm:127.0.0.1', 404],
  ['a file name in other case', { workflow: 'Release.yml' }, {}, 'npm:127.0.0.1', 404],
  ['a missing environment', { environment: 'release' }, {}, 'npm:127.0.0.1', 404],
  ['another repository', { repository: 'acme/else' }, {}, 'npm:127.0.0.1', 404],
  ['a self-hosted runner', {}, { claims: { runner_environment: 'self-hosted' } }, 'npm:127.0.0.1', 404],
  ['another audience', {}, {}, 'npm:elsewhere', 401],
  ['an expired token', {}, { lifetime: -10 }, 'npm:127.0.0.1', 401],
])('no exchange for %s', async (_, publisher, run, audience, status) => {
  expect(await exchange(publisher, run, audience)).toMatchObject({ status, token: '' });
});

test('a workflow called from another repository counts as its caller', async () => {
  const called = { calledWorkflow: 'x/y/.github/workflows/z.yml@refs/heads/main' };
  expect((await exchange({}, called)).status).toBe(201);
});
