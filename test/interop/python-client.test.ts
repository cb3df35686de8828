// Another client as a peer: what the Python SDK's own client sees of a server is what our contract says of it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Contract } from '../../src/core/types.js';
import { ensureUv } from '../../src/tools/uv.js';
import { type TestHost, testHost } from '../support/host.js';
import { launchOf, visitScript } from '../support/visit.js';

const PEER = `
import asyncio, json, sys
from mcp import ClientSession, StdioServerParameters
from mcp.client.stdio import stdio_client

async def main():
    command = json.loads(sys.argv[1])
    server = StdioServerParameters(command=command[0], args=command[1:], env={"PYTHONDONTWRITEBYTECODE": "1"})
    async with stdio_client(server) as (read, write):
        async with ClientSession(read, write) as session:
            hello = await session.initialize()
            async def all(ask, key):
                found, cursor = [], None
                while True:
                    page = await ask(cursor=cursor)
                    found += getattr(page, key)
                    cursor = page.nextCursor
                    if cursor is None:
                        return found
            print(json.dumps({
                "protocolVersion": hello.protocolVersion,
                "name": hello.serverInfo.name,
                "version": hello.serverInfo.version,
                "instructions": hello.instructions,
                "tools": sorted([tool.name, tool.inputSchema] for tool in await all(session.list_tools, "tools")),
                "resources": sorted(str(one.uri) for one in await all(session.list_resources, "resources")),
                "templates": sorted(one.uriTemplate for one in await all(session.list_resource_templates, "resourceTemplates")),
                "prompts": sorted(one.name for one in await all(session.list_prompts, "prompts")),
            }))

asyncio.run(main())
`;

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

test('the client of the Python SDK agrees', async () => {
  const script = join(base, 'peer.py');
  writeFileSync(script, PEER);
  const { contract } = await visitScript(host, 'sound.py');
  const launch = launchOf(host, 'sound.py');
  const uv = await ensureUv(host);
  const ended = await host.run({
    command: [
      uv,
      'run',
      '--no-project',
      '--quiet',
      '--with',
      'mcp<2',
      'python',
      script,
      JSON.stringify(launch.command),
    ],
    cwd: base,
    env: Object.fromEntries(
      Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    timeoutMs: 90_000,
  });
  expect([ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([0, '']);
  const { tools, resources, resourceTemplates, prompts, ...rest } = contract as Contract;
  expect(JSON.parse(ended.stdout)).toEqual({
    protocolVersion: rest.protocolVersions[0],
    name: rest.serverInfo.name,
    version: rest.serverInfo.version,
    instructions: rest.instructions,
    tools: tools.map((tool) => [tool['name'], tool['inputSchema']]),
    resources: resources.map((one) => one['uri']),
    templates: resourceTemplates.map((one) => one['uriTemplate']),
    prompts: prompts.map((one) => one['name']),
  });
});
