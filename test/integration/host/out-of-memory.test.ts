// Under a limit of address space: one message that says what to do, never a stack trace of the transport.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { toFailure } from '../../../src/render/failure.js';
import { ROOT } from '../../support/program.js';

test('a request where WebAssembly gets no memory ends with system/memory', async () => {
  const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const at = (file: string) => JSON.stringify(join(ROOT, 'src', file));
  const program = `
    // What V8 does under \`ulimit -v\`, at whatever limit that would be.
    const words = 'WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance';
    WebAssembly.instantiate = async () => { throw new RangeError(words); };
    const { leaveShortageToRequests } = await import(${at('host/shortage.ts')});
    leaveShortageToRequests();
    const { createHttp } = await import(${at('host/http.ts')});
    const { toFailure, renderFailure } = await import(${at('render/failure.ts')});
    const { signal } = new AbortController();
    await createHttp({ signal, env: {}, sleep: async () => {}, userAgent: 'x' })({ url: '${url}' }).catch((error) => {
      const failure = toFailure(error, signal);
      process.stderr.write(renderFailure(failure, process.stderr));
      process.exitCode = failure.exit;
    });`;
  const command = ['--import', join(ROOT, 'test/support/typescript.mjs'), '--input-type=module', '--eval', program];
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  server.close();
  expect([code, stderr]).toEqual([1, expect.stringContaining('system/memory')]);
  expect(stderr.match(/system\/memory/g)).toHaveLength(1);
  expect(stderr).toContain('ulimit -v unlimited');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('only words about memory are taken for it', () => {
  const { signal } = new AbortController();
  expect(toFailure(new RangeError('Array buffer allocation failed'), signal).error.code).toBe('system/memory');
  expect(toFailure(new RangeError('Invalid array length'), signal).error.code).toBe('bug');
});
