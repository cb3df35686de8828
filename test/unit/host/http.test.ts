import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import { expected } from '../../../src/core/system-error.js';
import { createHttp, retryAfter } from '../../../src/host/http.js';
import { createAttempt } from '../../../src/host/http-attempt.js';

type Handler = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;
const servers: Server[] = [];
const waits: number[] = [];
let abort: AbortController;
let folder: string;

beforeEach(async () => {
  waits.length = 0;
  abort = new AbortController();
  folder = await mkdtemp(join(tmpdir(), 'http-'));
});
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  await rm(folder, { recursive: true });
});

async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => handler(request, response, Buffer.concat(chunks)));
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function client(env: Record<string, string> = {}) {
  return createHttp(optionsFor(env));
}

function optionsFor(env: Record<string, string>) {
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  return { signal: abort.signal, env, sleep, userAgent: 'test', random: () => 0.5 };
}

async function failure(promise: Promise<unknown>): Promise<ReleaseError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReleaseError);
  return error as ReleaseError;
}

test('a transient answer is asked for again, with growing jittered waits; a lasting one is handed over', async () => {
  let count = 0;
  const url = await serve((_request, response) => response.writeHead(count++ < 2 ? 503 : 404).end('no'));
  const answer = await client()({ url });
  expect(answer.status).toBe(404);
  expect(answer.text()).toBe('no');
  expect(count).toBe(3);
  expect(waits).toEqual([500, 1000]);
});

