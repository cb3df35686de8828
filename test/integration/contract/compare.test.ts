// The version before, from stand-ins: a GitHub with releases, a package index with a wheel that really starts.

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { compareStage } from '../../../src/contract/compare.js';
import type { Artifact, Contract, Host, Produced, Project, Release } from '../../../src/core/types.js';
import { contractText, makeContract } from '../../../src/mcp/contract.js';
import { authenticated } from '../../../src/registries/read-credentials.js';
import { type GitHub, startGitHub } from '../../../src/targets/github/stand-in/service.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const LIMIT = { kind: 'primary' } as const;
const COMMIT = 'c'.repeat(40);
const REPOSITORY = 'octo/weather';
const base = mkdtempSync(join(tmpdir(), 'mcp-drydock-compare-'));
let github: GitHub;
let empty: GitHub;
let host: TestHost;
let index: Server;

const contract = (...tools: string[]): Contract =>
  makeContract({
    protocolVersions: ['2025-11-25'],
    serverInfo: { name: 'weather', version: '1' },
    capabilities: { tools: {} },
    tools: tools.map((name) => ({ name, inputSchema: { type: 'object' } })),
    resources: [],
    resourceTemplates: [],
    prompts: [],
  });

async function publish(
  tag: string,
  file: string,
  content: string | Uint8Array<ArrayBuffer>,
  to: GitHub = github,
): Promise<void> {
  const headers = { authorization: 'Bearer ghs_push' };
  const body = JSON.stringify({ tag_name: tag, name: tag });
  const made = await fetch(`${to.url}/repos/${REPOSITORY}/releases`, { method: 'POST', headers, body });
  const { upload_url: address } = (await made.json()) as { upload_url: string };
  const place = `${address.replace('{?name,label}', '')}?name=${encodeURIComponent(file)}`;
  const type = { 'content-type': 'application/octet-stream' };
  const sent = await fetch(place, { method: 'POST', headers: { ...headers, ...type }, body: content });
  expect(sent.status).toBe(201);
}

beforeAll(async () => {
  const tags = ['v1.0.0', 'v1.3.2', 'v1.4.0-rc.1', 'v2.0.0'];
  const options = { repository: REPOSITORY, tokens: { ghs_push: 'push' } } as const;
  github = await startGitHub({ ...options, tags: Object.fromEntries(tags.map((tag) => [tag, COMMIT])) });
  empty = await startGitHub({ ...options, tags: {} });
  await publish('v1.0.0', 'weather-mcp-1.0.0.contract.json', contractText(contract('old')));
  await publish('v1.3.2', 'weather-mcp-1.3.2.contract.json', contractText(contract('forecast', 'alerts')));
  await publish('v1.4.0-rc.1', 'weather-mcp-1.4.0rc1.contract.json', contractText(contract('forecast')));
  await publish('v2.0.0', 'weather-mcp-2.0.0.contract.json', contractText(contract('all', 'else')));
  host = testHost({ env: { ...process.env, GITHUB_API_URL: github.url } });
});
afterAll(async () => {
  await host.close();
  await Promise.all([github.close(), empty.close()]);
  await new Promise((done) => (index === undefined ? done(undefined) : index.close(done)));
  rmSync(base, { recursive: true });
});

async function compared(
  version: string,
  now: Contract,
  change: Partial<Release> = {},
  on: Host = host,
): Promise<Produced & { skipped?: string | undefined }> {
  const project: Project = {
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    folder: base,
    manifestFile: 'pyproject.toml',
    version,
    settings: SETTINGS,
    manifest: undefined,
  };
  const wheel: Artifact = await makeWheel(mkdtempSync(join(base, 'out-')), { version, files: {} });
  const release: Release = {
    root: base,
    out: base,
    commit: COMMIT,
    commitTime: 1,
    tag: `v${version}`,
    noRelease: undefined,
    repository: REPOSITORY,
    rehearsed: false,
    projects: [project],
    artifacts: [wheel],
    findings: [],
    started: [
      {
        project: project.name,
        artifact: wheel.file,
        sha256: wheel.sha256,
        runtime: 'Python 3.13.1',
        command: [],
        transport: 'stdio',
        readyMs: 1,
        contract: now,
        components: [],
        direct: [],
      },
    ],
    receipts: [],
    ...change,
  };
  const skipped = compareStage.skip?.(release, project);
  return skipped === undefined ? compareStage.run(release, on, project) : { skipped };
}

