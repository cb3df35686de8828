// The README's first command, from the bundle: everything happens, nothing leaves the machine, nothing stays running.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lightServer } from '../support/light-server.js';
import { git, mcpDrydock, type Ran, ROOT, repository, scratch } from '../support/program.js';

const place = scratch('rehearse');
const writes: string[] = [];
const registry = createServer((request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') writes.push(`${request.method} ${request.url}`);
  response.writeHead(404).end();
});
let server: string;
let light: string;
let planted: Readonly<Record<string, string>>;
beforeAll(async () => {
  await new Promise<void>((done) => registry.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
  mkdirSync(own.TMPDIR);
  server = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'server'));
  light = await lightServer(join(place.folder, 'light'));
  // The start at other versions is the README's first command's, in .ci/run.
  writeFileSync(join(server, 'mcp-drydock.toml'), '[smoke]\nbounds = "newest"\n');
  // What lies on a developer's machine: real credentials and a registry that takes them.
  writeFileSync(join(server, 'uv.toml'), `publish-url = "${url}/legacy/"\n`);
  writeFileSync(join(server, '.npmrc'), `registry=${url}\n`);
  writeFileSync(
    join(server, '.pypirc'),
    `[pypi]\nrepository = ${url}/legacy/\nusername = __token__\npassword = pypi-real\n`,
  );
  await git(server, 'add', '-A');
  await git(server, 'commit', '-q', '-m', 'hostile configuration');
  planted = {
    GITHUB_TOKEN: 'ghp_a_real_token_of_somebody',
    GITHUB_API_URL: url,
    MCP_DRYDOCK_GITHUB_TOKEN: 'ghp_a_real_token_of_somebody',
    UV_PUBLISH_TOKEN: 'pypi-real',
    UV_PUBLISH_URL: `${url}/legacy/`,
    TWINE_PASSWORD: 'pypi-real',
    NPM_TOKEN: 'npm_real',
    NODE_AUTH_TOKEN: 'npm_real',
  };
});
afterAll(async () => {
  place.remove();
  await new Promise((done) => registry.close(done));
});

/** Every temporary folder of the program lies here, so its children can be told from others. */
const own = { TMPDIR: join(place.folder, 'tmp') };
/** Processes whose command line names it. */
function left(): readonly string[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(own.TMPDIR));
}

/** What is rehearsed of the light one. */
const rehearsed = join(place.folder, 'rehearsed');

test('python-server: released to stand-ins, installed from them, started again; real credentials are not used', async () => {
  const out = join(place.folder, 'out');
  const ran: Ran = await mcpDrydock(['rehearse', '--out', out], { cwd: server, env: { ...planted, ...own } });
  expect(`${ran.stderr}${ran.stdout}`).toContain('Nothing left this machine');
  expect(ran.code).toBe(0);
  expect(writes).toEqual([]);
  expect(ran.stdout + ran.stderr).not.toMatch(/pypi-real|ghp_a_real|npm_real/);
  for (const word of ['check', 'build', 'start', 'contract', 'sbom', 'publish', 'install'])
    expect(ran.stderr).toContain(word);
  expect(ran.stdout).toContain('uvx readability-mcp@0.1.0');
  expect(await git(server, 'status', '--porcelain')).toBe('');
  expect(left()).toEqual([]);

  const plan = JSON.parse(readFileSync(join(out, 'release.json'), 'utf8'));
  expect(plan).toMatchObject({ format: 1, tag: 'v0.1.0', commit: await git(server, 'rev-parse', 'HEAD') });
  const [project] = plan.projects;
  expect(project).toMatchObject({ name: 'readability-mcp', ecosystem: 'python', path: '.', version: '0.1.0' });
  const kinds = project.artifacts.map(({ kind }: { kind: string }) => kind).sort();
  expect(kinds).toEqual(['checksums', 'contract', 'sbom', 'sbom', 'sdist', 'wheel']);
  for (const artifact of project.artifacts) {
    if (artifact.kind !== 'wheel' && artifact.kind !== 'sdist') continue;
    expect(artifact.started).toMatchObject({ sha256: artifact.sha256, outcome: 'started' });
  }
  expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })).not.toContain('FAILED');
});

test('with --format json stdout is one object', async () => {
  const ran = await mcpDrydock(['rehearse', '--format', 'json', '--out', rehearsed], { cwd: light });
  expect(JSON.parse(ran.stdout)).toMatchObject({
    outcome: 'done',
    plan: { format: 1 },
    receipts: expect.arrayContaining([expect.objectContaining({ target: 'pypi', outcome: 'published' })]),
    findings: expect.any(Array),
  });
  expect(ran.code).toBe(0);
});

test.each(['check ', 'build '])(
  'Ctrl-C after %s: exit 130, children ended, no half-written release',
  async (stage) => {
    const ran = await mcpDrydock(['build'], { cwd: light, interruptAfter: `  ${stage}`, env: own });
    expect(ran.code).toBe(130);
    expect(ran.stderr).toContain('Interrupted');
    expect(ran.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(light, 'release'))).toBe(false);
    expect(readdirSync(light).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(left()).toEqual([]);
  },
  60_000,
);

test('the same commit gives what was rehearsed, byte for byte, and publish converges on nothing without credentials', async () => {
  const built = join(place.folder, 'built');
  const { code, stderr } = await mcpDrydock(['build', '--tag', 'v0.1.0', '--out', built], { cwd: light });
  expect([code, code === 0 ? '' : stderr]).toEqual([0, '']);
  expect(readdirSync(built)).toEqual(readdirSync(rehearsed));
  for (const file of readdirSync(rehearsed)) {
    expect([file, readFileSync(join(built, file)).equals(readFileSync(join(rehearsed, file)))]).toEqual([file, true]);
  }
  const ran = await mcpDrydock(['publish', built], { cwd: light });
  expect(ran.code).toBe(2);
});

test('a range of Pythons that only Poetry writes is one for the installer too', async () => {
  const poetry = await lightServer(join(place.folder, 'poetry'));
  writeFileSync(
    join(poetry, 'pyproject.toml'),
    `[build-system]
requires = ["poetry-core>=2,<3"]
build-backend = "poetry.core.masonry.api"

[tool.poetry]
name = "readability-mcp"
version = "0.1.0"
description = "Says how hard a text is to read."
authors = ["The authors <authors@example.com>"]
readme = "README.md"
license = "MIT"
packages = [{ include = "readability_mcp", from = "src" }]

[tool.poetry.dependencies]
python = "^3.10"

[tool.poetry.scripts]
readability-mcp = "readability_mcp.server:main"
`,
  );
  writeFileSync(join(poetry, 'mcp-drydock.toml'), '[smoke]\nbounds = "newest"\n');
  await git(poetry, 'add', '-A');
  await git(poetry, 'commit', '-q', '-m', 'Poetry');
  const { code, stdout } = await mcpDrydock(['rehearse'], { cwd: poetry });
  expect([code, code === 0 ? '' : stdout]).toEqual([0, '']);
});
