import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('the program answers a client and ends with it', async () => {
  const program = fileURLToPath(new URL('../dist/index.js', import.meta.url));
  const server = spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const lines = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const send = (message) => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const receive = async () => JSON.parse((await lines.next()).value).result;

  const clientInfo = { name: 'test', version: '1' };
  send({ id: 1, method: 'initialize', params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo } });
  assert.equal((await receive()).serverInfo.name, 'worldclock-mcp');
  send({ method: 'notifications/initialized' });

  send({ id: 2, method: 'tools/list' });
  assert.deepEqual((await receive()).tools.map(({ name }) => name).sort(), ['convert_time', 'shared_hours']);

  const call = { name: 'convert_time', arguments: { time: '2026-07-01T12:00', from: 'UTC', to: ['Asia/Tokyo'] } };
  send({ id: 3, method: 'tools/call', params: call });
  assert.equal((await receive()).structuredContent.times[0].local, '2026-07-01T21:00');

  server.stdin.end();
  assert.equal(await ended, 0);
});
