import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StageFailure } from '../../../src/core/errors.js';
import type { Artifact, Finding, Produced, Project, Release, SmokeSettings } from '../../../src/core/types.js';
import { readPyManifest } from '../../../src/ecosystems/python/manifest.js';
import { startStage } from '../../../src/start/stage.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel, type WheelContent } from '../../support/wheel.js';

const servers = join(process.cwd(), 'test/fixtures/python-servers');
const fixture = (name: string): string => readFileSync(join(servers, `${name}.py`), 'utf8');
const MINI = fixture('mini');
/** As an author would write it: a package with a module and a main function. */
const SERVER = 'import mini\n\ndef main():\n    mini.serve()\n';
const SOUND: WheelContent = {
  scripts: { 'weather-mcp': 'weather_mcp.server:main' },
  files: { 'mini.py': MINI, 'weather_mcp/__init__.py': '', 'weather_mcp/server.py': SERVER },
};

let host: TestHost;
let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  host = testHost({ env: { ...process.env, GITHUB_TOKEN: 'secret', PYTHONPATH: '/nowhere' } });
});
afterAll(async () => {
  // Of this host only: others start servers of that name beside these tests.
  const rooms = join(dirname(await host.tempDir('any')), 'room-weather-mcp');
  const running = spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).stdout.split('\n');
  const left = running.filter((line) => line.includes(rooms));
  await host.close();
  rmSync(base, { recursive: true });
  expect(left).toEqual([]);
});

async function open(
  content: WheelContent,
  smoke: Partial<SmokeSettings> = {},
): Promise<{ release: Release; project: Project; wheel: Artifact }> {
  const out = mkdtempSync(join(base, 'out-'));
  const wheel = { ...(await makeWheel(out, content)), builtFrom: 'weather_mcp-1.2.3.tar.gz' };
  const project: Project = {
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    folder: base,
    manifestFile: 'pyproject.toml',
    version: '1.2.3',
    settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...smoke } },
    manifest: readPyManifest('[project]\nname = "weather-mcp"\nversion = "1.2.3"\n'),
  };
  const sdist: Artifact = { ...wheel, kind: 'sdist', file: 'weather_mcp-1.2.3.tar.gz', sha256: 'ab'.repeat(32) };
  const release: Release = {
    root: base,
    out,
    commit: 'c'.repeat(40),
    commitTime: 1,
    tag: 'v1.2.3',
    noRelease: undefined,
    repository: undefined,
    rehearsed: false,
    projects: [project],
    artifacts: [wheel, sdist],
    findings: [],
    started: [],
    receipts: [],
  };
  return { release, project, wheel };
}

async function start(content: WheelContent, smoke: Partial<SmokeSettings> = {}): Promise<Produced> {
  const { release, project } = await open(content, smoke);
  return startStage.run(release, host, project);
}

/** The findings that stopped it. */
async function stopped(content: WheelContent, smoke: Partial<SmokeSettings> = {}): Promise<readonly Finding[]> {
  const caught = await start(content, smoke).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(caught instanceof StageFailure)) throw new Error(`was not stopped: ${String(caught)}`);
  return caught.findings;
}

/** One fixture script as the server of the package. */
function server(name: string): WheelContent {
  return { files: { 'mini.py': MINI, 'weather_mcp/__init__.py': '', 'weather_mcp/__main__.py': fixture(name) } };
}

