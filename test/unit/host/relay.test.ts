import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Host } from '../../../src/core/types.js';
import { bearer } from '../../../src/host/credential.js';
import { withReadCredentials } from '../../../src/host/read-credentials.js';
import { createRelay, type OpenRelay } from '../../../src/host/relay.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';

const TOKEN = 'a-token-for-reading';
const asked: IncomingMessage[] = [];
let bare: TestHost;
let elsewhere: Server;
let registry: Server;
let [origin, other] = ['', ''];
let relay: OpenRelay;

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  bare = testHost();
  elsewhere = createServer((request, response) => {
    asked.push(request);
    response.end('from elsewhere');
  });
  other = await listen(elsewhere);
  registry = createServer((request, response) => {
    asked.push(request);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return response.writeHead(401).end('who are you?');
    if (request.url === '/page/')
      return response
        .setHeader('content-type', 'text/html')
        .end(`<a href="/f/a.whl">a</a><a href="${origin}/f/b.whl">`);
    if (request.url === '/name')
      return response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ dist: { tarball: `${origin}/name.tgz`, url: '/f/c.whl', near: `${origin}0/x` } }));
    // nginx without a default_type.
    if (request.url === '/a.whl')
      return response.setHeader('content-type', 'text/plain').end(Buffer.from([0, 255, 254, 128]));
    if (request.url === '/moved') return response.writeHead(302, { location: `${other}/there` }).end();
    response.setHeader('content-type', 'application/octet-stream').end(Buffer.from([0, 1, 2, 255]));
  });
  origin = await listen(registry);
  const host = withReadCredentials(bare, [{ below: `${origin}/`, credential: bearer(TOKEN, origin) }]);
  relay = createRelay([origin], host);
});
afterAll(async () => {
  await closeHost(bare);
  for (const server of [elsewhere, registry]) {
    server.closeAllConnections();
    server.close();
  }
});

const get = async (path: string, init?: RequestInit): Promise<Response> => {
  const url = await relay.through(`${origin}${path}`);
  return relay.during(() => fetch(url, init));
};

test('what a registry names leads through the relay again, and back to its own address', async () => {
  const page = await (await get('/page/')).text();
  expect(page).not.toContain(`${origin}/`);
  expect(relay.real(page)).toBe(`<a href="${origin}/f/a.whl">a</a><a href="${origin}/f/b.whl">`);
  const { dist } = (await (await get('/name')).json()) as { dist: Record<string, string> };
  expect(relay.real(dist['tarball']!)).toBe(`${origin}/name.tgz`);
  expect(relay.real(dist['url']!)).toBe(`${origin}/f/c.whl`);
  // Another port is another registry.
  expect(dist['near']).toBe(`${origin}0/x`);
  expect([...new Uint8Array(await (await get('/any.tgz')).arrayBuffer())]).toEqual([0, 1, 2, 255]);
  expect([...new Uint8Array(await (await get('/a.whl')).arrayBuffer())]).toEqual([0, 255, 254, 128]);
});

test('the credential stays at its origin', async () => {
  asked.length = 0;
  expect(await (await get('/moved')).text()).toBe('from elsewhere');
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${TOKEN}`, undefined]);
});

test('it only reads, only while something is installed, and only for who knows its address', async () => {
  asked.length = 0;
  expect((await get('/name', { method: 'PUT', body: '{}' })).status).toBe(405);
  const url = await relay.through(`${origin}/name`);
  expect((await fetch(url)).status).toBe(403);
  const guessed = url.replace(/\/[0-9a-f]{32}\//, `/${'0'.repeat(32)}/`);
  expect((await relay.during(() => fetch(guessed))).status).toBe(404);
  expect((await relay.during(() => fetch(url.replace(/\/0\/name$/, '/1/name')))).status).toBe(404);
  expect(asked).toEqual([]);
});

test('reads of ours carry it below its address, writes and other places do not', async () => {
  const sent: unknown[] = [];
  const http: Host['http'] = async ({ credential }) => {
    sent.push(credential?.headers['authorization']);
    return { status: 200 } as never;
  };
  const below = `${origin}/team/`;
  const host = withReadCredentials({ ...bare, http }, [{ below, credential: bearer(TOKEN, origin) }]);
  const ask = (url: string, more = {}) => host.http({ url, ...more });
  await ask(`${origin}/team/a`);
  await ask(`${origin}/team`);
  await ask(`${origin}/teams/a`);
  await ask(`${origin}/other/a`);
  await ask(`${other}/team/a`);
  await ask(`${origin}/team/a`, { method: 'PUT' });
  await ask(`${origin}/team/a`, { credential: bearer('own', origin) });
  await ask(`${origin.replace('//', '//me:mine@')}/team/a`);
  const bearing = `Bearer ${TOKEN}`;
  expect(sent).toEqual([bearing, bearing, undefined, undefined, undefined, undefined, 'Bearer own', undefined]);
});
