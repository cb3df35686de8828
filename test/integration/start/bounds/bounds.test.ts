import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Artifact, Compatibility, Project, Release, SmokeSettings } from '../../../../src/core/types.js';
import { python } from '../../../../src/ecosystems/python/index.js';
import { pythonsHere } from '../../../../src/ecosystems/python/interpreters.js';
import { readPyManifest } from '../../../../src/ecosystems/python/manifest.js';
import { writePlan } from '../../../../src/plan/plan.js';
import { parsePlan } from '../../../../src/plan/read.js';
import { beginBounds, type Measured } from '../../../../src/start/bounds/bounds.js';
import { startStage } from '../../../../src/start/stage.js';
import { type TestHost, testHost } from '../../../support/host.js';
import { SETTINGS } from '../../../support/settings.js';
import { makeWheel } from '../../../support/wheel.js';

const MINI = readFileSync(join(process.cwd(), 'test/fixtures/python-servers/mini.py'), 'utf8');

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  // Fetching a Python is tried elsewhere: here only those that are on this machine count.
  host = testHost({ env: { ...process.env, UV_PYTHON_DOWNLOADS: 'never' } });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

interface Made {
  readonly release: Release;
  readonly project: Project;
  readonly wheel: Artifact;
}

/** A server with this first line and these dependencies. */
async function made(
  imports: string,
  promise: { readonly requires?: readonly string[]; readonly python?: string },
  smoke: Partial<SmokeSettings> = {},
): Promise<Made> {
  const out = mkdtempSync(join(base, 'out-'));
  const { requires = [], python: requiresPython } = promise;
  const server = `${imports}\nimport mini\n\ndef main():\n    mini.serve()\n`;
  const wheel = await makeWheel(out, {
    scripts: { 'weather-mcp': 'weather_mcp.server:main' },
    requires,
    ...(requiresPython === undefined ? {} : { requiresPython }),
    files: { 'mini.py': MINI, 'weather_mcp/__init__.py': '', 'weather_mcp/server.py': server },
  });
  const manifest = [
    '[project]',
    'name = "weather-mcp"',
    'version = "1.2.3"',
    ...(requiresPython === undefined ? [] : [`requires-python = "${requiresPython}"`]),
    `dependencies = ${JSON.stringify(requires)}`,
  ].join('\n');
  const project: Project = {
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    folder: out,
    manifestFile: 'pyproject.toml',
    version: '1.2.3',
    settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...smoke } },
    manifest: readPyManifest(manifest),
  };
  const release: Release = {
    root: out,
    out,
    commit: 'c'.repeat(40),
    commitTime: 1,
    tag: 'v1.2.3',
    noRelease: undefined,
    repository: undefined,
    rehearsed: false,
    projects: [project],
    artifacts: [wheel],
    findings: [],
    started: [],
    receipts: [],
  };
  return { release, project, wheel };
}

function withBounds(project: Project, bounds: 'newest' | 'full'): Project {
  return { ...project, settings: { ...project.settings, smoke: { ...project.settings.smoke, bounds } } };
}

/** What the ends come to when the usual start went well. */
async function measured({ release, project, wheel }: Made): Promise<Measured> {
  const { started = [] } = await startStage.run(release, host, withBounds(project, 'newest'));
  return beginBounds([wheel], release, project, host).finish(started[0]);
}

function shown(rows: readonly Compatibility[]): readonly string[] {
  return rows.map(
    ({ runtime, dependencies, outcome }) => `${runtime.replace(/\.\d+$/, '')} ${dependencies} ${outcome}`,
  );
}

describe('lowest dependencies', () => {
  test('that do not work are a warning with the bound that would be true', async () => {
    // idna>=3.6 is true, and stays as it is.
    const imports = 'from typing_extensions import TypeIs\nimport idna';
    const lie = await made(imports, { requires: ['idna>=3.6', 'typing-extensions >=4.8, <5'] });
    const { findings, compatibility } = await measured(lie);
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'bounds/lowest',
        level: 'warning',
        file: 'pyproject.toml',
        line: 4,
        hint: 'It works with typing-extensions 4.10.0, not with 4.9.0. Write "typing-extensions>=4.10.0,<5".',
      }),
    ]);
    expect(findings[0]?.message).toMatch(/^typing-extensions>=4.8, <5 allows typing-extensions 4\.8\.0, .*TypeIs/);
    expect(compatibility).toEqual([
      expect.objectContaining({ dependencies: 'newest', outcome: 'started' }),
      expect.objectContaining({
        dependencies: 'lowest',
        outcome: 'failed',
        detail: expect.stringContaining('typing-extensions 4.8.0'),
      }),
    ]);
  });

  test('that work are a row and nothing else', async () => {
    const sound = await made('from typing_extensions import TypeIs', { requires: ['typing-extensions>=4.10'] });
    const { findings, compatibility } = await measured(sound);
    expect(findings).toEqual([]);
    expect(compatibility.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['started', undefined],
      ['started', 'typing-extensions 4.10.0'],
    ]);
  });
});