describe('a sound server', () => {
  test('is started, and everything that was seen is recorded', async () => {
    const { release, project, wheel } = await open(SOUND);
    const { findings, started, lines } = await startStage.run(release, host, project);
    expect(findings).toEqual([]);
    expect(started).toEqual([
      expect.objectContaining({
        project: 'weather-mcp',
        artifact: wheel.file,
        sha256: wheel.sha256,
        also: [{ file: 'weather_mcp-1.2.3.tar.gz', sha256: 'ab'.repeat(32) }],
        command: ['weather-mcp'],
        transport: 'stdio',
        components: [expect.objectContaining({ name: 'weather-mcp', version: '1.2.3' })],
        direct: [],
      }),
    ]);
    expect(started?.[0]?.runtime).toMatch(/^Python 3\.\d+\.\d+$/);
    expect(started?.[0]?.contract.tools).toHaveLength(2);
    expect(lines).toEqual([
      expect.stringMatching(/^Python 3\.\d+\.\d+, no packages, ready in \d\.\d s(, \d+ MB of memory)?$/),
      'mini 1.2.3, protocol 2025-11-25: 2 tools, 1 resource, 1 resource template, 1 prompt',
    ]);
  });

  test('sees an empty home, an unrelated folder and no variable of ours', async () => {
    const look = `import json, os, mini
def main():
    tool = {"name": "look", "inputSchema": {"type": "object", "properties": {}},
        "description": json.dumps({"env": sorted(os.environ), "home": os.listdir(os.environ["HOME"]), "cwd": os.listdir(".")})}
    mini.serve({"tools/list": lambda params: {"tools": [tool]}})
`;
    const { started } = await start({ ...SOUND, files: { ...SOUND.files, 'weather_mcp/server.py': look } });
    const seen = JSON.parse(String(started?.[0]?.contract.tools[0]?.['description']));
    expect(seen).toMatchObject({ home: [], cwd: [] });
    const usual =
      /^(PATH|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TMP|TEMP|LANG|LANGUAGE|TZ|PYTHONUNBUFFERED|MCP_DRYDOCK_CHILD)$/;
    const others =
      /^(XDG_.*|LC_.*|.*_proxy|.*_PROXY|SSL_.*|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|GIT_SSL_.*|PIP_CERT)$/;
    expect(seen.env.filter((name: string) => !usual.test(name) && !others.test(name))).toEqual([]);
    expect(seen.env).toContain('PYTHONUNBUFFERED');
  });

  test('[smoke] gives it its command, arguments and variables', async () => {
    const files = {
      ...SOUND.files,
      'weather_mcp/server.py': `import os, sys, mini
def main():
    assert sys.argv[1:] == ["--city", "Bern"] and os.environ["CITY_KEY"] == "trial"
    mini.serve()
`,
    };
    const scripts = { first: 'weather_mcp.server:main', second: 'weather_mcp.server:main' };
    const smoke = { command: ['second', '--city'], args: ['Bern'], env: { CITY_KEY: 'trial' } };
    const { started } = await start({ ...SOUND, files, scripts }, smoke);
    expect(started?.[0]?.command).toEqual(['second', '--city', 'Bern']);
  });
});

