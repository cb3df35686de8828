// A folder as a package index: pip and uv install from it, from the disk and over HTTP; it converges and replaces nothing.

import { execFile } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha256 } from '../../../../src/core/digest.js';
import { addLink } from '../../../../src/targets/pypi/folder-page.js';
import { ensureUv } from '../../../../src/tools/uv.js';
import { type Prepared, prepareRelease } from '../../../support/prepared.js';
import { openWorld, type World } from '../../../support/world.js';

const run = promisify(execFile);
const WHEEL = 'weather_mcp-1.2.3-py3-none-any.whl';
let world: World;
let folder: string;
let index: string;
let prepared: Prepared;
let server: Server;
let asked: string[];
beforeEach(async () => {
  world = await openWorld();
  folder = mkdtempSync(join(tmpdir(), 'folder-index-'));
  index = join(folder, 'my index');
  mkdirSync(index);
  prepared = await prepareRelease(join(folder, 'a'));
  asked = [];
  server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const file = join(index, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, path.endsWith('/') ? { 'content-type': 'text/html' } : {}).end(readFileSync(file));
  }).listen(0, '127.0.0.1');
});
afterEach(async () => {
  server.close();
  await world.close();
  rmSync(folder, { recursive: true });
});

const publish = (release = prepared) => {
  const inputs = { pypiUrl: pathToFileURL(index).href, pypiToken: undefined };
  return world.publish(release, { targets: ['pypi'], inputs });
};
const pages = () => ['index.html', 'weather-mcp/index.html'].map((file) => readFileSync(join(index, file), 'utf8'));

test('published, listed with digest, Python versions and metadata; again nothing changes', async () => {
  const first = await publish();
  expect([first.outcome, first.receipts.map(({ outcome }) => outcome)]).toEqual(['done', ['published', 'published']]);
  expect(readdirSync(join(index, 'weather-mcp')).sort()).toEqual([
    ...['index.html', 'index.v1_json', WHEEL, `${WHEEL}.metadata`, 'weather_mcp-1.2.3.tar.gz'],
  ]);
  const [root, page = ''] = pages();
  expect(root).toContain('<a href="weather-mcp/">weather-mcp</a>');
  const digest = sha256(readFileSync(join(index, 'weather-mcp', WHEEL)));
  const metadata = sha256(readFileSync(join(index, 'weather-mcp', `${WHEEL}.metadata`)));
  expect(page).toContain(`href="${WHEEL}#sha256=${digest}"`);
  expect(page).toContain(`data-dist-info-metadata="sha256=${metadata}" data-core-metadata="sha256=${metadata}"`);
  const again = await publish();
  expect([again.receipts.map(({ outcome }) => outcome), pages()]).toEqual([
    ['identical', 'identical'],
    [root, page],
  ]);
});

test('the same as JSON, which pip and uv prefer where a server offers it', async () => {
  await publish();
  const json = (file: string) => JSON.parse(readFileSync(join(index, file, 'index.v1_json'), 'utf8'));
  expect(json('')).toEqual({ meta: { 'api-version': '1.0' }, projects: [{ name: 'weather-mcp' }] });
  const { files, ...page } = json('weather-mcp');
  expect(page).toEqual({ meta: { 'api-version': '1.0' }, name: 'weather-mcp' });
  const bytes = (file: string) => sha256(readFileSync(join(index, 'weather-mcp', file)));
  expect(files[0]).toEqual({
    ...{ filename: WHEEL, url: WHEEL, hashes: { sha256: bytes(WHEEL) }, 'requires-python': '>=3.8' },
    'core-metadata': { sha256: bytes(`${WHEEL}.metadata`) },
  });
  // A server that chooses by what is accepted, as nginx and Apache do with a line each.
  server.removeAllListeners('request').on('request', (request, response) => {
    const path = decodeURIComponent(request.url ?? '');
    asked.push(path);
    const isPage = path.endsWith('/');
    const file = join(index, isPage ? `${path}index.v1_json` : path);
    response.writeHead(200, isPage ? { 'content-type': 'application/vnd.pypi.simple.v1+json' } : {});
    response.end(readFileSync(file));
  });
  const uv = await ensureUv(world.host);
  const { port } = server.address() as AddressInfo;
  const env = { PATH: process.env['PATH'], HOME: folder, UV_NO_CONFIG: '1', PIP_CONFIG_FILE: '/dev/null' };
  const options = ['--index-url', `http://127.0.0.1:${port}/`, '--no-deps', 'weather-mcp==1.2.3', '--target'];
  await run(
    'python3',
    ['-m', 'pip', 'install', '--disable-pip-version-check', '--no-cache-dir', ...options, join(folder, 'pip')],
    { env },
  );
  await run(uv, ['pip', 'install', '--no-cache', ...options, join(folder, 'uv')], { env });
  expect(asked).toContain(`/weather-mcp/${WHEEL}.metadata`);
});

