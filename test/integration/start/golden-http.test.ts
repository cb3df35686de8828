// Golden calls of a server over HTTP: without a network where this system allows it, with the loopback address of its own.

import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { Call, Launch } from '../../../src/core/types.js';
import { offlineServer } from '../../../src/host/offline.js';
import { callSession } from '../../../src/start/golden/session.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { launchOf } from '../../support/visit.js';

const PATIENCE_MS = 60_000;
const FIXTURES = join(process.cwd(), 'test/fixtures/python-servers');
/** Asks another program of this machine, and one of its own. */
const SERVER = `import os, socket, sys, threading
sys.path.insert(0, ${JSON.stringify(FIXTURES)})
import http_server, mini

def reaches(port):
    try:
        socket.create_connection(("127.0.0.1", port), 5).close()
        return "reached"
    except OSError as problem:
        return problem.strerror

def own():
    with socket.create_server(("127.0.0.1", 0)) as server:
        return reaches(server.getsockname()[1])

tool = {"name": "ask", "description": "Asks.", "inputSchema": {"type": "object", "properties": {}}, "annotations": {"readOnlyHint": True}}
mini.HANDLERS["tools/list"] = lambda params: {"tools": [tool]}
mini.HANDLERS["tools/call"] = lambda params: {"content": [{"type": "text", "text": f"other {reaches(int(os.environ['DOOR']))}, own {own()}"}]}
http_server.ThreadingHTTPServer(("127.0.0.1", int(os.environ["OWN_PORT"])), http_server.Handler).serve_forever()
`;

let host: TestHost;
let folder: string;
beforeAll(() => {
  host = testHost();
  folder = mkdtempSync(join(tmpdir(), 'mcp-drydock-golden-http-'));
  writeFileSync(join(folder, 'server.py'), SERVER);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['at the stated port', true],
  ['at a port that it chooses', false],
])(
  'a server %s reaches its own loopback address and nothing else, unless the call asks for a network',
  async (_, stated) => {
    const door = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
    await once(door, 'listening');
    const port = await getPort();
    const ownPort = stated ? port : await getPort();
    const env = { DOOR: String((door.address() as AddressInfo).port), OWN_PORT: String(ownPort) };
    const launch: Launch = { ...launchOf(host, 'http_server.py', env), cwd: folder };
    const [python = ''] = launch.command;
    const settings = {
      ...SETTINGS,
      smoke: { ...SETTINGS.smoke, transport: stated ? ('http' as const) : ('auto' as const), port },
    };
    const call: Call = { kind: 'tool', name: 'ask', arguments: {}, write: false, network: false, values: ['/text'] };
    const calls = [call, { ...call, network: true }];
    const installed = { launch: { ...launch, command: [python, join(folder, 'server.py')] } };
    const subject = { name: 'weather', manifestFile: 'pyproject.toml', settings };
    const { why } = await offlineServer(host, launch, port);
    const { results, network } = await callSession(host, installed as never, subject, calls, { transport: 'http' });
    door.close();
    const [without, with_] = results.map(({ values }) => values['/text']);
    expect(network).toBe(why);
    if (why === undefined) expect(without).toBe('other Connection refused, own reached');
    expect(with_).toBe('other reached, own reached');
  },
  PATIENCE_MS,
);
