// A release on its way into the registry: what is found before anything is sent, what is sent, and what a later run does.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { ReleaseError } from '../../../../src/core/errors.js';
import { receiptOf } from '../../../../src/core/receipt.js';
import type { Host } from '../../../../src/core/types.js';
import { kindOf } from '../../../../src/ecosystems/kinds.js';
import { requestIdToken } from '../../../../src/host/id-token.js';
import { type Oidc, startOidc } from '../../../../src/stand-in/oidc.js';
import type { RegistryInput, RegistrySettings } from '../../../../src/targets/mcp-registry/index.js';
import { judgeListing } from '../../../../src/targets/mcp-registry/judge.js';
import { type Registry, startRegistry } from '../../../../src/targets/mcp-registry/stand-in/service.js';
import { work } from '../../../../src/targets/mcp-registry/work.js';
import type { AheadInput, Served } from '../../../../src/targets/types.js';
import { inject } from '../../../support/faults.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { scratch } from '../../../support/program.js';
import { makeTarGz } from '../../../support/registry-packages.js';
import { SCHEMA } from '../../../support/registry-suite.js';

const place = scratch('listing');
const NAME = 'io.github.Octo/weather';
const FILE = 'weather-mcp-1.2.3.tgz';
const transport = { type: 'stdio' };
const DOCUMENT = {
  ...{ $schema: SCHEMA, name: NAME, description: 'Says the weather.', version: '0.0.0' },
  packages: [{ registryType: 'npm', identifier: 'weather-mcp', version: '0.0.0', transport }],
};
const SERVED: readonly Served[] = [
  { target: 'npm', file: FILE, project: 'weather-mcp', sha256: 'a'.repeat(64), url: 'https://www.npmjs.com/package/w' },
];
let oidc: Oidc;
let registry: Registry;
let base: TestHost;
let host: Host;

beforeAll(async () => {
  oidc = await startOidc({ repository: 'Octo/weather', ref: 'refs/tags/v1.2.3', sha: 'c', workflow: 'r.yml' });
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    PATH: process.env['PATH'],
  };
  base = testHost({ env, sleep: async () => {} });
  host = { ...base, idToken: (audience) => requestIdToken({ env, http: base.http }, audience) };
  await makeTarGz(join(place.folder, FILE), packed(NAME), 'package/');
});
beforeEach(async () => {
  await registry?.close();
  registry = await startRegistry({ keys: oidc.keys, github: { ghp_own: 'Octo' } });
});
afterAll(async () => {
  expect(registry.bugs).toEqual([]);
  await Promise.all([registry.close(), oidc.close(), base.close()]);
  place.remove();
});

function packed(mcpName: string | undefined) {
  return { 'package.json': JSON.stringify({ name: 'weather-mcp', version: '1.2.3', mcpName }) };
}

function inputFor(value: object = DOCUMENT, more: Partial<RegistryInput> = {}): RegistryInput {
  const settings: RegistrySettings = {
    ...{ configured: true, url: registry.url, login: 'github' },
    documents: [{ file: 'server.json', value: value as Record<string, unknown> }],
  };
  const artifacts = [{ kind: 'npm-tarball', file: FILE, sha256: 'a'.repeat(64), size: 1 }];
  const project = { name: 'weather-mcp', ecosystem: 'node', path: '.', version: '1.2.3', artifacts };
  return {
    ...{ plan: { projects: [project] } as unknown as RegistryInput['plan'], tag: 'v1.2.3', commit: 'c' },
    ...{ repository: 'Octo/weather', part: undefined, rehearsed: false, folder: place.folder, publishFiles: [] },
    inputs: { mcpRegistryUrl: undefined, mcpRegistryToken: undefined, mcpRegistryKey: undefined },
    ...{ settings, wait: 0 },
    ...more,
  };
}

async function run(input: RegistryInput) {
  const folder = join(place.folder, `made-${Math.random()}`);
  mkdirSync(folder);
  const publishFiles = (await work.generate?.(SERVED, input, folder)) ?? [];
  const own = { ...input, publishFiles };
  const remote = await work.inspect(own, host);
  const [action] = work.plan(publishFiles, remote, own);
  return { action: action!, publishFile: publishFiles[0]!, apply: () => work.apply(action!, remote, own, host) };
}
const publishes = (): number =>
  registry.requests.filter(({ path, method }) => method === 'POST' && /\/publish$/.test(path)).length;
const rulesOf = async (input: RegistryInput) => (await judgeListing(input, host)).map(({ rule }) => rule);

test('it is listed once, with the released version; a second run finds it and sends nothing', async () => {
  const first = await run(inputFor());
  expect(first.action).toMatchObject({ state: 'absent', verb: 'publish' });
  expect(await first.apply()).toMatchObject({ outcome: 'published', file: 'server.json' });
  expect(registry.entries()).toMatchObject([{ name: NAME, version: '1.2.3', isLatest: true }]);
  expect(JSON.parse(readFileSync(first.publishFile.path, 'utf8'))).toEqual(registry.entries()[0]?.server);
  const again = await run(inputFor());
  expect(again.publishFile.sha256).toBe(first.publishFile.sha256);
  expect(again.action).toMatchObject({ state: 'identical', verb: 'keep' });
  expect(publishes()).toBe(1);
  // The identity was for this registry alone.
  expect(new Set(oidc.issued.map(({ aud }) => aud))).toContain(registry.url);
});

