// The npm target against the registry of the rehearsal, with the real npm program.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Child, Host, PublishFile, Receipt } from '../../../src/core/types.js';
import { startOidc, type WorkflowRun } from '../../../src/stand-in/oidc.js';
import type { Service } from '../../../src/stand-in/service.js';
import { distTag } from '../../../src/targets/npm/dist-tag.js';
import type { NpmInput } from '../../../src/targets/npm/index.js';
import { type Npm, type NpmOptions, startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { work as target } from '../../../src/targets/npm/work.js';
import { type Fault, faultAt, inject } from '../../support/faults.js';
import { type TestHost, testHost } from '../../support/host.js';
import { makeTarGz } from '../../support/registry-packages.js';

const TOKEN = 'npm_secretsecretsecret';
let folder: string;
let host: TestHost;
let children: Child[];
const services: Service[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'npm-target-'));
  children = [];
  const made = testHost({ sleep: async () => {} });
  host = {
    ...made,
    run(child) {
      children.push(child);
      return made.run(child);
    },
  };
});
afterEach(async () => {
  await Promise.all(services.splice(0).map((service) => service.close()));
  await host.close();
  rmSync(folder, { recursive: true });
});

async function registry(options: Partial<NpmOptions> = {}): Promise<Npm> {
  const npm = await startNpm({ tokens: { [TOKEN]: '*' }, ...options });
  services.push(npm);
  return npm;
}

async function publishFileOf(manifest: Readonly<Record<string, unknown>>, note = ''): Promise<PublishFile> {
  const { name, version } = manifest as { name: string; version: string };
  const at = mkdtempSync(join(folder, 'parcel-'));
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  const text = JSON.stringify({ license: 'MIT', ...manifest });
  const { path, sha256 } = await makeTarGz(join(at, file), { 'package.json': text, 'index.js': note }, 'package/');
  return { kind: 'npm-tarball', file, path, sha256, size: readFileSync(path).length, project: name };
}

function inputFor(
  npm: Npm,
  publishFiles: readonly PublishFile[],
  more: { readonly token?: string | undefined; readonly tag?: string } = { token: TOKEN },
): NpmInput {
  const inputs = { npmRegistry: npm.url, npmToken: more.token };
  return {
    inputs,
    settings: { tag: more.tag },
    wait: 5000,
    publishFiles,
    plan: { projects: [] },
  } as unknown as NpmInput;
}

/** What the loop does with one target. */
async function publish(input: NpmInput, at: Host = host): Promise<readonly Receipt[]> {
  const remote = await target.inspect(input, at);
  const receipts: Receipt[] = [];
  for (const action of target.plan(input.publishFiles, remote, input)) {
    if (action.verb === 'publish') receipts.push(await target.apply(action, remote, input, at));
    else
      receipts.push({
        target: 'npm',
        file: action.publishFile.file,
        outcome: action.verb === 'keep' ? 'identical' : 'conflict',
        detail: action.there,
      });
  }
  return receipts;
}
/** What is found of it before anything is sent. */
async function preflight(input: NpmInput, at: Host = host) {
  return target.preflight?.(await target.inspect(input, at), input, at);
}

const writes = (npm: Npm): number => npm.requests.filter(({ write }) => write).length;

/** The token is in no argument and in one variable of the one child that publishes. */
function onlyFor(all: readonly Child[], token: string): void {
  expect(JSON.stringify(all.map(({ command, cwd, input }) => [command, cwd, input]))).not.toContain(token);
  const holders = all.filter(({ env }) => JSON.stringify(env).includes(token));
  expect(holders).toHaveLength(1);
  expect(holders[0]!.command).toContain('publish');
  expect(holders[0]!.command).not.toContain('--dry-run');
  expect(Object.entries(holders[0]!.env).filter(([, value]) => value.includes(token))).toEqual([
    ['NODE_AUTH_TOKEN', token],
  ]);
}

const DEMO = { name: '@octo/weather-mcp', version: '1.2.3' };

