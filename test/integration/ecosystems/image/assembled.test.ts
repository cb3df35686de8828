// Images put together from a package over a base of a real registry, and started by a real engine.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkBlobs, readLayout } from '../../../../src/archive/image-layout.js';
import type { Artifact, Project, Release } from '../../../../src/core/types.js';
import { componentsIn } from '../../../../src/ecosystems/image/components.js';
import { image as ecosystem } from '../../../../src/ecosystems/image/index.js';
import { filesIn } from '../../../../src/ecosystems/image/layer-files.js';
import { openSandbox } from '../../../../src/host/sandbox.js';
import { readFiles } from '../../../../src/repository/files.js';
import { tryServer } from '../../../../src/start/try-server.js';
import { pushBase, pythonFiles } from '../../../support/base-image.js';
import { findTool, openEngine, REQUIRED, startRealRegistry, type TestEngine } from '../../../support/containers.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { packNpm } from '../../../support/npm-package.js';
import { SETTINGS } from '../../../support/settings.js';
import { makeWheel } from '../../../support/wheel.js';

const TIME = 1_790_000_000;
const PLATFORMS = ['linux/amd64', 'linux/arm64'];
const MINI = readFileSync('test/fixtures/python-servers/mini.py', 'utf8');

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

async function projectOf(files: Readonly<Record<string, string>>, table: object): Promise<Project<never>> {
  const folder = mkdtempSync(join(root, 'project-'));
  for (const [name, text] of Object.entries({ LICENSE: 'MIT License\n', ...files }))
    writeFileSync(join(folder, name), text);
  const settings = { ...SETTINGS, ecosystem: 'image', tables: { image: { platforms: PLATFORMS, ...table } } };
  return ecosystem.detect('.', await readFiles(folder), settings) as Project<never>;
}

async function build(project: Project<never>, artifact: Artifact): Promise<Artifact> {
  const release = {
    ...{ root: project.folder, out: mkdtempSync(join(root, 'out-')), commit: 'c'.repeat(40), commitTime: TIME },
    ...{ tag: 'v1.2.3', repository: 'octo/weather', artifacts: [artifact], started: [] },
  };
  const { artifacts } = await ecosystem.build(project, release as unknown as Release, host);
  return artifacts?.[0] as Artifact;
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
    const manifest = {
      type: 'module',
      name: '@octo/weather',
      version: '1.2.3',
      bin: { weather: 'cli.js' },
      license: 'MIT',
    };
    const project = await projectOf({ 'package.json': JSON.stringify(manifest) }, { from: 'tarball', base });
    const packed = await packNpm(root, manifest, { 'cli.js': '#!/usr/bin/env node\n' });
    const tarball = { ...packed.tarball, project: manifest.name };
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
});