describe('releases on GitHub', () => {
  test('a break under a minor version, compared with the nearest lower one', async () => {
    const { findings, compared: all, lines } = await compared('1.4.0', contract('forecast', 'hourly'));
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'contract/breaking', level: 'error', quote: ['Tool alerts was removed.'] }),
    ]);
    expect(lines).toEqual(['since 1.3.2: 1 breaking change, 1 feature']);
    expect(all).toEqual([expect.objectContaining({ since: '1.3.2', source: 'GitHub release v1.3.2' })]);
  });

  test('a pre-release with the last stable and the last pre-release', async () => {
    const { findings, lines } = await compared('1.4.0rc2', contract('forecast', 'alerts', 'hourly'));
    expect(lines).toEqual(['since 1.3.2: 1 feature', 'since 1.4.0-rc.1: 2 features']);
    expect(findings).toEqual([]);
  });

  test('work without a tag on what was released: compared with that, and its version not judged', async () => {
    const untagged = { tag: undefined, noRelease: 'there is no tag on this commit' };
    const { findings, lines } = await compared('1.3.2', contract('forecast', 'hourly'), untagged);
    expect([findings, lines]).toEqual([[], ['since 1.3.2: 1 breaking change, 1 feature']]);
    expect((await compared('1.3.2', contract('forecast', 'hourly'))).lines?.[0]).toMatch(/^since 1\.0\.0/);
  });

  test('the configuration, and what is no release', async () => {
    const broken = contract('hourly');
    expect((await compared('1.4.0', broken, { contract: { gate: 'warning' } })).findings?.[0]?.level).toBe('warning');
    expect((await compared('1.4.0', broken, { noRelease: 'there is no tag' })).findings?.[0]?.level).toBe('warning');
    expect(await compared('1.4.0', broken, { contract: { gate: 'off' } })).toEqual({
      skipped: 'disabled in the configuration',
    });
    expect((await compared('1.4.0', broken, { repository: undefined })).skipped).toContain(
      'the GitHub repository is unknown',
    );
  });

  test('a limit is a note, and nothing waits for it', async () => {
    github.limitNext(LIMIT, 3);
    const project = { contract: { gate: 'error', indexOf: () => new URL(`${github.url}/nothing/`) } } as const;
    const { findings } = await compared('1.4.0', contract('x'), project);
    expect(findings).toEqual([expect.objectContaining({ rule: 'contract/not-compared', level: 'note' })]);
    expect(findings?.[0]?.message).toMatch(/GitHub answered (403|429)/);
    github.limitNext(LIMIT, 0);
  });
});

describe('a private repository', () => {
  let hidden: GitHub;
  let own: TestHost;
  beforeAll(async () => {
    const tokens = { ghs_push: 'push', ghs_read: 'read', ghs_other: 'none' } as const;
    hidden = await startGitHub({ repository: REPOSITORY, tokens, tags: { 'v1.3.2': COMMIT }, private: true });
    await publish('v1.3.2', 'weather-mcp-1.3.2.contract.json', contractText(contract('forecast')), hidden);
    own = testHost({ env: { ...process.env, GITHUB_API_URL: hidden.url } });
  });
  afterAll(async () => {
    await own.close();
    await hidden.close();
  });
  const change = { targets: ['github'] } as const;

  test('"not found" without a token is not taken for nothing', async () => {
    const { findings } = await compared('1.4.0', contract('x'), change, own);
    expect(findings).toEqual([expect.objectContaining({ rule: 'contract/not-compared', level: 'note' })]);
    expect(findings?.[0]?.message).toMatch(/GitHub shows no octo\/weather without a token: .* pass github-token/);
  });

  test('a token that may read it is enough', async () => {
    const reading = await authenticated(own, { githubToken: 'ghs_read' });
    const { lines } = await compared('1.4.0', contract('forecast', 'alerts'), change, reading);
    expect(lines).toEqual(['since 1.3.2: 1 feature']);
  });

  test('one that may not is told so', async () => {
    const other = await authenticated(own, { githubToken: 'ghs_other' });
    const { findings } = await compared('1.4.0', contract('x'), change, other);
    expect(findings?.[0]?.message).toContain('github-token may not read it');
  });
});

