// Publishing to registries that other people wrote: pypiserver, devpi and verdaccio answer as they do, and releases converge all the same.

import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../../src/config/inputs.js';
import { loadSettings } from '../../../src/config/load.js';
import type { Running } from '../../../src/core/types.js';
import { type Sent, send } from '../../../src/release/send.js';
import { type Devpi, startDevpi } from '../../support/devpi.js';
import { type TestHost, testHost } from '../../support/host.js';
import { COMMIT, committedAs, REPOSITORY } from '../../support/prepared.js';
import { prepareKinds } from '../../support/prepared-kinds.js';
import { startPypiserver } from '../../support/pypiserver.js';
import { sample } from '../../support/sample.js';
import { startVerdaccio } from '../../support/verdaccio.js';

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
async function devpi(user?: string): Promise<Place> {
  server ??= startDevpi(host, join(folder, 'devpi'), { user: '__token__', password: TOKEN });
  const { upload, running: child, indexOf } = await server;
  if (!running.includes(child)) running.push(child);
  if (user === undefined) return { pypiUrl: upload, pypiToken: TOKEN };
  return { pypiUrl: (await indexOf(user)).upload, pypiToken: TOKEN, pypiUsername: user };
}
/** One for all: it takes long to start. */
let server: Promise<Devpi> | undefined;

async function verdaccio(access: '$all' | '$authenticated' = '$all'): Promise<Place> {
  const place = join(folder, `verdaccio-${access.slice(1)}`);
  const { url, token, password, running: child } = await startVerdaccio(place, host.start, access);
  running.push(child);
  return access === '$all'
    ? { npmRegistry: url, npmToken: token }
    : { npmRegistry: url, npmUsername: 'ci', npmToken: password };
}

const REGISTRIES = [
  ['pypiserver', 'pypi', 'python', () => pypiserver()],
  ['pypiserver with users', 'pypi', 'python', () => pypiserver('ci-bot')],
  ['devpi', 'pypi', 'python', () => devpi()],
  ['devpi with users', 'pypi', 'python', () => devpi('ci-bot')],
  ['verdaccio', 'npm', 'node', () => verdaccio()],
  ['verdaccio with users', 'npm', 'node', () => verdaccio('$authenticated')],
] as const;

/** A client of each kind of registry, and one that has to say who it is to read; the others in a run of the whole. */
const kindsOf = ([name, target]: (typeof REGISTRIES)[number]): readonly string[] => [
  target,
  name.endsWith(' with users') ? 'with users' : 'for all',
];

describe.each(sample(REGISTRIES, kindsOf))('%s', (name, target, kind, open) => {
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