const added = (text: string) => ({ title: 'Simple index', text, attributes: `href="${text}/"` });

test('many at once: nobody’s link is lost', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `server-${at}`);
  await Promise.all(names.map((name) => addLink(index, added(name), world.host)));
  const page = readFileSync(join(index, 'index.html'), 'utf8');
  expect(names.filter((name) => !page.includes(`>${name}</a>`))).toEqual([]);
  expect(JSON.parse(readFileSync(join(index, 'index.v1_json'), 'utf8')).projects).toHaveLength(names.length);
  expect(readdirSync(index).sort()).toEqual(['index.html', 'index.v1_json']);
});

test('a lock that a killed run left is in nobody’s way', async () => {
  writeFileSync(join(index, 'index.html.lock'), 'killed');
  let now = 0;
  const sleep = async () => {
    now += 1000;
  };
  await addLink(index, added('server'), { ...world.host, now: () => now, sleep });
  expect(now).toBeGreaterThan(20_000);
  expect(readdirSync(index).sort()).toEqual(['index.html', 'index.v1_json']);
});

test('what somebody else put onto a page stays, and other bytes are a conflict', async () => {
  mkdirSync(join(index, 'weather-mcp'));
  const theirs =
    '<html><body><a href="weather_mcp-1.0.0.tar.gz" data-yanked="">weather_mcp-1.0.0.tar.gz</a><br/></body></html>';
  writeFileSync(join(index, 'weather-mcp/index.html'), theirs);
  expect((await publish()).outcome).toBe('done');
  expect(pages()[1]).toContain('<a href="weather_mcp-1.0.0.tar.gz" data-yanked="">weather_mcp-1.0.0.tar.gz</a><br/>');
  const { files } = JSON.parse(readFileSync(join(index, 'weather-mcp/index.v1_json'), 'utf8'));
  expect(files[0]).toEqual({
    filename: 'weather_mcp-1.0.0.tar.gz',
    url: 'weather_mcp-1.0.0.tar.gz',
    hashes: {},
    yanked: true,
  });
  const before = readFileSync(join(index, 'weather-mcp', WHEEL));
  const other = await publish(await prepareRelease(join(folder, 'b'), { note: 'other' }));
  expect([other.outcome, other.findings[0]?.facts]).toMatchObject(['conflict', { differs: expect.any(String) }]);
  expect(readFileSync(join(index, 'weather-mcp', WHEEL)).equals(before)).toBe(true);
});

test('a run that died before the link goes on; a stranger’s file of that name is told', async () => {
  await publish();
  const page = join(index, 'weather-mcp/index.html');
  rmSync(page);
  expect((await publish()).outcome).toBe('done');
  expect(pages()[1]).toContain(WHEEL);
  rmSync(page);
  appendFileSync(join(index, 'weather-mcp', WHEEL), 'x');
  const broken = await publish();
  expect([broken.outcome, broken.findings[0]?.rule]).toEqual(['failed', 'pypi/folder']);
});

test('what a killed run of the same process id left is in nobody’s way', async () => {
  mkdirSync(join(index, 'weather-mcp'));
  writeFileSync(join(index, 'weather-mcp', `${WHEEL}.${process.pid}.tmp`), 'half');
  expect((await publish()).outcome).toBe('done');
});

test('a run that died between the two pages goes on', async () => {
  mkdirSync(join(index, 'index.html'));
  expect((await publish()).outcome).toBe('failed');
  rmSync(join(index, 'index.html'), { recursive: true });
  expect((await publish()).outcome).toBe('done');
  expect(pages()[0]).toContain('<a href="weather-mcp/">weather-mcp</a>');
});

test('pip and uv install from it, from the disk and over HTTP', async () => {
  await publish();
  const uv = await ensureUv(world.host);
  const { port } = server.address() as AddressInfo;
  const env = { PATH: process.env['PATH'], HOME: folder, UV_NO_CONFIG: '1', PIP_CONFIG_FILE: '/dev/null' };
  for (const [at, url] of [pathToFileURL(`${index}/`).href, `http://127.0.0.1:${port}/`].entries()) {
    const options = ['--index-url', url, '--no-deps', '--no-cache-dir', 'weather-mcp==1.2.3', '--target'];
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check'];
    await run('python3', [...pip, ...options, join(folder, `pip-${at}`)], { env });
    const uvArgs = ['pip', 'install', '--no-deps', '--no-cache', '--index-url', url, 'weather-mcp==1.2.3', '--target'];
    await run(uv, [...uvArgs, join(folder, `uv-${at}`)], { env });
    for (const tool of ['pip', 'uv'])
      expect(readdirSync(join(folder, `${tool}-${at}`))).toContain('weather_mcp-1.2.3.dist-info');
  }
  expect(asked).toContain(`/weather-mcp/${WHEEL}.metadata`);
});
