import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Finding, Host } from '../../../src/core/types.js';
import { addressesOf, indexFor } from '../../../src/registries/pypi/addresses.js';
import { readIndex } from '../../../src/registries/pypi/simple-index.js';
import { type Oidc, startOidc, type WorkflowRun } from '../../../src/stand-in/oidc.js';
import type { Service } from '../../../src/stand-in/service.js';
import { type Pypi, startPypi } from '../../../src/targets/pypi/stand-in/service.js';
import { inject } from '../../support/faults.js';
import { type Prepared, prepareRelease } from '../../support/prepared.js';
import { openWorld, PYPI_TOKEN, type World } from '../../support/world.js';

let world: World;
let folder: string;
let prepared: Prepared;
const only = { targets: ['pypi'] } as const;
const more: Service[] = [];

beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'pypi-'));
  prepared = await prepareRelease(join(folder, 'a'));
});
afterEach(async () => {
  await Promise.all(more.splice(0).map((service) => service.close()));
  await world.close();
  rmSync(folder, { recursive: true });
  expect(world.pypi.bugs).toEqual([]);
});

test.each([
  ['https://upload.pypi.org/legacy/', 'https://pypi.org/simple/'],
  ['https://test.pypi.org/legacy/', 'https://test.pypi.org/simple/'],
  ['https://pypi.acme.example/root/legacy', 'https://pypi.acme.example/root/simple/'],
  ['https://devpi.acme.example/ci/dev/', 'https://devpi.acme.example/ci/dev/+simple/'],
  ['https://pypiserver.acme.example/', 'https://pypiserver.acme.example/simple/'],
  [
    'https://git.acme.example/api/v4/projects/7/packages/pypi',
    'https://git.acme.example/api/v4/projects/7/packages/pypi/simple/',
  ],
  ['https://nexus.example.com/repository/team/', 'https://nexus.example.com/repository/team/simple/'],
  [
    'https://pkgs.dev.azure.com/o/p/_packaging/feed/pypi/upload/',
    'https://pkgs.dev.azure.com/o/p/_packaging/feed/pypi/simple/',
  ],
  [
    'https://d-1.d.codeartifact.eu-west-1.amazonaws.com/pypi/repo/',
    'https://d-1.d.codeartifact.eu-west-1.amazonaws.com/pypi/repo/simple/',
  ],
  ['https://example.jfrog.io/artifactory/api/pypi/repo', 'https://example.jfrog.io/artifactory/api/pypi/repo/simple/'],
  ['https://git.example.com/api/packages/team/pypi', 'https://git.example.com/api/packages/team/pypi/simple/'],
])('%s is read back from %s', (upload, index) => expect(indexFor(new URL(upload))).toBe(index));

test('an address that is not encrypted gets no token, but for this machine', () => {
  const at = (url: string) => addressesOf({ url });
  expect(() => at('http://pypi.acme.example/legacy/')).toThrow(
    /pypi-url: http:\/\/pypi\.acme\.example is not encrypted/,
  );
  expect(() => at('pypi')).toThrow(/is not a URL/);
  expect(() => at('https://me:secret@pypi.acme.example/')).toThrow(/^pypi-url contains a user name or password\.$/);
  expect(at('http://127.0.0.1:1/legacy/').index.href).toBe('http://127.0.0.1:1/simple/');
  expect(addressesOf({}).upload.href).toBe('https://upload.pypi.org/legacy/');
});