test('published, read back, and a second run writes nothing', async () => {
  const npm = await registry();
  const publishFile = await publishFileOf(DEMO);
  const input = inputFor(npm, [publishFile]);
  expect(await preflight(input)).toEqual([]);
  expect(await publish(input)).toEqual([
    expect.objectContaining({
      ...{ outcome: 'published', file: publishFile.file, sha256: publishFile.sha256 },
      detail: 'dist-tag latest',
    }),
  ]);
  expect(npm.tags(DEMO.name)).toEqual({ latest: '1.2.3' });
  expect(readFileSync(npm.versions()[0]!.path).equals(readFileSync(publishFile.path))).toBe(true);
  const before = writes(npm);
  expect(await publish(input)).toEqual([expect.objectContaining({ outcome: 'identical' })]);
  expect(writes(npm)).toBe(before);
  expect(npm.bugs).toEqual([]);
});

test('other bytes under this version: a conflict with the digest there, and nothing is written', async () => {
  const npm = await registry();
  const [one, other] = [await publishFileOf(DEMO), await publishFileOf(DEMO, 'changed')];
  await publish(inputFor(npm, [one]));
  const before = writes(npm);
  const [receipt] = await publish(inputFor(npm, [other]));
  expect(receipt?.outcome).toBe('conflict');
  expect(receipt?.detail).toContain(`sha256 ${one.sha256}`);
  expect(writes(npm)).toBe(before);
});

/** How registries that serve no version by an address of its own answer there, as GitHub Packages does. */
describe('a registry that answers 405 for one version', () => {
  async function faced(): Promise<Npm> {
    const npm = await registry({ conflict: 409 });
    npm.after = ({ method, path }, reply) =>
      method === 'GET' && /\/\d+\.\d+\.\d+$/.test(path) ? { status: 405, body: '' } : reply;
    return npm;
  }

  test('published, read back out of the package, and a second run writes nothing', async () => {
    const npm = await faced();
    const [one, other] = [await publishFileOf(DEMO), await publishFileOf(DEMO, 'changed')];
    const input = inputFor(npm, [one]);
    expect(await preflight(input)).toEqual([]);
    expect((await publish(input))[0]?.outcome).toBe('published');
    const before = writes(npm);
    expect((await publish(input))[0]?.outcome).toBe('identical');
    expect((await publish(inputFor(npm, [other])))[0]?.outcome).toBe('conflict');
    expect(writes(npm)).toBe(before);
    expect((await publish(inputFor(npm, [await publishFileOf({ ...DEMO, version: '1.2.4' })])))[0]?.outcome).toBe(
      'published',
    );
  });
});

describe('taken is not served', () => {
  test('accepted, then settled; sending it again is no conflict', async () => {
    const npm = await registry({ served: 60_000 });
    const publishFile = await publishFileOf(DEMO);
    const input = inputFor(npm, [publishFile]);
    const [receipt] = await publish(input);
    expect(receipt?.outcome).toBe('accepted');
    expect((await publish(input))[0]?.outcome).toBe('accepted');
    expect(npm.versions()).toHaveLength(1);
    npm.serveNow();
    expect(await target.settle?.([receipt!], input, host)).toEqual([expect.objectContaining({ outcome: 'published' })]);
    expect(await publish(input)).toEqual([expect.objectContaining({ outcome: 'identical' })]);
  });

  test('other bytes that were taken before show up as a conflict when they are served', async () => {
    const npm = await registry({ served: 60_000 });
    const [one, other] = [await publishFileOf(DEMO), await publishFileOf(DEMO, 'changed')];
    await publish(inputFor(npm, [one]));
    const [receipt] = await publish(inputFor(npm, [other]));
    expect(receipt?.outcome).toBe('accepted');
    npm.serveNow();
    const settled = await target.settle?.([receipt!], inputFor(npm, [other]), host);
    expect(settled).toEqual([
      expect.objectContaining({ outcome: 'conflict', detail: expect.stringContaining(one.sha256) }),
    ]);
  });
});

