// Staged publishing with the real npm: staged once, whatever breaks, and done when a maintainer has approved it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { PublishFile, Receipt } from '../../../../src/core/types.js';
import { startOidc } from '../../../../src/stand-in/oidc.js';
import type { NpmInput } from '../../../../src/targets/npm/index.js';
import { type Npm, type NpmPublisher, startNpm } from '../../../../src/targets/npm/stand-in/service.js';
import { work } from '../../../../src/targets/npm/work.js';
import { faultAt, inject } from '../../../support/faults.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { packNpm } from '../../../support/npm-package.js';

const TOKEN = 'npm_secretsecretsecret';
let folder: string;
let host: TestHost;
let npm: Npm;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-staged-'));
  host = testHost({ sleep: async () => {} });
});
afterEach(async () => {
  await Promise.all([npm.close(), host.close()]);
  rmSync(folder, { recursive: true });
  expect(npm.bugs).toEqual([]);
});

const inputFor = (publishFile: PublishFile, token?: string, stage?: boolean) =>
  ({
    ...{ publishFiles: [publishFile], plan: { projects: [] }, rehearsed: true, wait: undefined },
    inputs: { npmRegistry: npm.url, ...(token === undefined ? {} : { npmToken: token }) },
    settings: { stage },
  }) as unknown as NpmInput;

async function publish(input: NpmInput, at = host): Promise<readonly Receipt[]> {
  const remote = await work.inspect(input, at);
  const actions = work.plan(input.publishFiles, remote, input);
  return Promise.all(
    actions.map(async (action) =>
      action.verb === 'publish'
        ? work.apply(action, remote, input, at)
        : { target: 'npm', file: action.publishFile.file, outcome: 'identical' },
    ),
  );
}
const approve = (id: string) =>
  host.http({
    ...{ method: 'POST', url: `${npm.url}/-/stage/${id}/approve` },
    headers: { authorization: `Bearer ${TOKEN}`, 'npm-otp': '123456' },
  });

test('accepted with its id; again nothing is sent; approved it is there', async () => {
  npm = await startNpm({ tokens: { [TOKEN]: '*' } });
  const { tarball } = await packNpm(folder, {}, { 'server.js': '' });
  const input = inputFor(tarball, TOKEN, true);
  const [first] = await publish(input);
  const [staged] = npm.staged();
  expect(staged).toMatchObject({ packageName: 'weather-mcp', version: '1.2.3', tag: 'latest', status: 'staged' });
  expect(first).toMatchObject({
    outcome: 'accepted',
    detail: expect.stringContaining(`npm stage approve ${staged?.id}`),
  });
  const [again] = await publish(input);
  expect([again?.outcome, again?.detail, npm.staged().length]).toEqual(['accepted', first?.detail, 1]);
  // Nobody waits ten minutes for what a person has to do.
  expect(await work.settle?.([first!], input, host)).toEqual([]);
  expect((await approve(staged?.id ?? '')).status).toBe(201);
  expect(await work.settle?.([first!], input, host)).toMatchObject([{ outcome: 'published' }]);
  expect(await publish(input)).toMatchObject([{ outcome: 'identical' }]);
});

test('a reply that was lost is found in the list, and other bytes that wait are a conflict', async () => {
  npm = await startNpm({ tokens: { [TOKEN]: '*' } });
  const { tarball } = await packNpm(folder, {}, { 'server.js': '' });
  inject(
    npm,
    faultAt(1, { kind: 'drop-reply' }, ({ method }) => method === 'POST'),
  );
  const [receipt] = await publish(inputFor(tarball, TOKEN, true));
  expect(receipt).toMatchObject({ outcome: 'accepted', detail: expect.stringContaining(npm.staged()[0]?.id ?? '?') });
  inject(npm, undefined);
  writeFileSync(join(folder, 'other'), '');
  const other = await packNpm(mkdtempSync(join(folder, 'other-')), {}, { 'server.js': '// changed' });
  const [conflict] = await publish(inputFor(other.tarball, TOKEN, true));
  expect([conflict?.outcome, npm.staged().length]).toEqual(['conflict', 1]);
});

test('a trusted publisher that may only stage: npm’s answer chooses', async () => {
  const run = { repository: 'octo/weather', ref: 'refs/tags/v1.2.3', sha: 'c'.repeat(40) };
  const oidc = await startOidc(run);
  const publisher: NpmPublisher = {
    ...{ package: 'weather-mcp', repository: 'octo/weather', workflow: 'release.yml' },
    ...{ established: true, allows: 'stage' },
  };
  npm = await startNpm({ tokens: {}, trusted: { keys: oidc.keys, publishers: [publisher] } });
  const { tarball } = await packNpm(folder, {}, { 'server.js': '' });
  const idToken = async (audience: string) => {
    const headers = { authorization: `bearer ${oidc.requestToken}` };
    const answer = await host.http({ url: `${oidc.requestUrl}&audience=${audience}`, headers });
    return (answer.json() as { value: string }).value;
  };
  const [receipt] = await publish(inputFor(tarball), { ...host, idToken });
  expect(receipt).toMatchObject({
    outcome: 'accepted',
    detail: expect.stringMatching(/^staged with id [0-9a-f-]{36}: /),
  });
  expect(npm.versions()).toEqual([]);
  await oidc.close();
});
