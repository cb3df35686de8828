// Images put together from a package over a base of a real registry, and started by a real engine.

import { spawnSync } from 'node:child_process';
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkBlobs, type ImageLayout, LAYER_TYPE, readLayout } from '../../../src/archive/image-layout.js';
import { pack } from '../../../src/archive/pack.js';
import { installBlocks } from '../../../src/clients/install-block.js';
import { setupOf } from '../../../src/clients/setup.js';
import type { Artifact, Host, Project, PublishFile, Release } from '../../../src/core/types.js';
import { componentsIn } from '../../../src/ecosystems/image/components.js';
import { readDockerfile } from '../../../src/ecosystems/image/dockerfile.js';
import { image as ecosystem } from '../../../src/ecosystems/image/index.js';
import { filesIn, filesInLayers } from '../../../src/ecosystems/image/layer-files.js';
import type { PackageEntry } from '../../../src/formats/server-json.js';
import { openSandbox } from '../../../src/host/sandbox.js';
import { openRepository } from '../../../src/registries/oci/client.js';
import { repositoryOf } from '../../../src/registries/oci/reference.js';
import { authenticated } from '../../../src/registries/read-credentials.js';
import { readFiles } from '../../../src/repository/files.js';
import { installStage } from '../../../src/start/install.js';
import { toldStage } from '../../../src/start/told/stage.js';
import { tryServer } from '../../../src/start/try-server.js';
import { pushImage, pushTag } from '../../../src/targets/oci/push.js';
import { nodeFiles, pushBase, pushBaseAs, pythonFiles } from '../../support/base-image.js';
import { REQUIRED } from '../../support/ci-tools.js';
import { findTool, openEngine, startRealRegistry, type TestEngine } from '../../support/containers.js';
import { closeHost, type TestHost, testHost } from '../../support/host.js';
import { claimingToBeFor, HERE, imageServer } from '../../support/image-server.js';
import { packNpm } from '../../support/npm-package.js';
import { ran } from '../../support/program.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const TIME = 1_790_000_000;
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
const NPM = { type: 'module', name: '@octo/weather', version: '1.2.3', bin: { weather: 'cli.js' }, license: 'MIT' };
const LOGIN = { user: 'octo', password: 'open' };
/** That login, as docker-registry reads it. */
const HTPASSWD = 'octo:$2b$05$abcdefghijklmnopqrstuuHht.eX4c4.6L4U2yZy2dnIc7O6f3QYO';
const NODE_SERVER = `#!/usr/bin/env node
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const serverInfo = { name: 'weather', version: '1.2.3' };
  const result = { protocolVersion: params?.protocolVersion, capabilities: {}, serverInfo };
  const answer = method === 'initialize' ? { result } : { error: { code: -32601, message: method } };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, ...answer }));
}
`;
const MINI = readFileSync('test/fixtures/python-servers/mini.py', 'utf8');

/** What a client starts. */
interface Started {
  readonly command: string;
  readonly args: readonly string[];
}

const root = mkdtempSync(join(tmpdir(), 'assembled-'));
const keeper = testHost();
const engine: TestEngine | undefined = await openEngine(root, keeper.start);
const python = await pythonFiles();
const here = findTool('docker-registry') !== undefined && python !== undefined;
if (!here && !REQUIRED) process.stderr.write('skipped: docker-registry or Python is not here; .ci/run installs it\n');

let host: TestHost;
let registry: string;
beforeAll(async () => {
  host = testHost({ env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...engine?.env } });
  const folder = join(root, 'registry');
  mkdirSync(folder);
  registry = (await startRealRegistry('docker-registry', folder, keeper.start)).address;
}, 60_000);
afterAll(async () => {
  await closeHost(host);
  await engine?.running?.end(10_000);
  await closeHost(keeper);
  rmSync(root, { recursive: true, force: true });
}, 60_000);

async function projectOf(
  files: Readonly<Record<string, string>>,
  table: object,
  name?: string,
): Promise<Project<never>> {
  const folder = mkdtempSync(join(root, 'project-'));
  for (const [name, text] of Object.entries({ LICENSE: 'MIT License\n', ...files }))
    writeFileSync(join(folder, name), text);
  const own = name === undefined ? {} : { name };
  const settings = { ...SETTINGS, ...own, ecosystem: 'image', tables: { image: { platforms: PLATFORMS, ...table } } };
  return ecosystem.detect('.', await readFiles(folder), settings) as Project<never>;
}

