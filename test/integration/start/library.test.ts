// A library is imported where a server is started, with nothing but what it declares; no command, client or contract is asked for.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readSettings } from '../../../src/config/load.js';
import { contractStage } from '../../../src/contract/stage.js';
import { StageFailure } from '../../../src/core/errors.js';
import type { Artifact, Finding, Produced, Project, Release } from '../../../src/core/types.js';
import { ecosystemOf } from '../../../src/ecosystems/index.js';
import { readPyManifest } from '../../../src/ecosystems/python/manifest.js';
import { writePlan } from '../../../src/plan/plan.js';
import { startStage } from '../../../src/start/stage.js';
import { type TestHost, testHost } from '../../support/host.js';
import { packNpm } from '../../support/npm-package.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel } from '../../support/wheel.js';

const LIBRARY = { ...SETTINGS, isLibrary: true };
let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'library-'));
  host = testHost();
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

async function start(project: Project, artifact: Artifact): Promise<{ produced: Produced; release: Release }> {
  const release: Release = {
    ...{ root: base, out: mkdtempSync(join(base, 'out-')), commit: 'c'.repeat(40), commitTime: 1, tag: 'v1.2.3' },
    ...{ noRelease: undefined, repository: undefined, rehearsed: false, projects: [project], artifacts: [artifact] },
    ...{ findings: [], started: [], receipts: [] },
  };
  const produced = await startStage.run(release, host, project);
  return { produced, release: { ...release, started: produced.started ?? [] } };
}

async function stopped(starting: Promise<unknown>): Promise<readonly Finding[]> {
  const error = await starting.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StageFailure);
  return (error as StageFailure).findings;
}

const python = async (files: Readonly<Record<string, string>>) => {
  const artifact = await makeWheel(mkdtempSync(join(base, 'wheel-')), { files });
  const project: Project = {
    ...{ name: 'weather-mcp', ecosystem: 'python', path: '.', folder: base, manifestFile: 'pyproject.toml' },
    ...{ version: '1.2.3', settings: LIBRARY },
    manifest: readPyManifest('[project]\nname = "weather-mcp"\nversion = "1.2.3"\n'),
  };
  return { artifact, project };
};
const node = async (manifest: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>>) => {
  const { tarball, project } = await packNpm(base, { bin: undefined, ...manifest }, files);
  return { artifact: tarball, project: { ...project, settings: LIBRARY, manifest: { ...project.manifest, bin: {} } } };
};

test('kind = "library" of a [[project]] table', () => {
  const file = join(base, 'mcp-drydock.toml');
  writeFileSync(file, '[[project]]\npath = "lib"\nkind = "library"\n[[project]]\npath = "server"\n');
  const { projects } = readSettings(file);
  expect([projects.get('lib')?.isLibrary, projects.get('server')?.isLibrary]).toEqual([true, undefined]);
  writeFileSync(file, '[[project]]\npath = "lib"\nkind = "plugin"\n');
  expect(() => readSettings(file)).toThrow(/project.kind/);
});

test('a wheel: every name it can be imported by, without a contract; the plan says how', async () => {
  const { artifact, project } = await python({ 'weather/__init__.py': 'X = 1\n', 'clouds.py': 'import weather\n' });
  const { produced, release } = await start(project, artifact);
  expect(produced.findings).toEqual([]);
  expect(produced.lines?.[0]).toMatch(
    /^Python [\d.]+, imported: python -c "import (clouds, weather|weather, clouds)"$/,
  );
  expect(contractStage.skip?.(release, project)).toBe('a library has no contract');
  const { plan } = await writePlan(release);
  expect(plan.projects[0]?.artifacts[0]?.started).toMatchObject({
    outcome: 'started',
    runtime: expect.stringMatching(/^Python [\d.]+, imported$/),
  });
  expect(ecosystemOf(project).userCommands(project, '1.2.3')).toEqual(['pip install weather-mcp==1.2.3']);
});

test('a wheel that needs what it does not declare is not published', async () => {
  const { artifact, project } = await python({ 'weather/__init__.py': 'import requests_of_nobody\n' });
  const [first] = await stopped(start(project, artifact));
  expect(first).toMatchObject({ level: 'error', artifact: artifact.file });
  expect(JSON.stringify(first)).toContain('requests_of_nobody');
});

test('an npm package: each of its entries', async () => {
  const manifest = { exports: { '.': './index.js', './clouds': './clouds.js', './package.json': './package.json' } };
  const whole = { 'index.js': 'export const x = 1;\n', 'clouds.js': 'setInterval(() => {}, 1000);\n' };
  const { artifact, project } = await node(manifest, whole);
  const raw = { ...project, manifest: { ...project.manifest, raw: { ...project.manifest.raw, ...manifest } } };
  const { produced } = await start(raw, artifact);
  expect(produced.lines?.[0]).toContain(`import('weather-mcp'); import('weather-mcp/clouds')`);
  expect(ecosystemOf(raw).userCommands(raw, '1.2.3')).toEqual(['npm install weather-mcp@1.2.3']);
  expect(produced.findings).toEqual([]);
  const server = { ...raw, manifest: { ...raw.manifest, bin: { 'weather-mcp': 'index.js' } } };
  expect((await start(server, artifact)).produced.findings).toMatchObject([
    { rule: 'start/library', level: 'note', message: expect.stringContaining('weather-mcp, which was not started') },
  ]);

  const { 'index.js': index } = whole;
  const broken = await node(manifest, { 'index.js': index });
  const [first] = await stopped(start({ ...broken.project, manifest: raw.manifest }, broken.artifact));
  expect(first).toMatchObject({ level: 'error' });
  expect(JSON.stringify(first)).toContain('clouds');
});

test('a command line tool is run with the [smoke] command, and has to end well', async () => {
  const withCommand = (project: Project, word: string): Project => ({
    ...project,
    settings: { ...LIBRARY, smoke: { ...LIBRARY.smoke, command: ['tool', word] } },
  });
  const { tarball, project } = await packNpm(
    base,
    { bin: { tool: 'tool.js' } },
    { 'tool.js': "#!/usr/bin/env node\nprocess.exit(process.argv[2] === '--version' ? 0 : 3);\n" },
  );
  const sound = withCommand(project, '--version');
  const { produced, release } = await start(sound, tarball);
  expect(produced.lines?.[0]).toMatch(/^Node [\d.]+, run: tool --version$/);
  const { plan } = await writePlan(release);
  expect(plan.projects[0]?.artifacts[0]?.started?.runtime).toMatch(/^Node [\d.]+, run$/);
  expect(ecosystemOf(sound).userCommands(sound, '1.2.3')[0]).toMatch(/^npx -y /);

  const [first] = await stopped(start(withCommand(project, '--wrong'), tarball));
  expect(first).toMatchObject({ rule: 'start/import', level: 'error' });
  expect(first?.message).toContain('does not run in an empty environment: tool --wrong failed with exit code 3');
});