describe('the tag', () => {
  test.each([
    ['1.0.0', [], undefined, 'latest'],
    ['1.1.0', ['1.0.0', '1.0.1'], undefined, 'latest'],
    ['1.1.0', ['1.0.0', '2.0.0-rc.1'], undefined, 'latest'],
    ['1.0.2', ['1.0.1', '2.0.0'], undefined, 'latest-1'],
    ['1.0.2', ['1.0.1', '1.1.0'], undefined, 'latest-1.0'],
    ['2.0.0-rc.1', ['1.0.0'], undefined, 'rc'],
    ['2.0.0-0', ['1.0.0'], undefined, 'next'],
    ['2.0.0-x.1', ['1.0.0'], undefined, 'next'],
    ['2.0.0-rc.1', ['1.0.0'], 'latest', 'rc'],
    ['1.0.2', ['2.0.0'], 'latest', 'latest-1'],
    ['1.1.0', ['1.0.0'], 'edge', 'edge'],
  ])('%s after %j, asked for %s: %s', (version, versions, wanted, expected) => {
    expect(distTag(version, versions, wanted)).toBe(expected);
  });

  test('a fix on an old line leaves latest alone', async () => {
    const npm = await registry();
    for (const version of ['1.0.0', '2.0.0', '1.0.1', '2.1.0-beta.1'])
      await publish(inputFor(npm, [await publishFileOf({ ...DEMO, version })]));
    expect(npm.tags(DEMO.name)).toEqual({ latest: '2.0.0', 'latest-1': '1.0.1', beta: '2.1.0-beta.1' });
  });
});

test('what others need is published first', async () => {
  const npm = await registry();
  const server = await publishFileOf({
    ...DEMO,
    dependencies: { core: '1.0.0' },
    optionalDependencies: { 'linux-x64': '1.0.0' },
  });
  const publishFiles = [
    server,
    await publishFileOf({ name: 'core', version: '1.0.0', dependencies: { 'linux-x64': '1' } }),
    await publishFileOf({ name: 'linux-x64', version: '1.0.0' }),
  ];
  const input = inputFor(npm, publishFiles);
  const plan = target.plan(publishFiles, await target.inspect(input, host), input);
  expect(plan.map(({ publishFile }) => publishFile.project)).toEqual(['linux-x64', 'core', '@octo/weather-mcp']);
});

test('no file of the project, of the person or in the tarball sends the token elsewhere', async () => {
  const [npm, thief] = [await registry(), await registry()];
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(
    join(home, '.npmrc'),
    `registry=${thief.url}\n@octo:registry=${thief.url}\n//${new URL(thief.url).host}/:_authToken=planted\n`,
  );
  const hostile = {
    ...DEMO,
    publishConfig: {
      registry: thief.url,
      '@octo:registry': thief.url,
      tag: 'latest',
      provenance: true,
      userconfig: join(home, '.npmrc'),
    },
    scripts: { prepublishOnly: 'exit 9', publish: 'exit 9', postpublish: 'exit 9' },
  };
  const publishFile = await publishFileOf(hostile);
  const input = inputFor(npm, [publishFile]);
  const at = {
    ...host,
    env: {
      ...host.env,
      HOME: home,
      NPM_TOKEN: 'planted',
      npm_config_registry: thief.url,
      NPM_CONFIG_USERCONFIG: join(home, '.npmrc'),
    },
  };
  const findings = await preflight(input, at);
  expect(findings).toEqual([expect.objectContaining({ rule: 'preflight/npm-publish-config', level: 'warning' })]);
  expect(await preflight({ ...input, rehearsed: true }, at)).toEqual([]);
  expect((await publish(input, at))[0]?.outcome).toBe('published');
  expect(thief.requests).toEqual([]);
  expect(JSON.stringify(children)).not.toContain('planted');
  onlyFor(children, TOKEN);
});

describe('refusals', () => {
  test('a token that is not valid is told before anything is sent', async () => {
    const npm = await registry();
    const input = inputFor(npm, [await publishFileOf(DEMO)], { token: 'npm_wrong' });
    const projects = input.plan.projects;
    const asked = await target.ahead!({ ...input, projects, trusting: undefined, sends: true, built: true }, host);
    expect(asked).toMatchObject([{ id: 'preflight/npm-token', state: 'wrong' }]);
    expect(writes(npm)).toBe(0);
  });
  test('a token without the right', async () => {
    const npm = await registry({ tokens: { [TOKEN]: ['other'] } });
    await expect(publish(inputFor(npm, [await publishFileOf(DEMO)]))).rejects.toMatchObject({
      code: 'npm/refused',
      hint: expect.stringContaining('is not allowed to publish @octo/weather-mcp'),
    });
  });
  test('a private package', async () => {
    const npm = await registry();
    const input = inputFor(npm, [await publishFileOf({ ...DEMO, private: true })]);
    expect(await preflight(input)).toEqual([
      expect.objectContaining({ rule: 'preflight/npm-private', level: 'error' }),
    ]);
  });
  test('an address that is not encrypted', async () => {
    const input = {
      ...inputFor(await registry(), []),
      inputs: { npmRegistry: 'http://npm.acme.example/' },
    } as unknown as NpmInput;
    await expect(target.inspect(input, host)).rejects.toMatchObject({ code: 'target/url', exit: 2 });
  });
});