test('a golden call that is late at one end says nothing about the bound', async () => {
  const lines = [
    'import time, typing_extensions, mini',
    'old = not hasattr(typing_extensions, "TypeIs")',
    'tool = {"name": "ask", "inputSchema": {"type": "object", "properties": {}}, "annotations": {"readOnlyHint": True}}',
    'def call(params):',
    '    if old: time.sleep(60)',
    '    return {"content": [{"type": "text", "text": "Sunny."}]}',
    'mini.HANDLERS.update({"tools/list": lambda params: {"tools": [tool]}, "tools/call": call})',
  ];
  const late = await made(lines.join('\n'), { requires: ['typing-extensions>=4.8,<5'] }, { timeoutMs: 4000 });
  mkdirSync(join(late.project.folder, 'golden'));
  const calls = [{ tool: 'ask', content: ['text'] }];
  writeFileSync(join(late.project.folder, 'golden/calls.json'), JSON.stringify({ 'golden-calls': 1, calls }));
  const { started = [] } = await startStage.run(late.release, host, withBounds(late.project, 'newest'));
  expect(started[0]?.contract.results).toEqual([expect.objectContaining({ content: ['text'] })]);
  const { findings, compatibility } = await beginBounds([late.wheel], late.release, late.project, host).finish(
    started[0],
  );
  expect(findings).toEqual([]);
  expect(compatibility.map(({ outcome, detail, loses }) => [outcome, detail, loses])).toEqual([
    ['started', undefined, undefined],
    ['started', 'typing-extensions 4.8.0', undefined],
  ]);
});

describe('no claim about a bound', () => {
  test('where the server fails for the same cause with the newest versions', async () => {
    const marker = join(mkdtempSync(join(base, 'marker-')), 'started');
    const once = `import idna, os\nif os.path.exists(${JSON.stringify(marker)}):\n    raise SystemExit("only once")`;
    const { release, project, wheel } = await made(once, { requires: ['idna>=3.6'] });
    const started = await startStage.run(release, host, withBounds(project, 'newest'));
    writeFileSync(marker, '');
    const { findings, compatibility } = await beginBounds([wheel], release, project, host).finish(started.started?.[0]);
    expect(findings).toEqual([]);
    expect(compatibility.map(({ outcome }) => outcome)).toEqual(['started', 'failed']);
  });

  test('where a time-out is all there is', async () => {
    const slow =
      'import idna, time\nfrom importlib.metadata import version\nif version("idna") == "3.6":\n    time.sleep(60)';
    const { findings, compatibility } = await measured(
      await made(slow, { requires: ['idna>=3.6'] }, { timeoutMs: 4000 }),
    );
    expect(findings).toEqual([]);
    expect(compatibility.map(({ outcome }) => outcome)).toEqual(['started', 'not-measured']);
  });

  test('that broke the usual start: the error names it, and the row shows that the lowest versions start', async () => {
    const { release, project, wheel } = await made('import idna', { requires: ['idna>=3.6'] });
    const { findings, compatibility } = await beginBounds([wheel], release, project, host).finish(undefined);
    expect(findings).toEqual([]);
    expect(compatibility.map(({ outcome, dependencies }) => [outcome, dependencies])).toEqual([['started', 'lowest']]);
  });
});

describe('the ends of requires-python', () => {
  test('are measured where there is such a Python, and named where there is none', async () => {
    const { findings, compatibility } = await measured(await made('import sys', { python: '>=3.7' }));
    expect(findings).toEqual([]);
    const here = await pythonsHere(host);
    const row = compatibility.find(({ runtime }) => runtime.startsWith('Python 3.7'));
    expect(row?.outcome).toBe(here.has(7) ? 'started' : 'not-measured');
    const newest = compatibility.find(({ runtime }) => /^Python 3\.(1[4-9]|[2-9]\d)/.test(runtime));
    expect(newest).toBeDefined();
  });

  test('a lowest one that fails is a warning with the range that is true', async () => {
    const here = await pythonsHere(host);
    const imports = 'import sys\nif sys.version_info < (3, 10):\n    raise SystemExit("too old")';
    const { findings, compatibility } = await measured(await made(imports, { python: '>=3.9' }));
    const has = here.has(9) && [...here.keys()].some((minor) => minor > 9);
    if (!has) return expect(findings).toEqual([]);
    expect(shown(compatibility)).toContain('Python 3.9 newest failed');
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'bounds/runtime',
        level: 'warning',
        file: 'pyproject.toml',
        line: 4,
        hint: expect.stringMatching(/^It works on Python 3\.1\d\. Set requires-python = ">=3\.1\d"/),
      }),
    ]);
  });
});