test('another document of the same version is a conflict, found before anything is sent', async () => {
  await (await run(inputFor())).apply();
  const other = { ...DOCUMENT, description: 'Says more.' };
  const { action } = await run(inputFor(other));
  expect(action).toMatchObject({
    verb: 'conflict',
    differs: '"description" is "Says more." here and "Says the weather." there',
  });
  expect(await rulesOf(inputFor(other))).toEqual(['mcp-registry/conflict']);
  expect(publishes()).toBe(1);
});

test('an answer that was lost is no second attempt; one that says wait is', async () => {
  inject(registry, ({ path }) => (/\/publish$/.test(path) ? { kind: 'drop-reply' } : undefined));
  expect(await (await run(inputFor())).apply()).toMatchObject({ outcome: 'published' });
  expect(publishes()).toBe(1);
  inject(registry, undefined);
  const words = "NPM package 'weather-mcp' exists, but version '1.3.0' was not found (status: 404). Wait and retry";
  registry.after = ({ path }, reply) =>
    /\/publish$/.test(path) && publishes() < 4
      ? { status: 400, json: { title: 'Bad Request', status: 400, detail: 'Failed', errors: [{ message: words }] } }
      : reply;
  const later = inputFor({ ...DOCUMENT }, { wait: 1 });
  const plan = { projects: [{ ...later.plan.projects[0]!, version: '1.3.0' }] } as unknown as RegistryInput['plan'];
  expect(await (await run({ ...later, plan })).apply()).toMatchObject({ outcome: 'published' });
});

test('what never helps is said at once, in the words of the registry', async () => {
  const input = inputFor({ ...DOCUMENT, name: 'io.github.other/weather' });
  await expect((await run(input)).apply()).rejects.toMatchObject({
    code: 'mcp-registry/namespace',
    quote: [expect.stringContaining('You have permission to publish: io.github.Octo/*')],
  });
  expect(publishes()).toBe(1);
});

test('a version is not listed without anything that installs it', async () => {
  const { packages: _, ...bare } = DOCUMENT;
  for (const value of [bare, { ...bare, packages: [] }]) {
    await expect(work.generate?.([], inputFor(value), place.folder)).rejects.toMatchObject({
      code: 'mcp-registry/empty',
    });
  }
});

test('nothing is found where all is right', async () => {
  expect(await judgeListing(inputFor(), host)).toEqual([]);
  expect(publishes()).toBe(0);
});

test('before the first write: no document, a wrong one, another package, another name', async () => {
  expect(await rulesOf({ ...inputFor(), settings: { ...inputFor().settings, documents: [] } })).toEqual([
    'mcp-registry/no-document',
  ]);
  const long = await judgeListing(inputFor({ ...DOCUMENT, description: 'a'.repeat(120) }), host);
  expect(long).toMatchObject([{ rule: 'mcp-registry/document', hint: 'Shorten it by 20 characters.' }]);
  const other = await judgeListing(inputFor({ ...DOCUMENT, name: 'io.github.Octo/weather-2' }), host);
  expect(other).toMatchObject([
    { rule: 'mcp-registry/ownership', hint: expect.stringContaining('a package is one server only') },
  ]);
});

test.each([
  ['io.github.octo/weather', /differs in case/, 'Write "name": "io.github.Octo/weather"'],
  ['io.github.other/weather', /the login is for io\.github\.Octo\/\*/, '"name": "io.github.Octo/weather"'],
  ['com.example/weather', /may not be published/, 'login = "dns" or "http"'],
])('the name %s is not ours to publish', async (name, message, hint) => {
  const folder = join(place.folder, name.replace('/', '-'));
  mkdirSync(folder);
  await makeTarGz(join(folder, FILE), packed(name), 'package/');
  const [finding, ...more] = await judgeListing(inputFor({ ...DOCUMENT, name }, { folder }), host);
  expect(more).toEqual([]);
  expect(finding?.message).toMatch(message);
  expect(finding?.hint).toContain(hint);
});

test('a GitHub token is another way in, a wrong one is told', async () => {
  const inputs = (mcpRegistryToken: string) => ({
    mcpRegistryUrl: undefined,
    mcpRegistryToken,
    mcpRegistryKey: undefined,
  });
  expect(await judgeListing(inputFor(DOCUMENT, { inputs: inputs('ghp_own') }), host)).toEqual([]);
  await expect(judgeListing(inputFor(DOCUMENT, { inputs: inputs('ghp_else') }), host)).rejects.toMatchObject({
    code: 'mcp-registry/login',
  });
});

