import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project, Release } from '../../../../src/core/types.js';
import { nodeBounds } from '../../../../src/ecosystems/node/bounds.js';
import { raisedRange, unpublished } from '../../../../src/ecosystems/node/lowest.js';
import { newestNode, nodesHere } from '../../../../src/ecosystems/node/nodes.js';
import { beginBounds, type Measured } from '../../../../src/start/bounds/bounds.js';
import { startStage } from '../../../../src/start/stage.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { MINI_JS, packNpm } from '../../../support/npm-package.js';

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: process.env });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

async function measured(
  imports: string,
  dependencies: Readonly<Record<string, string>>,
  mini = MINI_JS,
): Promise<Measured> {
  const server = `#!/usr/bin/env node\n${imports}\nimport { serve } from './mini.js';\nserve();\n`;
  const { tarball, project, root } = await packNpm(base, { dependencies }, { 'server.js': server, 'mini.js': mini });
  const release: Release = {
    root,
    out: root,
    commit: 'c'.repeat(40),
    commitTime: 1,
    tag: 'v1.2.3',
    noRelease: undefined,
    repository: undefined,
    rehearsed: false,
    projects: [project],
    artifacts: [tarball],
    findings: [],
    started: [],
    receipts: [],
  };
  const smoke = { ...project.settings.smoke, bounds: 'newest' as const };
  const alone: Project = { ...project, settings: { ...project.settings, smoke } };
  const { started = [] } = await startStage.run(release, host, alone);
  return beginBounds([tarball], release, project, host).finish(started[0]);
}

test('a lower bound that does not hold is a warning with the range that does', async () => {
  // kleur has had the path kleur/colors since 4.0.0.
  const { findings, compatibility } = await measured('import { red } from "kleur/colors";\nred("x");', {
    kleur: '>=3.0.3 <5',
  });
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'bounds/lowest',
      level: 'warning',
      file: 'package.json',
      hint: 'It works with kleur 4.0.0, not with 3.0.3. Write "kleur": ">=4.0.0 <5".',
    }),
  ]);
  expect(findings[0]?.line).toBeGreaterThan(1);
  expect(compatibility.map(({ dependencies, outcome }) => [dependencies, outcome])).toEqual([
    ['newest', 'started'],
    ['lowest', 'failed'],
  ]);
});

test('one that holds is a row; a range that begins at an unpublished version begins at the next one', async () => {
  const { findings, compatibility } = await measured('import { red } from "kleur/colors";\nred("x");', {
    kleur: '>4.0.0-beta.999 <5',
    ms: '^2.1.3',
  });
  expect(findings).toEqual([]);
  expect(compatibility[1]).toMatchObject({
    dependencies: 'lowest',
    outcome: 'started',
    detail: 'kleur 4.0.0, ms 2.1.3',
  });
});

/** Lists an argument only where kleur has the path kleur/colors, which it has had since 4.0.0. */
const LOSES = `await import('kleur/colors').catch(() => {
  const { write } = process.stdout;
  process.stdout.write = (text) => write.call(process.stdout, text.replace(/"properties":\\{"city".*?\\}\\}/, '"properties":{}'));
});`;
const WITH_CITY = MINI_JS.replace('properties: {}', "properties: { city: { type: 'string' } }");

test('an argument that the lowest versions lose is a warning with the bound that keeps it, and named in the row', async () => {
  const { findings, compatibility } = await measured(LOSES, { kleur: '>=3.0.3 <5' }, WITH_CITY);
  expect(findings).toEqual([
    expect.objectContaining({
      rule: 'bounds/contract',
      level: 'warning',
      file: 'package.json',
      message:
        '"kleur": ">=3.0.3 <5" allows kleur 3.0.3, with which the server starts but loses argument city of forecast.',
      hint: 'Nothing is lost with kleur 4.0.0; something is with 3.0.3. Write "kleur": ">=4.0.0 <5".',
    }),
  ]);
  expect(compatibility.map(({ outcome, loses }) => [outcome, loses])).toEqual([
    ['started', undefined],
    ['started', 'loses argument city of forecast'],
  ]);
});

test('what a second start of the usual versions does not show either is not lost', async () => {
  const marker = join(mkdtempSync(join(base, 'marker-')), 'started');
  const once = `import { existsSync, writeFileSync } from 'node:fs';
const again = existsSync(${JSON.stringify(marker)});
if (process.argv.length < 3) writeFileSync(${JSON.stringify(marker)}, '');
if (again) {
  const { write } = process.stdout;
  process.stdout.write = (text) => write.call(process.stdout, text.replace(/"properties":\\{"city".*?\\}\\}/, '"properties":{}'));
}`;
  const { findings, compatibility } = await measured(once, { kleur: '>=3.0.3 <5' }, WITH_CITY);
  expect(findings).toEqual([]);
  expect(compatibility.map(({ loses }) => loses)).toEqual([undefined, undefined]);
});

test('a Node that is here is taken, and not fetched', async () => {
  const tools = join(base, 'tools');
  const folder = join(tools, 'node', '98.7.6', process.arch, 'bin');
  mkdirSync(folder, { recursive: true });
  symlinkSync(process.execPath, join(folder, 'node'));
  const there = testHost({ env: { ...process.env, RUNNER_TOOL_CACHE: tools } });
  expect((await nodesHere(there)).get('98.7.6')).toBe(join(folder, 'node'));
  expect(await newestNode(there, '>=20 98.x')).toBe(join(folder, 'node'));
  await expect(newestNode(there, '97.x')).rejects.toThrow('Node 97.x is not installed and could not be downloaded');
  await there.close();
});

test('between the ends the first version of each line is tried: that is what a bound names', async () => {
  const tools = join(base, 'lines');
  for (const version of ['90.1.0', '91.0.0', '92.3.4']) {
    mkdirSync(join(tools, 'node', version, process.arch, 'bin'), { recursive: true });
    symlinkSync(process.execPath, join(tools, 'node', version, process.arch, 'bin', 'node'));
  }
  const there = testHost({ env: { ...process.env, RUNNER_TOOL_CACHE: tools } });
  const { project, tarball } = await packNpm(base, { engines: { node: '>=90 <93' } }, { 'server.js': MINI_JS });
  const bounds = await nodeBounds(tarball, project, there);
  expect((await bounds?.between())?.map(({ shown }) => shown)).toEqual(['Node 90.0.0', 'Node 92.0.0']);
  await there.close();
});

test('a range is raised as its author would write it', () => {
  expect(raisedRange('^1.2.0', '1.5.0')).toBe('^1.5.0');
  expect(raisedRange('~1.2.0', '1.2.4')).toBe('~1.2.4');
  expect(raisedRange('1.x', '1.5.0')).toBe('^1.5.0');
  expect(raisedRange('>=1.2', '1.5.0')).toBe('^1.5.0');
  expect(raisedRange('>=1.2 <3', '1.5.0')).toBe('>=1.5.0 <3');
  expect(raisedRange('^1 || ^2', '2.1.0')).toBe('^2.1.0');
  expect(unpublished('npm error notarget No matching version found for @scope/kit@1.2.0.')).toBe('@scope/kit');
});