describe('a server with one fault is stopped, and the cause is named', () => {
  test('a banner: what, when and by which line', async () => {
    const files = {
      ...SOUND.files,
      'weather_mcp/server.py':
        'import mini\n\ndef main():\n    name = "x"\n    print(f"Loading config {name}")\n    mini.serve()\n',
    };
    const [finding, ...others] = await stopped({ ...SOUND, files });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'start/stdout',
      level: 'error',
      artifact: 'weather_mcp-1.2.3-py3-none-any.whl',
      quote: ['Loading config x'],
      facts: { 'started with': 'weather-mcp' },
    });
    expect(finding?.message).toContain('before the answer to initialize, by weather_mcp/server.py (line 5: print)');
    expect(finding?.hint).toContain('file=sys.stderr');
    expect(finding?.facts?.['in']).toMatch(/^an empty environment, Python 3/);
  });

  test.each([
    ['print_in_handler', 'start/stdout', 'after the answer to initialize, by weather_mcp/__main__.py (line 6: print)'],
    ['long_line', 'start/stdout', 'a line of 11 MB'],
    ['missing_module', 'imports/missing', 'yfinance_is_not_here'],
    ['needs_variable', 'start/needs-variable', 'WEATHER_API_KEY'],
    ['needs_arguments', 'start/needs-arguments', '(folder)'],
    ['exits_early', 'start/exited', 'with exit code 4'],
    ['crash_after_initialize', 'start/crashed', 'when it was asked for its tools'],
    ['list_fails', 'start/list-failed', 'no prompt store is configured'],
  ])('%s', async (name, rule, words) => {
    // What imports have to say stands beside it.
    const findings = (await stopped(server(name))).filter(
      (one) => one.quote !== undefined || !one.rule.startsWith('imports/'),
    );
    expect(findings).toEqual([expect.objectContaining({ rule, level: 'error', project: 'weather-mcp' })]);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]?.hint).toBeTruthy();
  });

  test('a hang: with the last words', async () => {
    const [finding] = await stopped(server('hang'), { timeoutMs: 1000 });
    expect(finding).toMatchObject({ rule: 'start/hang', quote: ['waiting for the database'] });
    expect(finding?.message).toMatch(/within [1-4] s/);
  });

  test('none on a machine that is slow itself: it is waited for as much longer', async () => {
    const slow = 'import time, mini\n\ndef main():\n    time.sleep(2)\n    mini.serve()\n';
    const { release, project } = await open({ ...SOUND, files: { ...SOUND.files, 'weather_mcp/server.py': slow } });
    const smoke = { ...project.settings.smoke, timeoutMs: 1500 };
    const hurried = { ...project, settings: { ...project.settings, smoke } };
    // Its clock runs a hundred times as fast: an empty interpreter seems to take seconds.
    const { findings = [] } = await startStage.run(release, { ...host, now: () => host.now() * 100 }, hurried);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('an open bound that let a new SDK in: the line to write', async () => {
    const links = mkdtempSync(join(base, 'links-'));
    await makeWheel(links, {
      name: 'mcp',
      version: '2.3.0',
      files: { 'mcp/__init__.py': '', 'mcp/server/__init__.py': '' },
    });
    const own = testHost({ env: { ...process.env, UV_FIND_LINKS: links, UV_NO_INDEX: '1' } });
    const files = {
      ...SOUND.files,
      'weather_mcp/server.py': 'from mcp.server.fastmcp import FastMCP\n\ndef main():\n    pass\n',
    };
    const { release, project } = await open({ ...SOUND, files, requires: ['mcp>=1.20'] });
    const caught = await startStage.run(release, own, project).catch((error: unknown) => error);
    await own.close();
    expect(caught).toBeInstanceOf(StageFailure);
    const [finding] = (caught as StageFailure).findings;
    expect(finding).toMatchObject({ rule: 'imports/missing' });
    expect(finding?.message).toContain('the module mcp.server.fastmcp, which mcp 2.3.0 does not have');
    expect(finding?.hint).toContain('"mcp>=1.20,<2"');
  });

  test.each([
    ['a target that is not there', 'weather_mcp.server:run', 'entry-point-exists', 'weather_mcp.server has no run'],
    ['a target that takes arguments', 'weather_mcp.server:needs', 'entry-point-no-arguments', 'needs requires some'],
    ['a target that is async', 'weather_mcp.server:later', 'entry-point-no-arguments', 'is async'],
  ])('the entry point, under the id that check has for it: %s', async (_, target, rule, words) => {
    const more = `${SERVER}\ndef needs(city):\n    pass\n\nasync def later():\n    pass\n`;
    const files = { ...SOUND.files, 'weather_mcp/server.py': more };
    const findings = await stopped({ ...SOUND, files, scripts: { 'weather-mcp': target } });
    expect(findings).toEqual([expect.objectContaining({ rule })]);
    expect(findings[0]?.message).toContain(words);
  });

  test('a module that is not in the wheel', async () => {
    const { 'weather_mcp/server.py': _, ...files } = SOUND.files;
    const [finding] = await stopped({ ...SOUND, files });
    expect(finding).toMatchObject({ rule: 'imports/missing' });
    expect(finding?.message).toContain('weather_mcp.server, which is part of weather-mcp but not in the built package');
  });

  test('a dependency that no index has', async () => {
    const links = mkdtempSync(join(base, 'links-'));
    const own = testHost({ env: { ...process.env, UV_FIND_LINKS: links, UV_NO_INDEX: '1' } });
    const { release, project } = await open({ ...SOUND, requires: ['no-such-thing-anywhere'] });
    const caught = await startStage.run(release, own, project).catch((error: unknown) => error);
    await own.close();
    const [finding] = (caught as StageFailure).findings;
    expect(finding).toMatchObject({ rule: 'start/install-failed', level: 'error' });
    expect(finding?.message).toContain('no-such-thing-anywhere, which the index does not have');
  });

  test('a Python that nobody has', async () => {
    const [finding] = await stopped({ ...SOUND, requiresPython: '>=3.99' });
    expect(finding).toMatchObject({ rule: 'start/install-failed' });
    expect(finding?.message).toContain('3.99');
  });

  test('no command at all', async () => {
    const [finding] = await stopped({ ...SOUND, scripts: {} });
    expect(finding).toMatchObject({ rule: 'entry-point-there' });
    expect(finding?.hint).toContain('weather-mcp = "');
  });

  test('bytes that changed after they were built', async () => {
    const { release, project, wheel } = await open(SOUND);
    const other = { ...wheel, sha256: '0'.repeat(64) };
    const caught = await startStage
      .run({ ...release, artifacts: [other] }, host, project)
      .catch((error: unknown) => error);
    expect((caught as StageFailure).findings).toEqual([expect.objectContaining({ rule: 'start/changed' })]);
  });
});

