// An MCP bundle of a Python server: the sources and the lock file, the same bytes each time, run by uv as a client does.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { listArchive } from '../../../../src/archive/archive.js';
import { StageFailure } from '../../../../src/core/errors.js';
import { buildPython } from '../../../../src/ecosystems/python/build.js';
import { installPython } from '../../../../src/ecosystems/python/install.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { tryServer } from '../../../../src/start/try-server.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { judgeBundle } from '../../../support/mcpb.js';
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
    const { project, release } = await pythonProject(base, FILES, {
      tag: 'v1.0.0',
      settings: { tables: { mcpb: {} } },
    });
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

/** Starts the file itself: its packages are where PYTHONPATH says. */
const VENDORED = {
  ...{ manifest_version: '0.3', name: 'demo', version: '0', description: 'Demo.', author: { name: 'Octo' } },
  server: {
    type: 'python',
    entry_point: 'start.py',
    mcp_config: {
      command: 'python',
      args: ['${__dirname}/start.py'],
      env: { PYTHONPATH: '${__dirname}/server/lib' },
    },
  },
};

/** Six in a version that is not the newest. */
const LOCK = `version = 1
revision = 3
requires-python = ">=3.9"

[[package]]
name = "demo-mcp"
version = "1.0.0"
source = { editable = "." }
dependencies = [{ name = "six" }]

[package.metadata]
requires-dist = [{ name = "six" }]

[[package]]
name = "six"
version = "1.16.0"
source = { registry = "https://pypi.org/simple" }
wheels = [
    { url = "https://files.pythonhosted.org/packages/d9/5a/e7c31adbe875f2abbb91bd84cf2dc52d792b5a01506781dbcf25c91daf11/six-1.16.0-py2.py3-none-any.whl", hash = "sha256:8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254", size = 11053 },
]
`;

async function vendored(manifest: object) {
  const pyproject = FILES['pyproject.toml'].replace('[project.scripts]', 'dependencies = ["six"]\n[project.scripts]');
  const own = { 'pyproject.toml': pyproject, 'start.py': 'import six\nfrom demo_mcp import main\nmain()\n' };
  const options = { tag: 'v1.0.0', settings: { tables: { mcpb: {} } } };
  return pythonProject(base, { ...FILES, ...own, 'manifest.json': JSON.stringify(manifest), 'uv.lock': LOCK }, options);
}

test('a bundle of type python has its packages, and every reader agrees on it', async () => {
  const { project, release } = await vendored(VENDORED);
  const { artifacts = [], findings = [] } = await buildPython(project, release, host);
  const bundle = artifacts.find(({ kind }) => kind === 'python-mcpb')!;
  expect(findings.filter(({ rule }) => rule.startsWith('bundle/'))).toEqual([]);
  const { verdict, paths } = await judgeBundle(bundle.path, join(base, 'official'));
  expect(verdict).toContain('passes');
  expect(paths).toEqual(
    expect.arrayContaining([
      'start.py',
      'server/lib/six-1.16.0.dist-info/METADATA',
      'server/lib/demo_mcp/__init__.py',
      'pyproject.toml',
    ]),
  );
  expect(paths.filter((path) => /\/\.lock$|direct_url|__pycache__|(^|\/)bin\//.test(path))).toEqual([]);
  const sandbox = await openSandbox(host, 'bundle');
  const installed = await installPython(bundle, project, sandbox, host);
  expect(installed.launch.shown).toBe('python ${__dirname}/start.py');
  const { talked } = await tryServer(host, installed, project, bundle.file, { quick: true });
  expect(talked).toMatchObject({ outcome: 'answered', contract: { serverInfo: { name: 'demo' } } });
});

test('where nothing in it says where its packages are, that is told', async () => {
  const { server } = VENDORED;
  const mcp_config = { ...server.mcp_config, env: { PYTHONPATH: '${__dirname}/../lib' } };
  const { project, release } = await vendored({ ...VENDORED, server: { ...server, mcp_config } });
  const failure = await buildPython(project, release, host).catch((error) => error as StageFailure);
  expect(failure).toBeInstanceOf(StageFailure);
  expect((failure as StageFailure).findings).toMatchObject([
    { rule: 'bundle/manifest', hint: expect.stringMatching(/"PYTHONPATH": "\$\{__dirname\}\/server\/lib"/) },
  ]);
});
