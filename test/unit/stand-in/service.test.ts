import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { matcher } from '../../../src/stand-in/routes.js';
import { type Route, type Service, startService } from '../../../src/stand-in/service.js';
import { type Fault, faultAt, inject } from '../../support/faults.js';

const running: Service[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((service) => service.close()));
});

/** A service that keeps one text, and counts how often it was set. */
async function notebook(origins = 1) {
  const kept = { text: '', sets: 0 };
  const routes: Route[] = [
    { method: 'GET', path: '/note', handle: () => ({ status: 200, body: kept.text || 'nothing kept yet' }) },
    {
      method: 'PUT',
      path: '/note',
      async handle(request) {
        const text = (await request.bytes()).toString();
        return () => ({
          status: 201,
          json: { kept: text },
          store: () => {
            kept.text = text;
            kept.sets += 1;
          },
        });
      },
    },
    {
      method: 'GET',
      path: '/bug',
      handle: () => {
        throw new Error('a bug of ours');
      },
    },
    { method: 'POST', path: '/look', write: false, handle: () => ({ status: 200, json: {} }) },
  ];
  const service = await startService(routes, { origins });
  running.push(service);
  return { kept, service };
}

const put = (service: Service, text = 'hello') => fetch(`${service.url}/note`, { method: 'PUT', body: text });

test('requests are logged with status, time and whether they stored something', async () => {
  const { service } = await notebook();
  await put(service);
  await fetch(`${service.url}/note?x=1`, { headers: { authorization: 'bearer abc' } });
  await fetch(`${service.url}/look`, { method: 'POST' });
  await fetch(`${service.url}/none`);
  expect(service.requests).toMatchObject([
    { number: 1, method: 'PUT', path: '/note', status: 201, write: true, stored: true, authorization: undefined },
    {
      number: 2,
      method: 'GET',
      path: '/note?x=1',
      status: 200,
      write: false,
      stored: false,
      authorization: 'bearer abc',
    },
    { number: 3, method: 'POST', path: '/look', status: 200, write: false, stored: false },
    { number: 4, method: 'GET', path: '/none', status: 404, write: false },
  ]);
  expect(service.bugs).toEqual([]);
});

test('an exception of a handler is a 500 that tests can see', async () => {
  const { service } = await notebook();
  expect((await fetch(`${service.url}/bug`)).status).toBe(500);
  expect(service.bugs.map((bug) => bug.message)).toEqual(['a bug of ours']);
});

type Seen = number | 'broken';
const table: [Fault, Seen, number][] = [
  [{ kind: 'reset-before' }, 'broken', 0],
  [{ kind: 'reset-body' }, 'broken', 0],
  [{ kind: 'drop-reply' }, 'broken', 1],
  [{ kind: 'cut-reply' }, 'broken', 1],
  [{ kind: 'status', status: 429, retryAfter: '1' }, 429, 0],
  [{ kind: 'status', status: 503, stored: true }, 503, 1],
  [{ kind: 'lost' }, 201, 0],
  [{ kind: 'stall', ms: 20 }, 201, 1],
];

test.each(table)('fault %j: the client sees %s, stored %i times', async (fault, seen, sets) => {
  const { service, kept } = await notebook();
  inject(
    service,
    faultAt(2, fault, (request) => request.method === 'PUT'),
  );
  await put(service, 'first');
  const outcome: Seen = await put(service, 'x'.repeat(300_000))
    .then((answer) => answer.text().then(() => answer.status))
    .catch(() => 'broken' as const);
  expect(outcome).toBe(seen);
  expect(kept.sets).toBe(1 + sets);
  expect(service.requests[1]).toMatchObject({ fault: fault.kind, stored: sets === 1 });
  expect((await put(service, 'third')).status).toBe(201);
});

