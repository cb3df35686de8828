import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closeHost, type TestHost, testHost } from '../../support/host.js';

const real = Date.now;
let host: TestHost;
beforeEach(() => {
  host = testHost({ sleep: async () => {} });
  // Somebody sets the clock back by an hour, each time it is looked at.
  let hours = 0;
  Date.now = () => real() - 3_600_000 * hours++;
});
afterEach(async () => {
  Date.now = real;
  await closeHost(host);
});

test('the time of a run does not go back with the clock', () => {
  const times = Array.from({ length: 5 }, () => host.now());
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times[4]! - times[0]!).toBeLessThan(3_600_000);
});

test('a budget ends although the clock goes back', async () => {
  const server = createServer((_request, response) => void response.writeHead(503, { 'retry-after': '4000' }).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const answer = await host.http({ url: `http://127.0.0.1:${port}/`, budgetMs: 3_600_000 });
  server.close();
  expect(answer.status).toBe(503);
});
