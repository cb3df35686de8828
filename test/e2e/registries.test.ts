// Publishing to registries that other people wrote: pypiserver, devpi and verdaccio answer as they do, and releases converge all the same.

import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { Inputs } from '../../src/config/inputs.js';
import { loadSettings } from '../../src/config/load.js';
import type { Running } from '../../src/core/types.js';
import { type Sent, send } from '../../src/release/send.js';
import { ensureUv } from '../../src/tools/uv.js';
import { type TestHost, testHost } from '../support/host.js';
import { COMMIT, committedAs, REPOSITORY } from '../support/prepared.js';
import { prepareKinds } from '../support/prepared-kinds.js';
import { caSettings } from '../support/program.js';
import { startPypiserver } from '../support/pypiserver.js';
import { answering, startVerdaccio } from '../support/verdaccio.js';

const TOKEN = 'a-token-for-tests';
const folder = mkdtempSync(join(tmpdir(), 'registries-'));
let host: TestHost;
const running: Running[] = [];

beforeAll(() => {
  host = testHost({ sleep: (ms) => new Promise((done) => setTimeout(done, Math.min(ms, 200))) });
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.end()));
  await host.close();
  rmSync(folder, { recursive: true });
});

/** Where a release goes and how it is read back. */
type Place = Partial<Inputs>;

async function start(command: readonly string[], url: string): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const child = host.start({ command, cwd: folder, env: { PATH, HOME, ...caSettings() }, timeoutMs: 300_000 });
  child.stdout.resume();
  running.push(child);
  await answering(url, child);
}

const tool = async (...args: string[]): Promise<readonly string[]> => [await ensureUv(host), 'tool', 'run', ...args];

/** @param user whom it knows, and asks for everything; `__token__`: for uploads only */
async function pypiserver(user = '__token__'): Promise<Place> {
  const files = join(folder, `pypiserver-${user}`);
  mkdirSync(files);
  const asks = user === '__token__' ? 'update' : 'update,download,list';
  const { upload, running: child } = await startPypiserver(
    host,
    files,
    `${files}-own`,
    { user, password: TOKEN },
    asks,
  );
  running.push(child);
  return { pypiUrl: upload, pypiToken: TOKEN, ...(user === '__token__' ? {} : { pypiUsername: user }) };
}

/** @param user whose index it is; another one than `__token__` has to say who it is to read */
async function devpi(user = '__token__'): Promise<Place> {
  const port = await getPort();
  const server = join(folder, `devpi-${user}`);
  const from = ['--from', 'devpi-server==6.20.3'];
  const { PATH = '', HOME = '' } = process.env;
  const init = await host.run({
    command: [
      ...(await tool(...from, 'devpi-init')),
      ...['--no-root-pypi', '--root-passwd', TOKEN, '--serverdir', server],
    ],
    cwd: folder,
    env: { PATH, HOME, ...caSettings() },
    timeoutMs: 120_000,
  });
  expect([init.code, init.code === 0 ? '' : init.stderr]).toEqual([0, '']);
  const base = `http://127.0.0.1:${port}`;
  const options = ['--serverdir', server, '--host', '127.0.0.1', '--port', String(port), '--offline'];
  await start([...(await tool(...from, 'devpi-server')), ...options], `${base}/+api`);
  const ask = async (method: string, path: string, body: object, auth?: string): Promise<Response> =>
    fetch(`${base}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(auth === undefined ? {} : { 'x-devpi-auth': auth }),
      },
      body: JSON.stringify(body),
    });
  expect((await ask('PUT', `/${user}`, { password: TOKEN })).status).toBe(201);
  const login = (await (await ask('POST', '/+login', { user, password: TOKEN })).json()) as {
    result: { password: string };
  };
  const auth = Buffer.from(`${user}:${login.result.password}`).toString('base64');
  expect((await ask('PUT', `/${user}/dev`, { bases: [], volatile: false }, auth)).status).toBe(200);
  return {
    pypiUrl: `${base}/${user}/dev/`,
    pypiToken: TOKEN,
    ...(user === '__token__' ? {} : { pypiUsername: user }),
  };
}

async function verdaccio(access: '$all' | '$authenticated' = '$all'): Promise<Place> {
  const place = join(folder, `verdaccio-${access.slice(1)}`);
  const { url, token, password, running: child } = await startVerdaccio(place, host.start, access);
  running.push(child);
  return access === '$all'
    ? { npmRegistry: url, npmToken: token }
    : { npmRegistry: url, npmUsername: 'ci', npmToken: password };
}

describe.each([
  ['pypiserver', 'pypi', 'python', () => pypiserver()],
  ['pypiserver with users', 'pypi', 'python', () => pypiserver('ci-bot')],
  ['devpi', 'pypi', 'python', () => devpi()],
  ['devpi with users', 'pypi', 'python', () => devpi('ci-bot')],
  ['verdaccio', 'npm', 'node', () => verdaccio()],
  ['verdaccio with users', 'npm', 'node', () => verdaccio('$authenticated')],
] as const)('%s', (name, target, kind, open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
  });

  /** Publishes a build. @param note another one makes other bytes */
  async function publish(note: string, change: Place = {}): Promise<Sent> {
    const { folder: release, projects } = await prepareKinds(join(folder, `${name}-${randomUUID()}`), [kind], note);
    const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };
    const inputs = { targets: [target], only: [], dryRun: false, wait: 20_000, ...place, ...change } as Inputs;
    return send(release, expected, inputs, committedAs({ projects }, loadSettings(folder, folder)), host);
  }
  const outcomes = ({ receipts }: Sent): readonly string[] => [...new Set(receipts.map(({ outcome }) => outcome))];

  test('a wrong token: nothing is there, and the registry’s own words are told', async () => {
    const { outcome, findings } = await publish('one', { pypiToken: 'wrong', npmToken: 'wrong' });
    expect(outcome).toBe('failed');
    expect(findings.some(({ level }) => level === 'error')).toBe(true);
  });

  test('published, then identical, and other bytes are a conflict that changes nothing', async () => {
    const first = await publish('one');
    expect([first.outcome, first.findings.filter(({ level }) => level === 'error')]).toEqual(['done', []]);
    expect(outcomes(first)).toEqual(['published']);
    const again = await publish('one');
    expect([again.outcome, outcomes(again)]).toEqual(['done', ['identical']]);
    const other = await publish('two');
    expect(other.outcome).toBe('conflict');
    expect(other.receipts.find(({ outcome }) => outcome === 'conflict')?.detail).toMatch(/sha(256|512)/);
    expect(outcomes(await publish('one'))).toEqual(['identical']);
  });
});