describe('levels of the configuration', () => {
  const lowered = async (script: string, id: string) => {
    const { release, project } = await open(server(script));
    const rules = { [id]: { level: 'off', reason: 'r', paths: [] } } as const;
    return startStage.run(release, host, { ...project, settings: { ...project.settings, rules } });
  };

  test('are those of what is wrong with a server that answers: it counts as started', async () => {
    const { findings, started } = await lowered('print_in_handler', 'start/stdout');
    expect(findings).toEqual([]);
    expect(started).toHaveLength(1);
  });

  test('never of a server that does not start', async () => {
    await expect(lowered('exits_early', 'start/exited')).rejects.toMatchObject({
      findings: [expect.objectContaining({ rule: 'start/exited', level: 'error' })],
    });
  });
});

describe('what is said and stops nothing', () => {
  test('another version of its own', async () => {
    const { findings } = await start({ ...SOUND, version: '2.0.0' });
    expect(findings).toEqual([expect.objectContaining({ rule: 'version-server-info', level: 'warning' })]);
    expect(findings?.[0]?.message).toContain('reports version 1.2.3; the package is 2.0.0');
  });

  test('an empty line on stdout', async () => {
    const { findings, started } = await start(server('blank_line'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'start/stdout', level: 'warning' })]);
    expect(started).toHaveLength(1);
  });

  test('a line on stdout that a client gets only where nothing is buffered', async () => {
    const { findings, started } = await start(server('kept_back'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'start/stdout', level: 'warning' })]);
    expect(findings?.[0]?.message).toContain('with PYTHONUNBUFFERED=1');
    expect(started).toHaveLength(1);
  });

  test('a line on stdout after the goodbye', async () => {
    const { findings, started } = await start(server('late_print'));
    expect(findings).toEqual([expect.objectContaining({ rule: 'start/stdout', level: 'warning' })]);
    expect(findings?.[0]?.message).toContain('It was printed after stdin was closed');
    expect(started).toHaveLength(1);
  });

  test('a list that is allowed to fail', async () => {
    const { findings, started } = await start(server('list_fails'), { allow: ['prompts'] });
    expect(findings).toEqual([]);
    expect(started).toHaveLength(1);
  });

  test('unstarted: loudly, and nothing runs', async () => {
    const { findings, started, lines } = await start(SOUND, { unstarted: 'it needs a Windows machine' });
    expect(started).toBeUndefined();
    expect(lines).toEqual(['not started: it needs a Windows machine']);
    expect(findings).toEqual([expect.objectContaining({ rule: 'start/unstarted', level: 'warning' })]);
  });
});