test('a call that is delivered twice is handled twice, and one that is redirected not at all', async () => {
  const { service, kept } = await notebook();
  inject(service, faultAt(1, { kind: 'duplicate' }));
  expect((await put(service, 'x'.repeat(300_000))).status).toBe(201);
  expect([kept.sets, service.requests.map(({ stored }) => stored)]).toEqual([2, [false, true, true]]);
  inject(service, faultAt(1, { kind: 'redirect' }));
  const answer = await put(service);
  expect([answer.status, answer.redirected, await answer.text(), kept.sets]).toEqual([
    ...[200, true, '<title>Sign in</title>\n', 2],
  ]);
});

test('a call that is given up while nothing is answered is not handled', async () => {
  const { service, kept } = await notebook();
  inject(service, faultAt(1, { kind: 'stall', ms: 60_000 }));
  const signal = AbortSignal.timeout(100);
  await expect(fetch(`${service.url}/note`, { method: 'PUT', body: 'x', signal })).rejects.toThrow();
  expect((await put(service)).status).toBe(201);
  expect(kept.sets).toBe(1);
});

test('refuse: the call is reset, connections are refused for a while, then the same port answers', async () => {
  const { service, kept } = await notebook();
  inject(service, faultAt(1, { kind: 'refuse', ms: 250 }));
  await expect(put(service)).rejects.toThrow();
  const refused = await put(service).then(
    () => '',
    (error: { cause?: { code?: string } }) => error.cause?.code,
  );
  expect(refused).toBe('ECONNREFUSED');
  await new Promise((done) => setTimeout(done, 350));
  expect((await put(service)).status).toBe(201);
  expect(kept.sets).toBe(1);
  expect(service.requests).toHaveLength(2);
});

test('retry-after goes out as given', async () => {
  const { service } = await notebook();
  inject(service, () => ({ kind: 'status', status: 429, retryAfter: '7' }));
  expect((await fetch(`${service.url}/note`)).headers.get('retry-after')).toBe('7');
});

test('the answer can be changed on its way out', async () => {
  const { service } = await notebook();
  service.after = (_request, reply) => ({ ...reply, headers: { ...reply.headers, 'x-seen': '1' } });
  expect((await fetch(`${service.url}/note`)).headers.get('x-seen')).toBe('1');
});

test('several origins share log and state; HEAD has no body', async () => {
  const { service } = await notebook(2);
  expect(new Set(service.urls).size).toBe(2);
  await put(service);
  expect(await (await fetch(`${service.urls[1]}/note`)).text()).toBe('hello');
  const head = await fetch(`${service.urls[1]}/note`, { method: 'HEAD' });
  expect([head.headers.get('content-length'), await head.text()]).toEqual(['5', '']);
  expect(service.requests.map((request) => request.number)).toEqual([1, 2, 3]);
});

test('a body is streamed to a file with its digest', async () => {
  let saved: unknown;
  const service = await startService([
    {
      method: 'POST',
      path: '/file',
      async handle(request) {
        saved = await request.save(join(service.folder, 'a'));
        return { status: 200, file: join(service.folder, 'a') };
      },
    },
  ]);
  running.push(service);
  const answer = await fetch(`${service.url}/file`, { method: 'POST', body: 'abc' });
  expect(await answer.text()).toBe('abc');
  expect(saved).toMatchObject({
    size: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  await service.close();
  await expect(readFile(join(service.folder, 'a'))).rejects.toThrow('ENOENT');
});

test('patterns: whole decoded segments, the rest as it came, no empty parameter', () => {
  expect(matcher('/a/:b')('/a/x%2Fy')).toEqual({ b: 'x/y' });
  expect(matcher('/a/:b')('/a/')).toBeUndefined();
  expect(matcher('/a/:b')('/a/b/c')).toBeUndefined();
  expect(matcher('/a/*')('/a/b%2Fc/d')).toEqual({ '*': 'b%2Fc/d' });
  expect(matcher('/a/:b')('/a/%zz')).toBeUndefined();
});