test('ahead: whose name it is, whether the version is there, and how to log in', async () => {
  const { settings, inputs } = inputFor();
  const ahead: AheadInput<RegistryInput['inputs'], RegistrySettings> = {
    ...{ settings, inputs, repository: 'Octo/weather', tag: 'v1.2.3', commit: 'c', trusting: undefined, sends: true },
    projects: [{ name: 'weather-mcp', ecosystem: 'node', version: '1.2.3' }],
  };
  const states = async (of: typeof ahead, at: Host = host) =>
    Object.fromEntries(((await work.ahead?.(of, at)) ?? []).map(({ id, state }) => [id, state]));
  const fine = { 'preflight/mcp-registry-version': 'ok', 'mcp-registry/namespace': 'ok', 'mcp-registry/login': 'ok' };
  expect(await states(ahead)).toEqual(fine);
  expect(await states({ ...ahead, repository: 'octo/weather' })).toMatchObject({ 'mcp-registry/namespace': 'wrong' });
  expect(await states(ahead, { ...host, env: {} })).toMatchObject({ 'mcp-registry/login': 'wrong' });
  const enterprise = { ...host, env: { ...host.env, GITHUB_SERVER_URL: 'https://github.example.com' } };
  expect(await states(ahead, enterprise)).toMatchObject({ 'mcp-registry/login': 'wrong' });
  expect(await states({ ...ahead, sends: false }, { ...host, env: {} })).toMatchObject({
    'mcp-registry/login': 'unknown',
  });
  await (await run(inputFor())).apply();
  expect(await states(ahead)).toEqual({ ...fine, 'preflight/mcp-registry-version': 'unknown' });
});

test('withdraw: deprecated with the reason, once; what was never listed is absent', async () => {
  const { settings, inputs } = inputFor();
  const of = {
    ...{ settings, inputs, tag: 'v1.2.3', repository: 'Octo/weather', dryRun: false, version: '1.2.3' },
    ...{ reason: 'Loses data.', projects: [{ name: 'weather-mcp', ecosystem: 'node' }] },
  };
  expect(await work.withdraw?.(of, host)).toEqual([{ what: `${NAME} 1.2.3`, outcome: 'absent' }]);
  await (await run(inputFor())).apply();
  expect(await work.withdraw?.({ ...of, dryRun: true }, host)).toMatchObject([{ outcome: 'to withdraw' }]);
  expect(await work.withdraw?.(of, host)).toMatchObject([{ outcome: 'withdrawn' }]);
  expect(registry.entries()).toMatchObject([{ status: 'deprecated', message: 'Loses data.' }]);
  expect(await work.withdraw?.(of, host)).toMatchObject([{ outcome: 'already' }]);
});

test.each([
  [`<!-- mcp-name: ${NAME} -->`, true],
  [`<!-- mcp-name: ${NAME}-->`, true],
  [`mcp-name: ${NAME}`, true],
  [`mcp-name: ${NAME}-pro\nmcp-name: ${NAME}\n`, true],
  [`mcp-name: ${NAME}-pro`, false],
  [`mcp-name: ${NAME}.`, false],
  [`mcp-name:${NAME}`, false],
  [`mcp-name: ${NAME.toLowerCase()}`, false],
  ['', false],
])('a readme with %j says whose it is: %s', async (readme, says) => {
  const file = join(place.folder, `r${Math.random()}.tar.gz`);
  const text = `Metadata-Version: 2.1\nName: weather-mcp\nVersion: 1.2.3\n\n${readme}`;
  await makeTarGz(file, { 'PKG-INFO': text }, 'weather_mcp-1.2.3/');
  const missing = await kindOf('sdist')?.unclaimed?.(file, NAME);
  expect(missing === undefined).toBe(says);
});

test('what was accepted is looked for as long as there is time', async () => {
  const input = inputFor();
  const { publishFile, apply } = await run(input);
  await apply();
  const accepted = [receiptOf('mcp-registry', publishFile, 'accepted')];
  const slept: number[] = [];
  const settle = (wait: number) => {
    let hidden = 2;
    const slow: Host = {
      ...host,
      sleep: async (ms) => void slept.push(ms),
      async http(request) {
        const answer = await host.http(request);
        hidden -= 1;
        return hidden < 0 ? answer : { ...answer, status: 404, text: () => '{"detail":"Server not found"}' };
      },
    };
    return work.settle?.(accepted, { ...input, wait, publishFiles: [publishFile] }, slow);
  };
  expect(await settle(0)).toEqual([]);
  expect(await settle(60_000)).toMatchObject([{ file: 'server.json', outcome: 'published' }]);
  expect(slept).toEqual([500, 1000]);
});

test('a fault that no repeat cures is told as it is, with its own hint', async () => {
  const input = inputFor();
  const { action, publishFile } = await run(input);
  const own = { ...input, publishFiles: [publishFile] };
  const broken: Host = {
    ...host,
    async http(request) {
      if (!/\/publish$/.test(request.url)) return host.http(request);
      throw new ReleaseError('http/certificate', 'its TLS certificate was not accepted', { hint: 'cure' });
    },
  };
  const sent = work.apply(action, await work.inspect(own, host), own, broken);
  await expect(sent).rejects.toMatchObject({ code: 'http/certificate', hint: 'cure' });
});
