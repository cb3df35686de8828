// The npm program against our registry, and the same against verdaccio: what both answer alike is no invention of ours.

import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createProcesses } from '../../../src/host/process.js';
import { startOidc } from '../../../src/stand-in/oidc.js';
import { startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { type Workshop, workshop } from '../../support/registry-packages.js';
import { startVerdaccio, VERDACCIO } from '../../support/verdaccio.js';

interface Peer {
  readonly url: string;
  readonly token: string;
  close(): Promise<void>;
}

let shop: Workshop;
const processes = createProcesses({ signal: new AbortController().signal });
beforeAll(async () => {
  shop = await workshop();
});
afterAll(async () => {
  await processes.endAll();
  await shop.close();
});

async function ours(): Promise<Peer> {
  const npm = await startNpm({ tokens: { npm_all: '*' } });
  const close = async () => {
    await npm.close();
    expect(npm.bugs).toEqual([]);
  };
  return { url: npm.url, token: 'npm_all', close };
}

async function verdaccio(): Promise<Peer> {
  const { url, token, running } = await startVerdaccio(join(shop.folder, 'verdaccio'), processes.start);
  return { url, token, close: () => running.end() };
}

/** Runs npm with nothing but this registry and token. */
async function npm(
  peer: { url: string },
  token: string | undefined,
  args: readonly string[],
  env = {},
  cwd = shop.folder,
) {
  const config = join(shop.folder, `${randomUUID()}.npmrc`);
  const lines = [
    `registry=${peer.url}/`,
    `cache=${join(shop.folder, 'npm-cache')}`,
    'update-notifier=false',
    'fund=false',
    'audit=false',
  ];
  if (token !== undefined) lines.push(`//${new URL(peer.url).host}/:_authToken=${token}`);
  await writeFile(config, lines.join('\n'), { mode: 0o600 });
  return await shop.run(['npm', '--userconfig', config, ...args], env, cwd);
}

async function makePackage(name: string, version: string, extra: object = {}): Promise<string> {
  const folder = join(shop.folder, `package-${randomUUID()}`);
  await mkdir(folder);
  const manifest = { name, version, description: 'A demo', license: 'MIT', bin: { demo: 'cli.js' }, ...extra };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'cli.js'), "#!/usr/bin/env node\nconsole.log('it runs');\n");
  return folder;
}

const modern = Number(process.versions.node.split('.')[0]) >= 22;
const installed = existsSync(VERDACCIO);
const peers: [string, () => Promise<Peer>][] = [['ours', ours]];
if (modern && installed) peers.push(['verdaccio', verdaccio]);
else console.warn('verdaccio needs Node 22 and its devDependency: our registry is not compared with it here.');

