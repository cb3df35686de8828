// An MCP bundle of a Python server: the sources and the lock file, the same bytes each time, run by uv as a client does.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listArchive } from '../../../../src/archive/archive.js';
import { buildPython } from '../../../../src/ecosystems/python/build.js';
import { installPython } from '../../../../src/ecosystems/python/install.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { tryServer } from '../../../../src/start/try-server.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { pythonProject } from '../../../support/python-project.js';

const SERVER = `import json, sys
def main():
    for line in iter(sys.stdin.readline, ""):
        message = json.loads(line)
        if "id" not in message:
            continue
        answer = {"jsonrpc": "2.0", "id": message["id"]}
        if message["method"] == "initialize":
            info = {"name": "demo", "version": "1.0.0"}
            answer["result"] = {"protocolVersion": message["params"]["protocolVersion"], "capabilities": {}, "serverInfo": info}
        else:
            answer["error"] = {"code": -32601, "message": "unknown"}
        print(json.dumps(answer), flush=True)
`;
const FILES = {
  'pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "demo-mcp"
version = "1.0.0"
[project.scripts]
demo-mcp = "demo_mcp:main"
`,
  'src/demo_mcp/__init__.py': SERVER,
  'uv.lock':
    'version = 1\nrevision = 3\nrequires-python = ">=3.9"\n\n[[package]]\nname = "demo-mcp"\nversion = "1.0.0"\nsource = { editable = "." }\n',
  'manifest.json': JSON.stringify({
    ...{ manifest_version: '0.4', name: 'demo', version: '0', description: 'Demo.', author: { name: 'Octo' } },
    server: {
      type: 'uv',
      entry_point: 'src/demo_mcp/__init__.py',
      mcp_config: { command: 'uv', args: ['run', '--directory', '${__dirname}', 'demo-mcp'] },
    },
  }),
};

let base: string;
let host: TestHost;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'py-bundle-'));
  host = testHost();
});
afterAll(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

test('it is built twice to the same bytes, and started', async () => {
  const made = [];
  for (const _ of [1, 2]) {
    const { project, release } = await pythonProject(base, FILES, { tag: 'v1.0.0', settings: { bundle: {} } });
    const { artifacts = [] } = await buildPython(project, release, host);
    made.push({ project, bundle: artifacts.find(({ kind }) => kind === 'python-mcpb')! });
  }
  const [{ project, bundle }, other] = made as [(typeof made)[0], (typeof made)[0]];
  expect(bundle.file).toBe('demo-mcp-1.0.0.mcpb');
  expect(other.bundle.sha256).toBe(bundle.sha256);
  expect((await listArchive(bundle.path)).map(({ path }) => path)).toEqual(
    expect.arrayContaining(['manifest.json', 'pyproject.toml', 'uv.lock', 'src/demo_mcp/__init__.py']),
  );
  const sandbox = await openSandbox(host, 'bundle');
  const installed = await installPython(bundle, project, sandbox, host);
  const { talked } = await tryServer(host, installed, project, bundle.file, { quick: true });
  expect(talked).toMatchObject({ outcome: 'answered', contract: { serverInfo: { name: 'demo' } } });
});