test('an index that only speaks HTML is read too, and a file without a digest is downloaded and hashed', async () => {
  const page = (base: string) =>
    `<a href="${base}/f/a-1.tar.gz#sha256=${'a'.repeat(64)}" data-x="&gt;=3">a-1.tar.gz</a>\n<A HREF='../../f/a-2.tar.gz'>a-2.tar.gz</A>`;
  const server = createServer((request, response) => {
    if (request.url === '/simple/my-name/') response.setHeader('content-type', 'text/html').end(page(''));
    else if (request.url === '/f/a-2.tar.gz') response.end('hello');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const index = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`);
  const found = await readIndex(index, 'My_Name', ['a-2.tar.gz'], world.host);
  expect(found?.map(({ file, sha256 }) => [file, sha256])).toEqual([
    ['a-1.tar.gz', 'a'.repeat(64)],
    ['a-2.tar.gz', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
  ]);
  expect(await readIndex(index, 'other', [], world.host)).toBeUndefined();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

test('a file that was deleted there is a conflict: its name never comes back', async () => {
  await world.publish(prepared, only);
  world.pypi.remove('weather_mcp-1.2.3.tar.gz');
  const result = await world.publish(prepared, only);
  expect(result.outcome).toBe('conflict');
  expect(result.receipts.find(({ outcome }) => outcome === 'conflict')?.detail).toContain('names cannot be reused');
});

test('the same version built with other bytes: the first member that differs is named', async () => {
  await world.publish(prepared, only);
  const rebuilt = await prepareRelease(join(folder, 'rebuilt'), { note: 'another tool' });
  const result = await world.publish(rebuilt, only);
  expect(result.outcome).toBe('conflict');
  const conflict = result.findings.find(({ artifact }) => artifact === 'weather_mcp-1.2.3.tar.gz');
  expect(conflict?.facts).toMatchObject({ differs: 'weather_mcp-1.2.3/NOTE is only here' });
});

test('uploads that are switched off are told by the index’s own words, not as a fault of the release', async () => {
  const words = '403 New uploads are temporarily disabled. See https://pypi.org/help/#admin-intervention';
  inject(world.pypi, ({ method }) => (method === 'POST' ? { kind: 'lost' } : undefined));
  world.pypi.after = ({ method }, reply) => (method === 'POST' ? { status: 403, body: words } : reply);
  const result = await world.publish(prepared, only);
  expect(result.findings[0]).toMatchObject({
    rule: 'pypi/refused',
    hint: expect.stringContaining('accepts no files now'),
  });
  expect(result.findings[0]?.quote?.join(' ')).toContain('temporarily disabled');
  expect(result.receipts[0]?.detail).toContain('temporarily disabled');
});

async function trusted(run: Partial<WorkflowRun>, publisher = {}): Promise<{ oidc: Oidc; pypi: Pypi; host: Host }> {
  const oidc = await startOidc({ repository: 'octo/weather', ref: 'refs/tags/v1.2.3', sha: 'c'.repeat(40), ...run });
  const publishers = [
    { project: 'weather-mcp', repository: 'octo/weather', workflow: 'release.yml', pending: true, ...publisher },
  ];
  const pypi = await startPypi({ tokens: {}, trusted: { keys: oidc.keys, publishers } });
  more.push(oidc, pypi);
  const host: Host = {
    ...world.host,
    async idToken(audience) {
      const headers = { authorization: `bearer ${oidc.requestToken}` };
      const answer = await world.host.http({ url: `${oidc.requestUrl}&audience=${audience}`, headers });
      return (answer.json() as { value: string }).value;
    },
  };
  return { oidc, pypi, host };
}
const places = (pypi: Pypi) => ({ ...only, inputs: { pypiToken: undefined, pypiUrl: pypi.uploadUrl } as never });

test('trusted publishing: minted just before use, masked; a second run asks for nothing', async () => {
  const { oidc, pypi, host } = await trusted({});
  const masked: string[] = [];
  const result = await world.publish(prepared, places(pypi), { ...host, mask: (secret) => void masked.push(secret) });
  expect(result).toMatchObject({ outcome: 'done', findings: [] });
  expect(pypi.files()).toHaveLength(2);
  // The first one is for nobody: it is read for what it says of the workflow.
  expect(oidc.issued.map(({ aud }) => aud)).toEqual(['', 'pypi', 'pypi']);
  const used = pypi.requests.filter(({ path }) => path === '/legacy/').map(({ authorization }) => authorization ?? '');
  const tokens = used.map((value) =>
    Buffer.from(value.replace('Basic ', ''), 'base64').toString().replace('__token__:', ''),
  );
  expect(new Set(tokens).size).toBe(1);
  expect(masked).toContain(tokens[0]);
  const before = pypi.requests.length;
  expect((await world.publish(prepared, places(pypi), host)).outcome).toBe('done');
  expect(pypi.requests.slice(before).every(({ method }) => method === 'GET')).toBe(true);
  expect(oidc.issued).toHaveLength(3);
});

test('a workflow that is not trusted is told before anything is sent, with the values that were sent', async () => {
  const { pypi, host } = await trusted({ environment: 'pypi' }, { workflow: 'publish.yml' });
  const result = await world.publish(prepared, { ...places(pypi), targets: ['github', 'pypi'] }, host);
  expect(result.outcome).toBe('failed');
  expect(world.writes()).toBe(0);
  const [finding] = result.findings;
  expect(finding?.rule).toBe('preflight/pypi-publisher');
  for (const line of [
    'owner         octo',
    'repository    weather',
    'workflow      release.yml',
    'environment   pypi',
  ]) {
    expect(finding?.message).toContain(line);
  }
  expect(finding?.quote?.join()).toContain('Publisher with matching claims was not found');
});

test('a called workflow of another repository is named as what PyPI never accepts', async () => {
  const calledWorkflow = 'acme/flows/.github/workflows/release.yml@refs/tags/v1';
  const { pypi, host } = await trusted({ calledWorkflow });
  const result = await world.publish(prepared, places(pypi), host);
  const [{ level, message, hint } = {}] = result.findings as readonly Partial<Finding>[];
  expect([level, message, hint]).toEqual([
    'error',
    expect.stringContaining('acme/flows'),
    expect.stringContaining('Publish in a job of your own workflow.'),
  ]);
});

test('no token and no workflow run: says how to give one', async () => {
  const result = await world.publish(prepared, { ...only, inputs: { pypiToken: undefined } as never });
  expect(result.outcome).toBe('failed');
  const { pypi } = await trusted({});
  const local = await world.publish(prepared, places(pypi));
  expect(local.findings).toMatchObject([
    { rule: 'oidc/not-in-actions', hint: expect.stringContaining('MCP_DRYDOCK_PYPI_TOKEN') },
  ]);
});

test('hostile configuration, variables and files of the project have no say: the token goes to our index only', async () => {
  const evil = await startPypi({ tokens: { [PYPI_TOKEN]: '*' } });
  more.push(evil);
  const cwd = join(folder, 'checkout');
  const home = join(folder, 'home');
  mkdirSync(join(home, '.config', 'uv'), { recursive: true });
  mkdirSync(cwd);
  const toml = `publish-url = "${evil.uploadUrl}"\ncheck-url = "${evil.indexUrl}"\ntrusted-publishing = "always"\n[[index]]\nname = "x"\nurl = "${evil.indexUrl}"\npublish-url = "${evil.uploadUrl}"\n`;
  for (const at of [
    join(cwd, 'uv.toml'),
    join(home, '.config', 'uv', 'uv.toml'),
    join(prepared.folder, '..', 'uv.toml'),
  ])
    writeFileSync(at, toml);
  writeFileSync(join(cwd, 'pyproject.toml'), `[tool.uv]\npublish-url = "${evil.uploadUrl}"\n`);
  writeFileSync(join(cwd, '.pypirc'), `[pypi]\nrepository = ${evil.uploadUrl}\n`);
  writeFileSync(join(home, '.netrc'), 'default login evil password evil\n');
  const env = {
    ...world.host.env,
    ...{ HOME: home, UV_PUBLISH_URL: evil.uploadUrl, UV_PUBLISH_INDEX: 'x', UV_PUBLISH_CHECK_URL: evil.indexUrl },
    ...{
      UV_CONFIG_FILE: join(cwd, 'uv.toml'),
      UV_INDEX_URL: evil.indexUrl,
      UV_PUBLISH_USERNAME: 'evil',
      UV_WORKING_DIR: cwd,
    },
  };
  const commands: (readonly string[])[] = [];
  // uv itself is found with the person's own home: fetching it is not what is tried here.
  const { ensureUv } = await import('../../../src/tools/uv.js');
  const uv = await ensureUv(world.host);
  const host: Host = {
    ...world.host,
    ...{ env, cwd, tool: (name) => (name === 'uv' ? uv : world.host.tool(name)) },
    run(child) {
      commands.push(child.command);
      return world.host.run(child);
    },
  };
  const result = await world.publish(prepared, only, host);
  expect(result).toMatchObject({ outcome: 'done', findings: [] });
  expect(world.pypi.files()).toHaveLength(2);
  expect(evil.requests).toEqual([]);
  expect(JSON.stringify(commands)).not.toContain(PYPI_TOKEN);
});

test('a uv that would send the file elsewhere is not given the token', async () => {
  const seen = join(folder, 'seen');
  const fake = join(folder, 'uv');
  const script = `#!/bin/sh\necho "$UV_PUBLISH_TOKEN" >> ${seen}\n[ "$1" = --version ] && echo "uv 9.9.9" && exit 0\necho "Checking 1 file against https://evil.example/legacy/" >&2\n`;
  writeFileSync(fake, script, { mode: 0o755 });
  const host: Host = { ...world.host, tool: (name) => (name === 'uv' ? fake : world.host.tool(name)) };
  const result = await world.publish(prepared, only, host);
  expect(result.findings).toMatchObject([{ rule: 'pypi/origin', quote: [expect.stringContaining('evil.example')] }]);
  expect(readFileSync(seen, 'utf8')).not.toContain(PYPI_TOKEN);
  // Its version, what it reads before anything is written, and where it would go.
  expect(execFileSync('wc', ['-l', seen]).toString()).toMatch(/^[23] /);
});