async function produce(project: Project<never>, artifact: Artifact, by: Host = host) {
  const release = {
    ...{ root: project.folder, out: mkdtempSync(join(root, 'out-')), commit: 'c'.repeat(40), commitTime: TIME },
    ...{ tag: 'v1.2.3', repository: 'octo/weather', artifacts: [artifact], started: [] },
  };
  return ecosystem.build(project, release as unknown as Release, by);
}

async function build(...given: Parameters<typeof produce>): Promise<Artifact> {
  const { artifacts, findings } = await produce(...given);
  expect(findings).toEqual([]);
  return artifacts?.[0] as Artifact;
}

/** A code package with these files of a folder, by path. */
async function packed(folder: string, files: Readonly<Record<string, string>>): Promise<Artifact> {
  const members = Object.entries(files).map(([path, file]) => ({ path, file: resolve(folder, file) }));
  const sized = members.map((one) => ({ ...one, mode: 0o755 as const, size: statSync(one.file).size }));
  const path = join(mkdtempSync(join(root, 'code-')), 'weather-1.2.3.zip');
  const digested = await pack({ path, format: 'zip', top: undefined, time: TIME, members: sized });
  return { kind: 'code-package', file: 'weather-1.2.3.zip', path, project: 'weather', ...digested };
}

function layersOf({ path, images: [image], blobs }: ImageLayout) {
  return (image?.layers ?? []).map(({ digest }) => () => {
    const { start = 0, size = 0 } = blobs.get(digest) ?? {};
    return createReadStream(path, { start, end: start + size - 1 });
  });
}

/** What the SBOM lists. */
async function purlsIn(...image: Parameters<typeof componentsIn>): Promise<readonly string[]> {
  return (await componentsIn(...image)).map(({ purl }) => purl);
}