describe('what is measured', () => {
  test('is the usual start alone without a tag, all with bounds = "full"', async () => {
    const sound = await made('import idna', { requires: ['idna>=3.6'] });
    const untagged = { ...sound, release: { ...sound.release, tag: undefined } };
    expect((await measured(untagged)).compatibility).toHaveLength(1);
    const { project } = untagged;
    const smoke = { ...project.settings.smoke, bounds: 'full' as const };
    const asked = { ...untagged, project: { ...project, settings: { ...project.settings, smoke } } };
    expect((await measured(asked)).compatibility).toHaveLength(2);
  });

  test('is said while it takes time', async () => {
    const { release, project } = await made('import idna', { requires: ['idna>=3.6'] });
    const said: string[] = [];
    const busy = (title: string) => {
      said.push(title);
      return host.log.busy(title);
    };
    await startStage.run(release, { ...host, log: { ...host.log, busy } }, project);
    expect(said.filter((title) => !/^\d+ packages?$/.test(title)).sort()).toEqual([
      'installing weather_mcp-1.2.3-py3-none-any.whl',
      'lowest versions',
      'starting weather-mcp, 1 package',
    ]);
  });

  test('ends with the time there is, and says so', async () => {
    const { compatibility, findings, lines } = await measured(
      await made('import idna', { requires: ['idna>=3.6'], python: '>=3.7' }, { boundsTimeoutMs: 500 }),
    );
    expect(findings).toEqual([]);
    expect(compatibility.slice(1).map(({ outcome }) => outcome)).toEqual(
      compatibility.slice(1).map(() => 'not-measured'),
    );
    expect(lines.join('\n')).toContain('the time limit for bounds (0.5 s) was reached');
  });

  test('stands in release.json, the same bytes each time, and can be read again', async () => {
    const { release } = await made('import idna', { requires: ['idna>=3.6'] });
    const once = await startStage.run(release, host, release.projects[0]);
    const again = await startStage.run(release, host, release.projects[0]);
    const plans = await Promise.all(
      [once, again].map(({ started = [], compatibility }) => writePlan({ ...release, started, compatibility })),
    );
    expect(plans[0]?.sha256).toBe(plans[1]?.sha256);
    const bytes = readFileSync(plans[0]?.path as string);
    expect(parsePlan(bytes, 'release.json').compatibility).toEqual([
      expect.objectContaining({ project: 'weather-mcp', dependencies: 'newest', outcome: 'started' }),
      expect.objectContaining({ dependencies: 'lowest', outcome: 'started', detail: 'idna 3.6' }),
    ]);
    expect(bytes.toString()).not.toContain('"ms"');
  });
});

test('a server whose port is taken by another one of it is tried once more, alone', async () => {
  const { release, project, wheel } = await made('import idna', { requires: ['idna>=3.6'] });
  const taken = {
    rule: 'start/exited',
    level: 'error',
    message: 'x',
    code: 'port-taken',
  } as const;
  let starts = 0;
  const ends = beginBounds([wheel], release, project, host);
  const one = await ends.undisturbed(async () => {
    starts += 1;
    return { findings: starts === 1 ? [taken] : [] };
  });
  expect([starts, one.findings]).toEqual([2, []]);
  await ends.finish(undefined);
});

test('a bound is raised as its author would write it', async () => {
  const { project, wheel } = await made('', { requires: [] });
  const bounds = await python.bounds?.(wheel, project as never, host);
  const raise = (requirement: string): string | undefined => bounds?.raise({ name: 'mcp', requirement }, '1.12.0');
  expect([
    raise('mcp'),
    raise('mcp>=1.0'),
    raise('mcp[cli]>=1.0,<2'),
    raise('mcp~=1.2'),
    raise('mcp~=1.2.1'),
    raise('mcp<2,!=1.13.0'),
  ]).toEqual([
    '"mcp>=1.12.0"',
    '"mcp>=1.12.0"',
    '"mcp[cli]>=1.12.0,<2"',
    '"mcp>=1.12.0,<2"',
    '"mcp>=1.12.0,<1.3"',
    '"mcp>=1.12.0,<2,!=1.13.0"',
  ]);
});