describe.each(peers)('%s', (_, start) => {
  let peer: Peer;
  beforeAll(async () => {
    peer = await start();
  });
  afterAll(() => peer.close());

  test('npm publish, view and install; the integrity is that of the tarball', async () => {
    const folder = await makePackage('@acme/demo', '1.0.0');
    const published = await npm(peer, peer.token, ['publish', folder, '--access', 'public', '--json']);
    expect(published).toMatchObject({ code: 0 });
    const told = await npm(peer, undefined, ['view', '@acme/demo@1.0.0', 'dist', '--json']);
    const dist = JSON.parse(told.stdout) as { integrity: string; tarball: string };
    const bytes = Buffer.from(await (await fetch(dist.tarball)).arrayBuffer());
    expect(dist.integrity).toBe(`sha512-${createHash('sha512').update(bytes).digest('base64')}`);
    const place = join(shop.folder, `install-${randomUUID()}`);
    await mkdir(place);
    expect(await npm(peer, undefined, ['install', '@acme/demo', '--prefix', place])).toMatchObject({ code: 0 });
    const ran = await shop.run([join(place, 'node_modules', '.bin', 'demo')]);
    expect(ran.stdout.trim()).toBe('it runs');
    const lock = JSON.parse(await readFile(join(place, 'package-lock.json'), 'utf8'));
    expect(lock.packages['node_modules/@acme/demo'].integrity).toBe(dist.integrity);
  });

  test('a version again is refused by the registry with 403 or 409', async () => {
    const folder = await makePackage('again', '1.0.0');
    expect((await npm(peer, peer.token, ['publish', folder])).code).toBe(0);
    const again = await npm(peer, peer.token, ['publish', folder]);
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('cannot publish over the previously published versions');
  });

  test('tags: a pre-release beside latest, moved and listed by npm dist-tag', async () => {
    expect((await npm(peer, peer.token, ['publish', await makePackage('tagged', '1.0.0')])).code).toBe(0);
    const next = await npm(peer, peer.token, ['publish', await makePackage('tagged', '2.0.0-rc.1'), '--tag', 'next']);
    expect(next.code).toBe(0);
    const listed = await npm(peer, undefined, ['dist-tag', 'ls', 'tagged']);
    expect(listed.stdout.trim().split('\n').sort()).toEqual(['latest: 1.0.0', 'next: 2.0.0-rc.1']);
    expect((await npm(peer, peer.token, ['dist-tag', 'add', 'tagged@2.0.0-rc.1', 'beta'])).code).toBe(0);
    expect((await npm(peer, undefined, ['view', 'tagged@beta', 'version'])).stdout.trim()).toBe('2.0.0-rc.1');
  });

  test('the first version takes latest whatever its tag', async () => {
    await npm(peer, peer.token, ['publish', await makePackage('first', '1.0.0-rc.1'), '--tag', 'next']);
    const document = (await (await fetch(`${peer.url}/first`)).json()) as { 'dist-tags': object };
    expect(document['dist-tags']).toEqual({ next: '1.0.0-rc.1', latest: '1.0.0-rc.1' });
  });

  test('reading: both documents, one version, what is absent', async () => {
    await npm(peer, peer.token, ['publish', await makePackage('readable', '1.0.0')]);
    const read = async (path: string, accept = 'application/json') => {
      const answer = await fetch(`${peer.url}/${path}`, { headers: { accept } });
      return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
    };
    const full = (await read('readable')).json;
    expect(Object.keys(full)).toEqual(expect.arrayContaining(['name', 'dist-tags', 'versions', 'time']));
    const short = (await read('readable', 'application/vnd.npm.install-v1+json')).json;
    expect(Object.keys(short)).toEqual(expect.arrayContaining(['name', 'dist-tags', 'versions', 'modified']));
    expect(short.time === undefined || typeof short.time === 'object').toBe(true);
    expect((await read('readable/1.0.0')).json.version).toBe('1.0.0');
    expect((await read('readable/latest')).json.version).toBe('1.0.0');
    expect((await read('readable/9.9.9')).status).toBe(404);
    expect((await read('absent')).status).toBe(404);
    expect((await fetch(`${peer.url}/readable/-/readable-9.9.9.tgz`)).status).toBe(404);
    expect((await fetch(`${peer.url}/readable`, { method: 'HEAD' })).status).toBe(200);
  });

  test('a tarball that is not what was said of it is 400 and not kept', async () => {
    const data = Buffer.from('H4sIAAAAAAAAAwMAAAAAAAAAAAA=', 'base64');
    const version = {
      name: 'broken',
      version: '1.0.0',
      dist: { shasum: '0'.repeat(40), tarball: `${peer.url}/broken/-/broken-1.0.0.tgz` },
    };
    const answer = await fetch(`${peer.url}/broken`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${peer.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        _id: 'broken',
        name: 'broken',
        'dist-tags': { latest: '1.0.0' },
        versions: { '1.0.0': version },
        _attachments: {
          'broken-1.0.0.tgz': {
            content_type: 'application/octet-stream',
            data: data.toString('base64'),
            length: data.byteLength,
          },
        },
      }),
    });
    expect(answer.status).toBe(400);
    expect((await fetch(`${peer.url}/broken/1.0.0`)).status).toBe(404);
  });

  test('who publishes without a right to it fails, and nothing is there', async () => {
    const folder = await makePackage('denied', '1.0.0');
    const denied = await npm(peer, 'npm_wrong', ['publish', folder]);
    expect(denied.code).toBe(1);
    expect(denied.stderr).toMatch(/E40[134]/);
    expect((await fetch(`${peer.url}/denied`)).status).toBe(404);
  });
});

describe('npm’s own trusted publishing', () => {
  const closing: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((service) => service.close()));
  });

  test('the whole flow stays on loopback and asks for no provenance', async () => {
    const oidc = await startOidc({ repository: 'acme/demo', ref: 'refs/tags/v1.0.0', sha: 'a'.repeat(40) });
    const publisher = { package: '@acme/demo', repository: 'acme/demo', workflow: 'release.yml', established: true };
    const registry = await startNpm({ tokens: {}, trusted: { keys: oidc.keys, publishers: [publisher] } });
    closing.push(oidc, registry);
    const env = {
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    };
    const folder = await makePackage('@acme/demo', '1.0.0');
    const published = await npm(registry, undefined, ['publish', folder, '--access', 'public'], env);
    expect(published).toMatchObject({ code: 0 });
    expect(oidc.issued[0]!.aud).toBe('npm:127.0.0.1');
    expect(registry.versions().map((version) => version.name)).toEqual(['@acme/demo']);
    expect(registry.requests.find((request) => request.path.includes('/oidc/'))?.path).toBe(
      '/-/npm/v1/oidc/token/exchange/package/@acme%2fdemo',
    );
  });
});