test('Retry-After is honoured in seconds and as a date, and GitHub is told apart when it says 403 for too fast', async () => {
  let count = 0;
  const url = await serve((_request, response) => {
    count += 1;
    if (count === 1) response.writeHead(429, { 'retry-after': '7' }).end();
    else if (count === 2) response.writeHead(403, { 'retry-after': '2' }).end();
    else response.writeHead(403).end();
  });
  expect((await client()({ url })).status).toBe(403);
  expect(waits).toEqual([7000, 2000]);
  const now = Date.parse('2026-11-21T10:00:00Z');
  expect(retryAfter({ 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT' }, now)).toBe(30_000);
  expect(retryAfter({ 'retry-after': 'soon' }, now)).toBeUndefined();
  // By the server's own clock where it states it.
  const theirs = { 'retry-after': 'Sat, 21 Nov 2026 10:00:30 GMT', date: 'Sat, 21 Nov 2026 10:00:10 GMT' };
  expect(retryAfter(theirs, now + 3_600_000)).toBe(20_000);
  expect(retryAfter({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 5) }, now)).toBe(5000);
});

test('a wait longer than the budget is not begun: the answer itself is handed over', async () => {
  const url = await serve((_request, response) => response.writeHead(429, { 'retry-after': '3600' }).end('later'));
  const answer = await client()({ url, budgetMs: 5000 });
  expect([answer.status, answer.text(), waits.length]).toEqual([429, 'later', 0]);
});

test('a write is sent once, unless it is said to be safe; then its streamed body is fresh each time', async () => {
  const seen: [string | undefined, string][] = [];
  const url = await serve((request, response, body) => {
    seen.push([request.headers['content-length'], body.toString()]);
    response.writeHead(seen.length === 1 ? 500 : 201).end();
  });
  const file = join(folder, 'body');
  await writeFile(file, 'hello');
  const progress: number[] = [];
  const body = () => createReadStream(file);
  expect((await client()({ method: 'POST', url, body, length: 5 })).status).toBe(500);
  seen.length = 0;
  const request = { method: 'PUT', url, body, length: 5, retry: 'safe', onProgress: (n: number) => progress.push(n) };
  expect((await client()(request as never)).status).toBe(201);
  expect(seen).toEqual([
    ['5', 'hello'],
    ['5', 'hello'],
  ]);
  expect(progress).toEqual([5, 5]);
});

test('a connection that is refused, reset or cut short is tried again and named with host and method', async () => {
  const url = await serve((request) => request.socket.destroy());
  const reset = await failure(client()({ url: `${url}/x?secret=1`, headers: { authorization: 'Bearer hidden' } }));
  expect(reset.code).toBe('http/reset');
  expect(reset.message).toMatch(/^GET 127\.0\.0\.1:\d+: the connection was closed.*tried 6 times/);
  expect(reset.message).not.toMatch(/secret|hidden/);
  const cut = await serve((request, response) => {
    response.writeHead(200, { 'content-length': '10' });
    response.write('1234');
    setTimeout(() => request.socket.destroy(), 20);
  });
  expect((await failure(client()({ url: cut, retry: 'never' }))).code).toBe('http/reset');
  const dead = await serve(() => {});
  await new Promise((done) => servers.pop()?.close(done));
  const refused = await failure(client()({ url: dead, method: 'POST' }));
  expect(refused.code).toBe('http/refused');
  expect(refused.message).toMatch(/^POST (\S+): the connection to \1 was refused/);
  expect(refused.hint).toContain('HTTPS_PROXY');
});

test('an attempt has a deadline, and an abort ends what is under way', async () => {
  const url = await serve(() => {});
  expect((await failure(client()({ url, timeoutMs: 50, retry: 'never' }))).code).toBe('http/timeout');
  setTimeout(() => abort.abort(), 50);
  expect((await failure(client()({ url }))).exit).toBe(130);
});

test('redirects are followed for reads, and no credential reaches another origin', async () => {
  const heard: Record<string, unknown>[] = [];
  const other = await serve((request, response) => {
    heard.push(request.headers);
    response.end('there');
  });
  const url = await serve((request, response) => {
    if (request.url === '/same') response.writeHead(302, { location: '/away' }).end();
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else response.writeHead(307, { location: `${other}/x` }).end(String(request.headers['authorization']));
  });
  const headers = { Authorization: 'Bearer t', 'X-Api-Key': 'k', cookie: 'c', accept: 'text/plain' };
  const answer = await client()({ url: `${url}/same`, headers });
  expect([answer.text(), answer.url]).toEqual(['there', `${other}/x`]);
  expect(heard[0]).toMatchObject({ accept: 'text/plain' });
  expect(Object.keys(heard[0] ?? {})).not.toEqual(expect.arrayContaining(['authorization']));
  expect(heard[0]).not.toHaveProperty('x-api-key');
  expect(heard[0]).not.toHaveProperty('cookie');
  expect((await client()({ method: 'POST', url, headers, body: 'x' })).status).toBe(307);
  expect(heard).toHaveLength(1);
  expect((await failure(client()({ url: `${url}/loop` }))).code).toBe('http/redirect');
  expect((await failure(client()({ url: `${url}/file` }))).code).toBe('http/redirect');
});

test.each([
  ['/Foo_Bar/', '/foo-bar/', true],
  ['/@acme%2fweather', '/@acme/weather', true],
  ['/old/releases/tags/v1', '/repositories/1/releases/tags/v1', true],
  ['/weather.zip', '/login', false],
  ['/weather.zip', '/login?next=/weather.zip', false],
  ['/foo', '/foo/login', false],
  ['/', '/login', false],
])('%s, redirected to %s, which is not there: believed %s', async (asked, answered, believed) => {
  const url = await serve((request, response) => {
    if (request.url === asked) response.writeHead(302, { location: answered }).end();
    else response.writeHead(404).end('no');
  });
  const answer = client()({ url: `${url}${asked}` });
  if (believed) expect((await answer).status).toBe(404);
  else expect((await failure(answer)).code).toBe('http/redirect');
});

test('a good answer is saved to a file, a bad one stays readable, and both are bounded', async () => {
  const url = await serve((request, response) => {
    response.writeHead(request.url === '/bad' ? 400 : 200);
    response.write('12345');
    response.end('67890');
  });
  const saveTo = join(folder, 'saved');
  expect((await client()({ url, saveTo })).body.length).toBe(0);
  expect(await readFile(saveTo, 'utf8')).toBe('1234567890');
  expect((await client()({ url: `${url}/bad`, saveTo: join(folder, 'never') })).text()).toBe('1234567890');
  await expect(readFile(join(folder, 'never'))).rejects.toThrow();
  expect((await failure(client()({ url, maxBytes: 7 }))).code).toBe('http/too-large');
  expect((await failure(client()({ url, maxBytes: 7, saveTo }))).code).toBe('http/too-large');
  await expect(readFile(saveTo)).rejects.toThrow();
});

(process.platform === 'linux' ? test : test.skip)(
  'a full disk is no fault of the network, and the file is named',
  async () => {
    const url = await serve((_, response) => response.end('1234567890'));
    const saveTo = join(folder, 'saved');
    await symlink('/dev/full', saveTo);
    const error = await client()({ url, saveTo }).catch((thrown: unknown) => thrown);
    expect(expected(error)).toMatchObject({
      code: 'system/refused',
      message: `${saveTo}: no space is left on the disk.`,
    });
    expect(waits).toEqual([]);
  },
);

test('a user in the address becomes a header; text that is no JSON says whose it is', async () => {
  const url = await serve((request, response) => response.end(String(request.headers['authorization'])));
  const answer = await client()({ url: url.replace('//', '//me:p%40ss@') });
  expect(answer.text()).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  expect(answer.url).not.toContain('me:');
  expect(() => answer.json()).toThrow(/answered 200 with text that is not JSON/);
});

test('a proxy of the environment: undici’s notice about its own agent reaches nobody, other warnings do', () => {
  const { emitWarning } = process;
  const warned: unknown[] = [];
  const hear = ((warning: unknown) => void warned.push(warning)) as typeof process.emitWarning;
  process.emitWarning = hear;
  try {
    createAttempt(optionsFor({ HTTP_PROXY: 'http://proxy.example:3128' }));
    expect(process.emitWarning).toBe(hear);
    process.emitWarning('another');
  } finally {
    process.emitWarning = emitWarning;
  }
  expect(warned).toEqual(['another']);
});

test('a proxy of the environment is used for other hosts, never for this machine', async () => {
  const asked: string[] = [];
  const proxy = await serve((_request, response) => response.end('through the proxy'));
  servers[0]?.on('connect', (request, socket) => {
    asked.push(String(request.url));
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  const url = await serve((_request, response) => response.end('direct'));
  const http = client({ HTTP_PROXY: proxy });
  expect((await http({ url })).text()).toBe('direct');
  await failure(http({ url: 'http://elsewhere.invalid/', retry: 'never' }));
  expect(asked).toEqual(['elsewhere.invalid:80']);
});

test('an address that answers without TLS is no question of certificates', async () => {
  const plain = await serve((_, response) => response.end('hello'));
  const error = await failure(client()({ url: plain.replace('http:', 'https:') }));
  expect(error.message).toContain('it does not answer with TLS');
  expect(error.hint).toContain('https');
  expect(error.hint).not.toContain('NODE_EXTRA_CA_CERTS');
});