const run = here || REQUIRED ? describe : describe.skip;
run('an image without an engine', () => {
  describe('of a wheel', () => {
    let project: Project<never>;
    let wheel: Artifact;
    beforeAll(async () => {
      const base = await pushBase(`${registry}/base/python`, python ?? new Map(), PLATFORMS, join(root, 'base'), host);
      const pyproject = '[project]\nname = "weather-mcp"\nversion = "1.2.3"\n';
      const server = '{"name":"io.github.octo/weather"}';
      project = await projectOf({ 'pyproject.toml': pyproject, 'server.json': server }, { from: 'wheel', base });
      wheel = await makeWheel(root, {
        scripts: { 'weather-mcp': 'weather_mcp.mini:main' },
        files: { 'weather_mcp/__init__.py': '', 'weather_mcp/mini.py': `${MINI}\n\ndef main():\n    serve({})\n` },
      });
    }, 120_000);

    test('two builds are one file, for each platform, with nothing of this machine in it', async () => {
      const [one, two] = [await build(project, wheel), await build(project, wheel)];
      expect(two.sha256).toBe(one.sha256);
      const layout = await readLayout(one.path);
      await checkBlobs(layout);
      expect(layout.images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
      for (const image of layout.images) {
        expect(image.settings.config).toMatchObject({
          User: '65532:65532',
          Entrypoint: [expect.stringMatching(/^\/usr\/bin\/python3\.\d+$/), '/opt/app/bin/weather-mcp'],
          Labels: {
            'io.modelcontextprotocol.server.name': 'io.github.octo/weather',
            'org.opencontainers.image.created': '2026-09-21T14:13:20Z',
          },
        });
        const own = { ...image, layers: image.layers.slice(-1) };
        const files = await filesIn(layout, own, () => true);
        expect([...files.keys()].sort()).toEqual([
          'opt/app/bin/weather-mcp',
          ...['INSTALLER', 'METADATA', 'RECORD', 'REQUESTED', 'WHEEL', 'entry_points.txt'].map(
            (name) => `opt/app/site-packages/weather_mcp-1.2.3.dist-info/${name}`,
          ),
          'opt/app/site-packages/weather_mcp/__init__.py',
          'opt/app/site-packages/weather_mcp/mini.py',
          'usr/share/doc/weather-mcp/LICENSE',
        ]);
        expect([...files.values()].join('')).not.toContain(root);
        expect(await purlsIn(layout, own)).toEqual(['pkg:pypi/weather-mcp@1.2.3']);
      }
    }, 120_000);

    (engine === undefined && !REQUIRED ? test.skip : test)(
      'it starts like any other, with everything held',
      async () => {
        const artifact = await build(project, wheel);
        const sandbox = await openSandbox(host, 'image');
        const installed = await ecosystem.install(artifact, project, sandbox, host);
        const { talked, findings } = await tryServer(host, installed, project, artifact.file);
        expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin' });
        expect(installed.runtime).toContain('no network, read-only, no capabilities');
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      },
      120_000,
    );

    test('a base that is not there, or has no Python, is said', async () => {
      const without = await pushBase(
        `${registry}/base/empty`,
        new Map([['etc/x', { text: 'x' }]]),
        PLATFORMS,
        join(root, 'e'),
        host,
      );
      for (const [base, why] of [
        [`${registry}/base/python@sha256:${'0'.repeat(64)}`, 'has no sha256:0000'],
        [without, 'has no Python'],
      ] as const) {
        const other = await projectOf(
          { 'pyproject.toml': '[project]\nname = "weather-mcp"\n' },
          { from: 'wheel', base },
        );
        const failure = await build(other, wheel).catch((error: unknown) => error);
        expect(failure).toMatchObject({
          findings: [{ rule: 'build/image', file: 'pyproject.toml', message: expect.stringContaining(why) }],
        });
      }
    }, 120_000);
  });

  test('of an npm tarball, with what it needs', async () => {
    const base = await pushBase(
      `${registry}/base/node`,
      new Map([['usr/local/bin/node', { text: '#!/bin/sh\n', mode: 0o755 }]]),
      PLATFORMS,
      join(root, 'node'),
      host,
    );
    const project = await projectOf({ 'package.json': JSON.stringify(NPM) }, { from: 'tarball', base });
    const made = await packNpm(root, NPM, { 'cli.js': '#!/usr/bin/env node\n' });
    const tarball = { ...made.tarball, project: NPM.name };
    const [one, two] = [await build(project, tarball), await build(project, tarball)];
    expect(two.sha256).toBe(one.sha256);
    const layout = await readLayout(one.path);
    expect(layout.images[0]?.settings.config?.Entrypoint).toEqual([
      '/usr/local/bin/node',
      '/opt/app/node_modules/@octo/weather/cli.js',
    ]);
    const [image] = layout.images;
    if (image === undefined) throw new Error('no image');
    const files = await filesIn(layout, image, () => true);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['opt/app/node_modules/@octo/weather/cli.js']));
    expect([...files.values()].join('')).not.toContain(root);
    expect(await purlsIn(layout, image)).toEqual(['pkg:npm/%40octo/weather@1.2.3']);
  }, 120_000);

  describe('of a program, on nothing', () => {
    let project: Project<never>;
    let archive: Artifact;
    beforeAll(async () => {
      const folder = join(root, 'programs');
      mkdirSync(folder);
      await imageServer(join(folder, 'server'));
      for (const arch of ['amd64', 'arm64'] as const) claimingToBeFor(arch, join(folder, 'server'), join(folder, arch));
      const programs = { 'linux/amd64': 'out/amd64', 'linux/arm64': 'out/arm64' };
      project = await projectOf(
        { 'mcp.json': '{"mcpServers":{"weather":{"command":"./out/amd64"}}}' },
        { from: 'program', programs, platforms: undefined },
        'weather',
      );
      archive = await packed(folder, { 'weather/out/amd64': 'amd64', 'weather/out/arm64': 'arm64' });
    }, 300_000);

    test('two builds are one file: the program, the license, and what an empty image lacks', async () => {
      const [one, two] = [await build(project, archive), await build(project, archive)];
      expect(two.sha256).toBe(one.sha256);
      const layout = await readLayout(one.path);
      await checkBlobs(layout);
      expect(layout.images.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
      const [image] = layout.images;
      expect(image?.settings.config).toMatchObject({ User: '65532:65532', Entrypoint: ['/opt/app/amd64'] });
      const files = await filesInLayers(layersOf(layout), () => 'name');
      expect([...files.keys()].sort()).toEqual([
        ...['etc/passwd', 'etc/ssl/certs/ca-certificates.crt', 'opt/app/amd64', 'usr/share/doc/weather/LICENSE'],
      ]);
    }, 120_000);

    test('a program that is not there, for another machine, or needs libraries is said', async () => {
      const [dynamic, other] = [join(root, 'programs'), { 'out/sh': '/bin/sh', 'out/arm64': 'arm64' }];
      const own = await packed(dynamic, other);
      for (const [path, why] of [
        ['out/nothing', 'has no out/nothing'],
        ['out/sh', 'out/sh is linked dynamically'],
      ] as const) {
        const table = { from: 'program', programs: { 'linux/amd64': path }, platforms: undefined };
        const failure = await build(await projectOf({}, table, 'weather'), own).catch((error: unknown) => error);
        expect(failure).toMatchObject({
          findings: [{ rule: 'build/image', message: expect.stringContaining(why) }],
        });
      }
      const table = { from: 'program', programs: { 'linux/amd64': 'out/arm64' }, platforms: undefined };
      const { findings } = await produce(await projectOf({}, table, 'weather'), own);
      expect(findings).toMatchObject([
        { rule: 'build/image', message: expect.stringContaining('ARM64'), hint: expect.stringContaining('GOARCH') },
      ]);
    }, 120_000);

    (engine === undefined && !REQUIRED ? test.skip : test)(
      'it has its SBOM where it is asked for, and starts with everything held',
      async () => {
        const artifact = await build(project, archive);
        const before = await readLayout(artifact.path);
        const embed = ecosystem.kinds['oci-image']?.embed;
        const listed: string[] = [];
        await embed?.(
          artifact.path,
          (about, inside = []) => {
            listed.push(about.name, ...inside.map(({ purl }) => purl));
            return '{}';
          },
          TIME,
        );
        const layout = await readLayout(artifact.path);
        await checkBlobs(layout);
        expect(listed).toEqual(['weather', 'weather']);
        expect(layout.annotations).toEqual(before.annotations);
        for (const [at, image] of layout.images.entries()) {
          const [document] = [...(await filesIn(layout, image, (path) => path.endsWith('.cdx.json'))).keys()];
          expect(document).toBe('usr/share/doc/weather/mcp-drydock.cdx.json');
          expect(image.layers.slice(0, -1)).toEqual(before.images[at]?.layers);
        }
        const smoke = { ...SETTINGS.smoke, env: { NEEDS: 'trust' } };
        const trusting = { ...project, settings: { ...project.settings, smoke } };
        const sandbox = await openSandbox(host, 'image');
        const installed = await ecosystem.install(artifact, trusting, sandbox, host);
        const { talked, findings } = await tryServer(host, installed, trusting, artifact.file);
        expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin' });
        expect(installed.runtime).toContain('no network, read-only, no capabilities');
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      },
      120_000,
    );
  });

  (engine === undefined && !REQUIRED ? test.skip : test)(
    'what README tells users to run of an image is run, as far as it needs nothing of one machine',
    async () => {
      const folder = join(root, 'told');
      mkdirSync(folder);
      await imageServer(join(folder, 'server'));
      const image = 'ghcr.io/octo/weather';
      const json = (...args: readonly string[]) =>
        `\`\`\`json\n${JSON.stringify({ mcpServers: { weather: { command: 'docker', args } } })}\n\`\`\`\n`;
      const shell = (line: string) => `\`\`\`sh\n${line}\n\`\`\`\n`;
      const readme = [
        json('run', '-i', '--rm', '-e', 'NEEDS', image),
        json('run', '-it', '--rm', `${image}:1.2.3`),
        shell(`docker run -i --rm ${image}:1.2.3`),
        shell(`docker run -i --rm -v $PWD:/data ${image}`),
        shell(`docker run -i --rm --privileged ${image}`),
        shell('docker run -i --rm ghcr.io/other/weather'),
        shell('go install github.com/octo/weather@latest'),
      ].join('\n');
      const server = { packages: [{ registryType: 'oci', identifier: `${image}:1.2.3` }] };
      const table = { from: 'program', programs: { [`linux/${HERE}`]: 'server' }, platforms: undefined };
      const project = await projectOf({ 'README.md': readme, 'server.json': JSON.stringify(server) }, table, 'weather');
      const artifact = await build(project, await packed(folder, { server: 'server' }));
      const layout = await readLayout(artifact.path);
      const client = openRepository(repositoryOf(`${registry}/octo/weather`), undefined, 'push', host);
      await pushImage(client, layout, artifact as PublishFile, undefined, host);
      for (const tag of ['1.2.3', 'latest']) await pushTag(client, tag, layout, host);
      const release = { root: project.folder, projects: [project], artifacts: [artifact], findings: [] };
      const source = { registries: { oci: `${registry}/octo/weather` } };
      const { findings, lines } = await toldStage(source, () => '1.2.3').run(release as never, host);
      expect(findings).toMatchObject([
        {
          ...{ rule: 'install/readme', level: 'warning', file: 'README.md', line: 6 },
          message: expect.stringContaining('asks for a terminal (-t)'),
          hint: `Write: docker run -i --rm ${image}:1.2.3`,
        },
      ]);
      expect(lines).toEqual([
        '3 commands of README and docs run; not run: 1 of other packages, 1 by Go, which builds it anew, ' +
          '1 written for a shell and 1 with files, ports or rights of one machine',
      ]);
      // As somebody starts it who found it in a registry of servers: with the variables of its entry, and no others.
      const identifier = `${image}:1.2.3`;
      const listedWith = (...environmentVariables: readonly object[]): PackageEntry => ({
        ...{ path: ['packages', 0], type: 'oci', identifier, version: undefined },
        value: { registryType: 'oci', identifier, environmentVariables },
      });
      const install = (entry: PackageEntry) =>
        installStage(source, () => '1.2.3', [entry]).run(release as never, host, project);
      expect(await install(listedWith())).toEqual({
        lines: [expect.stringMatching(/as its entry in server\.json says: ready in/)],
      });
      await expect(install(listedWith({ name: 'NEEDS', value: 'files' }))).rejects.toMatchObject({
        findings: [expect.objectContaining({ rule: 'install/start', level: 'error' })],
      });
      const { lines: without } = await toldStage({ registries: {} }, () => '1.2.3').run(release as never, host);
      expect(without?.[0]).toContain('published to no container registry');
      const nowhere = testHost({ env: { PATH: '/nonexistent' } });
      const { lines: none } = await toldStage(source, () => '1.2.3').run(release as never, nowhere);
      await closeHost(nowhere);
      expect(none?.[0]).toContain('for a container engine, and none answers here');
    },
    120_000,
  );

  (engine === undefined && !REQUIRED ? test.skip : test)(
    'what clients are told to add of an image is started as each would, also by the reference that Docker MCP gets',
    async () => {
      const folder = join(root, 'clients');
      mkdirSync(folder);
      await imageServer(join(folder, 'server'));
      const table = { from: 'program', programs: { [`linux/${HERE}`]: 'server' }, platforms: undefined };
      const project = await projectOf({}, table, 'weather');
      const artifact = await build(project, await packed(folder, { server: 'server' }));
      const client = openRepository(repositoryOf(`${registry}/octo/clients`), undefined, 'push', host);
      const layout = await readLayout(artifact.path);
      await pushImage(client, layout, artifact as PublishFile, undefined, host);
      await pushTag(client, '1.2.3', layout, host);
      // As a Dockerfile says that Docker MCP needs to know no more.
      const label = readDockerfile('FROM scratch\nLABEL io.docker.server.metadata="{}"\n');
      const manifest = { ...(project.manifest as object), dockerfile: label };
      const described = { ...project, manifest } as Project;
      const text = installBlocks([setupOf(described, '1.2.3', new URL(`http://${registry}/octo/clients`))!]);
      const json = [...text.matchAll(/```json\n([\s\S]*?)\n```/g)].flatMap(([, block = '']) =>
        Object.values(Object.values(JSON.parse(block) as Record<string, Record<string, Started>>)[0] ?? {}),
      );
      const [, reference = ''] = /^docker mcp profile server add weather --server docker:\/\/(\S+)$/m.exec(text) ?? [];
      expect(reference).toBe(`${registry}/octo/clients:1.2.3`);
      expect(json.length).toBeGreaterThan(2);
      const started = [...json, { command: 'docker', args: ['run', '-i', '--rm', reference] }];
      for (const words of new Set(started.map(({ command, args }) => JSON.stringify([command, ...args])))) {
        const [command = '', ...args] = JSON.parse(words) as readonly string[];
        const input = `${JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })}\n`;
        const { stdout, stderr } = spawnSync(command, args, { env: { ...engine?.env }, input, encoding: 'utf8' });
        expect([stdout, stderr]).toEqual([expect.stringContaining('Says the weather.'), expect.anything()]);
      }
      await ran(['docker', 'image', 'rm', '--force', reference], { cwd: root, env: { ...engine?.env } });
    },
    120_000,
  );

  test('a base whose layers are compressed with zstd, or not at all, is put under it in gzip', async () => {
    const text = { text: '#!/bin/sh\n', mode: 0o755 };
    for (const media of ['tar+zstd', 'tar'] as const) {
      const contents = new Map([['usr/local/bin/node', text]]);
      const base = await pushBaseAs(
        media,
        `${registry}/base/${media.replace('+', '-')}`,
        contents,
        join(root, media),
        host,
      );
      const project = await projectOf(
        { 'package.json': JSON.stringify(NPM) },
        { from: 'tarball', base, platforms: ['linux/amd64'] },
      );
      const made = await packNpm(root, NPM, { 'cli.js': '#!/usr/bin/env node\n' });
      const layout = await readLayout((await build(project, { ...made.tarball, project: NPM.name })).path);
      await checkBlobs(layout);
      const [image] = layout.images;
      const files = await filesIn(layout, image!, () => true);
      expect(files.get('usr/local/bin/node')).toBe(text.text);
      expect(image?.layers.map(({ mediaType }) => mediaType)).toEqual([LAYER_TYPE, LAYER_TYPE]);
    }
  }, 120_000);

  test('a base that needs a login is told, and read with the line that is told', async () => {
    const folder = join(root, 'closed');
    mkdirSync(folder);
    const { address } = await startRealRegistry('docker-registry', folder, keeper.start, { htpasswd: HTPASSWD });
    const contents = new Map([['usr/local/bin/node', { text: '#!/bin/sh\n', mode: 0o755 }]]);
    const login = await authenticated(host, { registryAuth: `http://${address}/ octo:open` });
    const base = await pushBase(`${address}/base/node`, contents, ['linux/amd64'], join(root, 'c'), host, LOGIN);
    const project = await projectOf(
      { 'package.json': JSON.stringify(NPM) },
      { from: 'tarball', base, platforms: ['linux/amd64'] },
    );
    const made = await packNpm(root, NPM, { 'cli.js': '#!/usr/bin/env node\n' });
    const tarball = { ...made.tarball, project: NPM.name };
    const failure = await build(project, tarball).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      findings: [
        {
          message: expect.stringContaining(`did not let ${address}/base/node be read`),
          hint: `Add a login that may read it to registry-auth, on a line of its own:\nhttp://${address}/ user:token`,
        },
      ],
    });
    const layout = await readLayout((await build(project, tarball, login)).path);
    expect(layout.images).toHaveLength(1);
  }, 120_000);

  (engine === undefined && !REQUIRED ? test.skip : test)(
    'of an npm tarball it starts, over a base with the Node of this machine',
    async () => {
      const base = await pushBase(
        `${registry}/base/real-node`,
        await nodeFiles(),
        [`linux/${HERE}`],
        join(root, 'real'),
        host,
      );
      const table = { from: 'tarball', base, platforms: [`linux/${HERE}`] };
      const project = await projectOf({ 'package.json': JSON.stringify(NPM) }, table);
      const made = await packNpm(root, NPM, { 'cli.js': NODE_SERVER });
      const artifact = await build(project, { ...made.tarball, project: NPM.name });
      const sandbox = await openSandbox(host, 'image');
      const installed = await ecosystem.install(artifact, project, sandbox, host);
      const { talked, findings } = await tryServer(host, installed, project, artifact.file);
      expect(talked).toMatchObject({ outcome: 'answered', ending: 'stdin' });
      expect(installed.runtime).toContain('no network, read-only, no capabilities');
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    },
    300_000,
  );
});
