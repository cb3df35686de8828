import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { StageFailure } from '../../../src/core/errors.js';
import type { Finding, Produced } from '../../../src/core/types.js';
import { buildCodePackage } from '../../../src/ecosystems/code-package/build.js';
import { startStage } from '../../../src/start/stage.js';
import { commitFiles, projectIn, releaseOf, type settings } from '../../support/code-package.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';

let base: string;
let host: TestHost;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'code-package-start-'));
  host = testHost();
});
afterEach(async () => {
  await closeHost(host);
  rmSync(base, { recursive: true, force: true });
});

const fixture = (name: string): string => readFileSync(`test/fixtures/python-servers/${name}`, 'utf8');

/** Builds a package of one of the fixtures and runs the start stage on it. */
async function start(
  server: string,
  changed: Parameters<typeof settings>[0],
  name = 'weather',
  more: readonly string[] = [],
): Promise<Produced> {
  const root = join(base, name);
  mkdirSync(root);
  const others = Object.fromEntries(['mini.py', ...more].map((file) => [file, fixture(file)]));
  commitFiles(root, { 'server.py': fixture(server), ...others });
  const project = await projectIn(root, host, changed);
  const release = releaseOf(root, join(base, 'out'), project);
  const { artifacts = [] } = await buildCodePackage(project, release, host);
  return startStage.run({ ...release, artifacts }, host, project);
}

async function findings(server: string, changed: Parameters<typeof settings>[0]): Promise<readonly Finding[]> {
  try {
    await start(server, changed);
  } catch (error) {
    if (error instanceof StageFailure) return error.findings;
    throw error;
  }
  throw new Error('it was started');
}

test('over HTTP on its port, found out by trying', async () => {
  const port = await getPort();
  const { started = [] } = await start('http_server.py', { smoke: { port, env: { PORT: String(port) } } });
  expect(started).toMatchObject([
    { transport: 'http', artifact: 'weather-1.2.3.zip', command: ['python', 'server.py'] },
  ]);
});

test('on another port than instances are asked at: the finding names it', async () => {
  const [port, other] = [await getPort(), await getPort()];
  const found = await findings('http_server.py', { smoke: { port, env: { PORT: String(other) } } });
  expect(found.map(({ rule }) => rule)).toEqual(['start/wrong-port']);
  expect(found[0]?.message).toContain(String(other));
  expect(found[0]?.message).toContain(String(port));
});

test('on its port, and not answering MCP: said with the address that was asked', async () => {
  const port = await getPort();
  const found = await findings('http_server.py', { smoke: { port, env: { PORT: String(port), MCP_PATH: '/other' } } });
  expect(found[0]).toMatchObject({ level: 'error', facts: { 'asked at': `http://localhost:${port}/mcp` } });
  // Not that it was silent on stdio.
  expect(found[0]?.rule).not.toBe('start/hang');
});

test.each(['tar', 'tar.gz'] as const)('packed as %s, it is unpacked and started the same', async (format) => {
  const { started = [] } = await start('sound.py', { package: { format } });
  expect(started).toMatchObject([{ transport: 'stdio', artifact: `weather-1.2.3.${format}` }]);
});

test('[smoke] files do not take the place of a file that is shipped', async () => {
  const found = await findings('sound.py', { smoke: { files: { 'mini.py': 'nothing' } } });
  expect(found).toMatchObject([{ rule: 'start/files', level: 'error' }]);
});

test('a server that asks for a login is started, protected, and has no contract', async () => {
  const port = await getPort();
  const env = { PORT: String(port), KIND: 'login' };
  const more = ['both_eras.py', 'modern_answers.py'];
  const {
    started = [],
    findings: found = [],
    lines = [],
  } = await start('http_kinds.py', { smoke: { port, env } }, 'weather', more);
  expect(started).toMatchObject([{ protected: true, transport: 'http', contract: { tools: [] } }]);
  expect(found).toMatchObject([{ rule: 'start/protected', level: 'note' }]);
  expect(lines.join('\n')).toContain('started, requires authentication');
  const { started: letIn = [] } = await start(
    'http_kinds.py',
    { smoke: { port, env, headers: { Authorization: 'Bearer trial' } } },
    'other',
    more,
  );
  expect(letIn[0]?.protected).toBeUndefined();
  expect(letIn[0]?.contract.tools).toHaveLength(2);
});

test('a port that is taken: the finding names it and who has it', async () => {
  const port = await getPort();
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    const found = await findings('http_server.py', { smoke: { port, env: { PORT: String(port) }, timeoutMs: 5000 } });
    expect(found.map(({ rule }) => rule)).toEqual(['start/port-busy']);
    expect(found[0]?.message).toContain(`Port ${port} is already in use by process ${process.pid}`);
  } finally {
    squatter.close();
  }
});

test('a server that speaks stdio does not mind who has the port', async () => {
  const port = await getPort();
  const squatter = createServer().listen(port, '127.0.0.1');
  try {
    const { started = [] } = await start('sound.py', { smoke: { port } });
    expect(started).toMatchObject([{ transport: 'stdio' }]);
  } finally {
    squatter.close();
  }
});

test('two packages with one port are started one after the other', async () => {
  const port = await getPort();
  const smoke = { port, env: { PORT: String(port) } };
  const both = await Promise.all(['one', 'two'].map((name) => start('http_server.py', { smoke }, name)));
  expect(both.flatMap(({ started = [] }) => started.map(({ transport }) => transport))).toEqual(['http', 'http']);
});