describe('where no release has a contract', () => {
  const asked: string[] = [];
  const ran = join(base, 'ran');
  /** What each repository attested, by name of the package; and which digest it names. */
  const attested: Record<string, { repository: string; sha256?: string }> = {};
  let wheels: readonly Artifact[];

  beforeAll(async () => {
    const mini = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');
    const files = {
      'mini.py': mini,
      'weather_mcp/__init__.py': '"""Weather."""\n',
      'weather_mcp/server.py': `import mini\n\ndef main():\n    open(${JSON.stringify(ran)}, "a").write("x")\n    mini.serve()\n`,
    };
    const requiresPython = `>=3.9\nProject-URL: Source, https://github.com/${REPOSITORY}\nHome-page: https://github.com/${REPOSITORY}`;
    const scripts = { 'weather-mcp': 'weather_mcp.server:main' };
    wheels = [await makeWheel(base, { version: '0.9.0', scripts, files, requiresPython })];
    index = createServer((request, response) => {
      asked.push(request.url ?? '');
      const found = wheels.find(({ file }) => request.url?.endsWith(`/${file}`));
      const origin = `http://${request.headers.host}`;
      response.setHeader('content-type', 'application/json');
      if (request.url?.startsWith('/files/') && found !== undefined) return response.end(readFileSync(found.path));
      if (request.url?.startsWith('/integrity/') && found !== undefined) {
        const { repository, sha256 = found.sha256 } = attested[found.project]!;
        const statement = { subject: [{ name: found.file, digest: { sha256 } }] };
        const envelope = { statement: Buffer.from(JSON.stringify(statement)).toString('base64'), signature: '' };
        const publisher = { kind: 'GitHub', repository, workflow: 'release.yml' };
        const answer = { version: 1, attestation_bundles: [{ publisher, attestations: [{ version: 1, envelope }] }] };
        return response.end(JSON.stringify(answer));
      }
      const [, name] = /^\/simple\/([^/]+)\/$/.exec(request.url ?? '') ?? [];
      const page = wheels.filter(({ project }) => project === name);
      if (page.length === 0) return response.writeHead(404).end();
      response.setHeader('content-type', 'application/vnd.pypi.simple.v1+json');
      const list = page.map(({ file, sha256, project }) => ({
        filename: file,
        url: `${origin}/files/${file}`,
        hashes: { sha256 },
        ...(attested[project] === undefined ? {} : { provenance: `${origin}/integrity/${file}` }),
      }));
      return response.end(JSON.stringify({ meta: { 'api-version': '1.3' }, name, files: list }));
    });
    await new Promise<void>((done) => index.listen(0, '127.0.0.1', done));
  });
  beforeEach(() => {
    asked.length = 0;
    rmSync(ran, { force: true });
    for (const name of Object.keys(attested)) delete attested[name];
  });

  const settings = () => ({
    contract: {
      gate: 'error',
      indexOf: () => new URL(`http://127.0.0.1:${(index.address() as AddressInfo).port}/simple/`),
    } as const,
  });
  const compare = async (change: Partial<Release> = {}, from: GitHub = empty, version = '0.9.1'): Promise<Produced> => {
    const own = testHost({ env: { ...process.env, GITHUB_API_URL: from.url } });
    const result = await compared(version, contract('new'), { ...settings(), ...change }, own);
    await own.close();
    return result;
  };
  const fetched = (): readonly string[] => asked.filter((url) => url.startsWith('/files/'));

  test('a package that only says itself that it comes from here is neither fetched nor started', async () => {
    const { findings } = await compare();
    expect(findings).toEqual([expect.objectContaining({ rule: 'contract/not-compared', level: 'note' })]);
    expect(findings?.[0]?.message).toContain(`it has no attestation for ${REPOSITORY}`);
    expect([existsSync(ran), fetched()]).toEqual([false, []]);
  });

  test('one that is attested for this repository is started', async () => {
    attested['weather-mcp'] = { repository: 'Octo/Weather' };
    const { findings, compared: all } = await compare();
    expect(all).toEqual([expect.objectContaining({ since: '0.9.0', source: 'PyPI' })]);
    expect(findings?.[0]).toMatchObject({ rule: 'contract/breaking', level: 'error' });
    expect(existsSync(ran)).toBe(true);
  });

  test.each([
    ['for another repository', { repository: 'octo/weather2' }, {}],
    ['with another digest', { repository: REPOSITORY, sha256: 'a'.repeat(64) }, {}],
    ['where this release does not go', { repository: REPOSITORY }, { targets: ['github'] as const }],
  ])('attested %s: not started', async (_, attestation, change) => {
    attested['weather-mcp'] = attestation;
    await compare(change);
    expect(existsSync(ran)).toBe(false);
  });

  describe('a release of ours that holds the wheel', () => {
    let own: GitHub;
    beforeAll(async () => {
      own = await startGitHub({
        repository: REPOSITORY,
        tokens: { ghs_push: 'push' },
        tags: { 'v0.9.0': COMMIT, 'v0.8.0': COMMIT },
      });
      await publish('v0.9.0', wheels[0]!.file, readFileSync(wheels[0]!.path), own);
      // Named as 0.8.0, and is not.
      await publish('v0.8.0', wheels[0]!.file.replace('0.9.0', '0.8.0'), readFileSync(wheels[0]!.path), own);
    });
    afterAll(() => own.close());

    test('is started from there', async () => {
      const { compared: all } = await compare({ targets: ['github'] }, own);
      expect(all).toEqual([expect.objectContaining({ since: '0.9.0', source: 'GitHub release v0.9.0' })]);
      expect([existsSync(ran), asked]).toEqual([true, []]);
    });

    test('is not, where this release does not go to GitHub or the file is another version', async () => {
      await compare({ targets: ['pypi'] }, own);
      expect(existsSync(ran)).toBe(false);
      const { findings } = await compare({ targets: ['github'] }, own, '0.8.1');
      expect(findings?.[0]?.message).toContain('is not weather-mcp 0.8.0');
      expect(existsSync(ran)).toBe(false);
    });
  });

  test('an index that hides the package says nothing without a credential', async () => {
    const { port } = index.address() as AddressInfo;
    const indexOf = () => new URL(`http://127.0.0.1:${port}/private/`);
    const anonymous = await compare({ contract: { gate: 'error', indexOf } });
    expect(anonymous.findings?.[0]).toMatchObject({ rule: 'contract/not-compared' });
    expect(anonymous.findings?.[0]?.message).toMatch(
      /shows no weather-mcp without a credential: .* pass registry-auth/,
    );
    const own = testHost({ env: { ...process.env, GITHUB_API_URL: empty.url } });
    const reading = await authenticated(own, { registryAuth: `http://127.0.0.1:${port}/ ci:a-password` });
    const { findings } = await compared('0.9.1', contract('new'), { contract: { gate: 'error', indexOf } }, reading);
    expect(findings?.[0]).toMatchObject({ rule: 'contract/no-baseline' });
    await own.close();
  });

  test('nothing before: a note', async () => {
    const { findings } = await compare({}, empty, '0.9.0');
    expect(findings).toEqual([expect.objectContaining({ rule: 'contract/no-baseline', level: 'note' })]);
  });
});
