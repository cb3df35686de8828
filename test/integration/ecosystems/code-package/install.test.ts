import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Installed } from '../../../../src/core/types.js';
import { buildCodePackage } from '../../../../src/ecosystems/code-package/build.js';
import { codePackage } from '../../../../src/ecosystems/code-package/index.js';
import { installCodePackage } from '../../../../src/ecosystems/code-package/install.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { talk } from '../../../../src/mcp/session.js';
import { commitFiles, projectIn, releaseOf, type settings } from '../../../support/code-package.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';

let base: string;
let root: string;
let host: TestHost;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'code-package-'));
  root = join(base, 'weather');
  mkdirSync(root);
  host = testHost();
});
afterEach(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

/** Answers initialize and tools/list over stdio with nothing but the standard library. */
const STDIO_PY = `import json, sys
for line in sys.stdin:
    ask = json.loads(line)
    if "id" not in ask: continue
    result = {}
    if ask["method"] == "initialize":
        result = {"protocolVersion": "2025-06-18", "capabilities": {"tools": {}}, "serverInfo": {"name": "weather", "version": "1.0.0"}}
    if ask["method"] == "tools/list":
        result = {"tools": [{"name": "forecast", "description": "Tells.", "inputSchema": {"type": "object", "properties": {}}}]}
    print(json.dumps({"jsonrpc": "2.0", "id": ask["id"], "result": result}), flush=True)
`;
const STDIO_JS = `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method } = JSON.parse(line);
  if (id === undefined) continue;
  const hello = { protocolVersion: '2025-06-18', capabilities: {}, serverInfo: { name: 'weather', version: '1.0.0' } };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result: method === 'initialize' ? hello : {} }));
}
`;

async function install(changed: Parameters<typeof settings>[0] = {}): Promise<Installed> {
  const project = await projectIn(root, host, changed);
  const release = releaseOf(root, join(base, 'out'), project);
  const { artifacts = [] } = await buildCodePackage(project, release, host);
  return installCodePackage(artifacts[0]!, project, await openSandbox(host, 'weather'), host);
}

async function failure(changed: Parameters<typeof settings>[0] = {}): Promise<StageFailure> {
  try {
    await install(changed);
  } catch (error) {
    if (error instanceof StageFailure) return error;
    throw error;
  }
  throw new Error('it was installed');
}

const TALK = { transport: 'auto', port: 8080, path: '/mcp', timeoutMs: 20_000 } as const;

describe('a Python package', () => {
  test('the example of the README: HTTP, its components, its direct needs', async () => {
    const port = await getPort();
    cpSync(join('examples', 'code-package'), root, { recursive: true });
    commitFiles(root, {});
    const installed = await install({ name: 'team-glossary', smoke: { env: { PORT: String(port) }, port } });
    expect(installed.runtime).toMatch(/^Python 3\.\d+\.\d+/);
    expect(installed.packages).toBeGreaterThan(15);
    expect(installed.launch.shown).toBe('python server.py');
    const talked = await talk(host, installed.launch, { ...TALK, port });
    expect(talked).toMatchObject({ outcome: 'answered', transport: 'http', failures: [] });
    expect(talked.contract?.serverInfo).toMatchObject({ name: 'team-glossary', version: '0.1.0' });
    expect(talked.contract?.tools.map(({ name }) => name)).toEqual(['look_up']);
    const { components, direct } = await installed.components();
    expect(direct.map((purl) => purl.replace(/@.*/, ''))).toEqual(['pkg:pypi/mcp', 'pkg:pypi/pydantic']);
    // What packages have in their own files is listed too, and was not installed by itself.
    expect(components.filter(({ holders }) => holders === undefined).length).toBe(installed.packages);
    expect(components.find(({ name }) => name === 'mcp')?.hashes['sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('mcp.json says how: its command, arguments, variables and folder', async () => {
    commitFiles(root, {
      'app/run.py': STDIO_PY,
      'requirements.txt': '',
      'mcp.json': JSON.stringify({
        mcpServers: {
          published: { command: 'uvx', args: ['weather'] },
          weather: { command: 'python3', args: ['run.py', '--quiet'], env: { MODE: 'x' }, cwd: 'app' },
        },
      }),
    });
    const { launch } = await install();
    expect(launch.shown).toBe('python3 run.py --quiet');
    expect(launch.env).toMatchObject({ MODE: 'x' });
    expect(launch.cwd.endsWith(join('weather', 'app'))).toBe(true);
    const talked = await talk(host, launch, TALK);
    expect(talked).toMatchObject({ outcome: 'answered', transport: 'stdio' });
    expect(talked.contract?.tools).toHaveLength(1);
  });

  test('src/server.py, in a flat tar.gz', async () => {
    commitFiles(root, { 'src/server.py': STDIO_PY, 'requirements.txt': '# nothing\n', 'README.md': '' });
    const { launch } = await install({ package: { format: 'tar.gz', layout: 'flat' } });
    expect(launch.shown).toBe('python src/server.py');
    expect(await talk(host, launch, TALK)).toMatchObject({ outcome: 'answered' });
  });

  test('a requirement that nobody has is named', async () => {
    commitFiles(root, { 'server.py': STDIO_PY, 'requirements.txt': 'mcp-drydock-no-such-distribution-xyz>=1\n' });
    const { findings } = await failure();
    expect(findings[0]).toMatchObject({
      rule: 'start/install-failed',
      file: 'requirements.txt',
      artifact: 'weather-1.2.3.zip',
    });
    expect(findings[0]?.message).toContain('mcp-drydock-no-such-distribution-xyz');
  });
});

describe('a Python package that does not start', () => {
  test.each([
    ['import yaml', 'imports/missing', 'Add pyyaml to requirements.txt'],
    ['from anyio.streams.nowhere import x', 'imports/missing', 'Adapt the server to anyio 4'],
    ['from anyio import no_such_name', 'imports/missing', 'Adapt the server to anyio 4'],
  ])('%s', async (line, rule, hint) => {
    commitFiles(root, { 'server.py': `${line}\n`, 'requirements.txt': 'anyio>=4\n' });
    const { launch, diagnose } = await install();
    const { outcome, stderr } = await talk(host, launch, TALK);
    expect(outcome).toBe('exited');
    expect(await diagnose?.(stderr)).toMatchObject({ rule, hint: expect.stringContaining(hint) });
    expect(await diagnose?.('Traceback: something else')).toBeUndefined();
  });
});

describe('a Node package', () => {
  test('npm ci without development packages, and its start script', async () => {
    mkdirSync(join(root, 'lib', 'dep'), { recursive: true });
    writeFileSync(join(root, 'lib', 'dep', 'package.json'), '{"name":"dep","version":"1.0.0","main":"index.js"}');
    writeFileSync(join(root, 'lib', 'dep', 'index.js'), 'module.exports = 1;');
    commitFiles(root, {
      'src/index.js': `import 'dep';\n${STDIO_JS}`,
      'package.json': JSON.stringify({
        name: 'weather',
        version: '1.0.0',
        type: 'module',
        scripts: { start: 'node src/index.js' },
        dependencies: { dep: 'file:lib/dep' },
        devDependencies: { 'mcp-drydock-no-such-package-xyz': '1.0.0' },
      }),
      'package-lock.json': JSON.stringify({
        name: 'weather',
        version: '1.0.0',
        lockfileVersion: 3,
        packages: {
          '': {
            name: 'weather',
            version: '1.0.0',
            dependencies: { dep: 'file:lib/dep' },
            devDependencies: { 'mcp-drydock-no-such-package-xyz': '1.0.0' },
          },
          'lib/dep': { name: 'dep', version: '1.0.0' },
          'node_modules/dep': { resolved: 'lib/dep', link: true },
          'node_modules/mcp-drydock-no-such-package-xyz': {
            version: '1.0.0',
            dev: true,
            resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz',
            integrity: 'sha512-aaaa',
          },
        },
      }),
    });
    const installed = await install();
    expect(installed.runtime).toMatch(/^Node \d+\.\d+\.\d+$/);
    expect(installed.launch.shown).toBe('npm start');
    expect(installed.launch.command.slice(1)).toEqual(['src/index.js']);
    expect(await talk(host, installed.launch, TALK)).toMatchObject({
      outcome: 'answered',
      transport: 'stdio',
      strayCount: 0,
    });
  });

  test('a start script that a shell has to read goes through npm, which prints nothing', async () => {
    commitFiles(root, {
      'index.mjs': STDIO_JS,
      'package.json': '{"name":"weather","version":"1.0.0","scripts":{"start":"MODE=x node ./index.mjs && true"}}',
    });
    const { launch } = await install();
    expect(launch.command.slice(1)).toEqual(['run', '--silent', 'start']);
    expect(await talk(host, launch, TALK)).toMatchObject({ outcome: 'answered', strayCount: 0 });
  });
});

describe('what cannot be started', () => {
  test('nothing says how', async () => {
    commitFiles(root, { 'app.py': '', 'requirements.txt': '' });
    expect((await failure()).findings[0]).toMatchObject({ rule: 'code-package-entry' });
  });

  test('a program that nobody brings', async () => {
    commitFiles(root, { 'server.py': '', 'requirements.txt': '' });
    const { findings } = await failure({ smoke: { command: ['mcp-drydock-no-such-program', 'x'] } });
    expect(findings[0]).toMatchObject({
      rule: 'start/no-program',
      message: expect.stringContaining('[smoke] command'),
    });
  });
});

test('what a user types', async () => {
  commitFiles(root, {
    'server.py': '',
    'requirements.txt': '',
    'package.json': '{"name":"@a/weather","scripts":{"start":"node x.js"}}',
  });
  const project = await projectIn(root, host);
  expect(codePackage.userCommands(project, '1.2.3')).toEqual([
    'unzip weather-1.2.3.zip && cd weather',
    'uv venv && uv pip install -r requirements.txt',
    'npm install --omit=dev',
    'uv run --no-project npm start',
  ]);
});
