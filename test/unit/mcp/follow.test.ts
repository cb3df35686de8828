// Redirects of a server under test: ours go on, and what was meant for one origin stays there.

import { afterAll, expect, test } from '@jest/globals';
import { follow } from '../../../src/mcp/follow.js';
import { type Reply, type Service, startService } from '../../../src/stand-in/service.js';

const services: Service[] = [];
afterAll(async () => void (await Promise.all(services.map((service) => service.close()))));

async function serve(handle: () => Reply, seen: unknown[]): Promise<string> {
  const routes = (['GET', 'POST'] as const).map((method) => ({
    method,
    path: '/*',
    handle: async (request: Parameters<Parameters<typeof startService>[0][number]['handle']>[0]) => {
      const body = (await request.bytes()).toString();
      seen.push([
        request.method,
        request.url.pathname,
        request.headers['x-key'] ?? request.headers.authorization,
        body,
      ]);
      return request.url.pathname === '/end' || request.url.pathname === '/mcp/'
        ? { status: 200, body: 'there' }
        : handle();
    },
  }));
  const service = await startService(routes);
  services.push(service);
  return service.url;
}

test('a path that is corrected keeps method, body and the test token', async () => {
  const seen: unknown[] = [];
  const url = await serve(() => ({ status: 307, headers: { location: '/mcp/' } }), seen);
  const answer = await follow(new URL(`${url}/mcp`), { method: 'POST', body: '{}' }, { 'X-Key': 'k1' });
  expect(await answer.text()).toBe('there');
  expect(seen).toEqual([
    ['POST', '/mcp', 'k1', '{}'],
    ['POST', '/mcp/', 'k1', '{}'],
  ]);
});

test.each([301, 302, 303, 307, 308])('%i to another origin and back: nothing of ours goes along', async (status) => {
  const [seen, stranger]: [unknown[], unknown[]] = [[], []];
  let home = '';
  const other = await serve(() => ({ status, headers: { location: `${home}/end` } }), stranger);
  home = await serve(() => ({ status, headers: { location: `${other}/x` } }), seen);
  const init = { method: 'GET', headers: { authorization: 'Bearer k2' } };
  expect(await (await follow(new URL(`${home}/a`), init, {})).text()).toBe('there');
  expect(await (await follow(new URL(`${home}/a`), { method: 'GET' }, { 'X-Key': 'k3' })).text()).toBe('there');
  expect(stranger).toEqual([
    ['GET', '/x', undefined, ''],
    ['GET', '/x', undefined, ''],
  ]);
  expect(seen).toEqual([
    ['GET', '/a', 'Bearer k2', ''],
    ['GET', '/end', undefined, ''],
    ['GET', '/a', 'k3', ''],
    ['GET', '/end', undefined, ''],
  ]);
});

test('a circle ends', async () => {
  const url = await serve(() => ({ status: 302, headers: { location: '/round' } }), []);
  await expect(follow(new URL(`${url}/a`), {}, {})).rejects.toThrow('more than 5 times');
});