describe('trusted publishing', () => {
  async function trusted(
    run: Partial<WorkflowRun> = {},
    established = true,
  ): Promise<{ npm: Npm; at: Host; masked: string[]; audiences: string[] }> {
    const oidc = await startOidc({ repository: 'octo/weather', ref: 'refs/tags/v1.2.3', sha: 'c'.repeat(40), ...run });
    services.push(oidc);
    const publishers = [{ package: DEMO.name, repository: 'octo/weather', workflow: 'release.yml', established }];
    const npm = await registry({ trusted: { keys: oidc.keys, publishers } });
    const [masked, audiences]: [string[], string[]] = [[], []];
    const at: Host = {
      ...host,
      mask: (secret) => void masked.push(secret),
      async idToken(audience) {
        audiences.push(audience);
        const headers = { authorization: `bearer ${oidc.requestToken}` };
        const answer = await host.http({ url: `${oidc.requestUrl}&audience=${encodeURIComponent(audience)}`, headers });
        return (answer.json() as { value: string }).value;
      },
    };
    return { npm, at, masked, audiences };
  }

  test('a token for this package, minted before use and masked', async () => {
    const { npm, at, masked, audiences } = await trusted();
    const input = inputFor(npm, [await publishFileOf(DEMO)], {});
    expect(await preflight(input, at)).toEqual([]);
    expect((await publish(input, at))[0]?.outcome).toBe('published');
    expect(audiences).toEqual(['npm:127.0.0.1', 'npm:127.0.0.1']);
    const used = npm.requests.find(({ method }) => method === 'PUT')?.authorization?.replace('Bearer ', '');
    expect(masked).toContain(used);
    onlyFor(children, used!);
  });

  test('a workflow that is not trusted, with the values that were sent', async () => {
    const { npm, at } = await trusted({ workflow: 'publish.yml', environment: 'npm' });
    await publish(inputFor(npm, [await publishFileOf({ ...DEMO, version: '1.0.0' })]));
    const before = writes(npm);
    await expect(preflight(inputFor(npm, [await publishFileOf(DEMO)], {}), at)).rejects.toMatchObject({
      code: 'preflight/npm-publisher',
      message: expect.stringMatching(
        /owner +octo\n +repository +weather\n +workflow +publish\.yml\n +environment +npm/,
      ),
      hint: expect.stringContaining(
        'npm trust github @octo/weather-mcp --repo octo/weather --file publish.yml --env npm',
      ),
    });
    expect(writes(npm)).toBe(before);
  });

  test('a package that is not there yet', async () => {
    const { npm, at } = await trusted({}, false);
    await expect(preflight(inputFor(npm, [await publishFileOf(DEMO)], {}), at)).rejects.toMatchObject({
      code: 'preflight/npm-first-version',
      hint: expect.stringContaining('npm-token'),
    });
  });
});

test.each([
  [{ kind: 'drop-reply' }],
  [{ kind: 'lost' }],
  [{ kind: 'reset-body' }],
  [{ kind: 'status', status: 503, stored: true }],
] satisfies [Fault][])('%j at the publication: run again, and it is there once', async (fault) => {
  const npm = await registry();
  inject(
    npm,
    faultAt(1, fault, ({ method }) => method === 'PUT'),
  );
  const input = inputFor(npm, [await publishFileOf(DEMO)]);
  const [first] = await publish(input);
  expect(first?.outcome).toBe(fault.kind === 'lost' ? 'accepted' : 'published');
  expect((await publish(input))[0]?.outcome).toBe(fault.kind === 'lost' ? 'published' : 'identical');
  expect(npm.versions()).toHaveLength(1);
});
