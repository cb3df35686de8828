// What a start finds besides the server's own answers: which command it is, other commands, entry points, files, writes.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StageFailure } from '../../../src/core/errors.js';
import type { Produced, Project, Release, SmokeSettings } from '../../../src/core/types.js';
import { readPyManifest } from '../../../src/ecosystems/python/manifest.js';
import { startStage } from '../../../src/start/stage.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { makeWheel, type WheelContent } from '../../support/wheel.js';

const MINI = readFileSync('test/fixtures/python-servers/mini.py', 'utf8');
const SERVER = 'import mini\n\ndef main():\n    mini.serve()\n';

let host: TestHost;
let base: string;
let home: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'mcp-drydock-test-'));
  home = join(base, 'real-home');
  mkdirSync(home);
  // Another home, and the caches of the real one: uv is not fetched again.
  const { HOME = '', XDG_CACHE_HOME = join(HOME, '.cache') } = process.env;
  host = testHost({ env: { ...process.env, HOME: home, XDG_CACHE_HOME } });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

async function start(
  server: string,
  more: Omit<WheelContent, 'files'> & { files?: Record<string, string>; smoke?: Partial<SmokeSettings> } = {},
  on: TestHost = host,
): Promise<Produced> {
  const { smoke, files, ...content } = more;
  const root = mkdtempSync(join(base, 'root-'));
  const wheel = await makeWheel(mkdtempSync(join(base, 'out-')), {
    scripts: { 'weather-mcp': 'weather_mcp.server:main' },
    ...content,
    files: {
      'mini.py': MINI,
      'weather_mcp/__init__.py': '',
      'weather_mcp/server.py': server.replace('ROOT', root),
      ...files,
    },
  });
  const project: Project = {
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    folder: root,
    manifestFile: 'pyproject.toml',
    version: '1.2.3',
    settings: { ...SETTINGS, smoke: { ...SETTINGS.smoke, ...smoke } },
    manifest: readPyManifest('[project]\nname = "weather-mcp"\nversion = "1.2.3"\n'),
  };
  const release: Release = {
    root,
    out: join(root, 'release'),
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
  return startStage.run(release, on, project).catch((error: unknown) => {
    if (error instanceof StageFailure) return { findings: error.findings };
    throw error;
  });
}

describe('several commands', () => {
  const scripts = { alpha: 'weather_mcp.tools:setup', beta: 'weather_mcp.server:main' };

  test('none is named as the project: the one that answers is the server, and that is said', async () => {
    const files = { 'weather_mcp/tools.py': 'import sys\n\ndef setup():\n    sys.exit("usage: alpha FOLDER")\n' };
    const { findings, started } = await start(SERVER, { scripts, files });
    expect(findings).toEqual([
      expect.objectContaining({
        rule: 'start/which-command',
        level: 'note',
        message: expect.stringContaining('beta answers'),
      }),
    ]);
    expect(started?.[0]?.command).toEqual(['beta']);
  });

  test('none answers: they are named, with the last words of the first', async () => {
    const files = { 'weather_mcp/tools.py': 'import sys\n\ndef setup():\n    sys.exit("no folder")\n' };
    const { findings = [] } = await start('def main():\n    raise SystemExit(4)\n', { scripts, files });
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['start/which-command', 'error'],
      ['start/exited', 'error'],
    ]);
    expect(findings[0]?.message).toContain('alpha, beta');
  });

  test('another one that breaks is a warning that names it; one that only does not know --help is none', async () => {
    const { findings } = await start(SERVER, {
      scripts: {
        'weather-mcp': 'weather_mcp.server:main',
        'weather-admin': 'weather_mcp.admin:main',
        'weather-sync': 'weather_mcp.sync:main',
      },
      files: {
        'weather_mcp/admin.py': 'import not_installed_here\n\ndef main():\n    pass\n',
        'weather_mcp/sync.py': 'import sys\n\ndef main():\n    sys.exit("unknown option " + sys.argv[1])\n',
      },
    });
    const told = (findings ?? []).filter(({ rule }) => rule === 'start/other-command');
    expect(told).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('weather-admin') }),
    ]);
    expect(told[0]?.quote?.at(-1)).toBe("ModuleNotFoundError: No module named 'not_installed_here'");
  });
});

test('every entry point is loaded, those of an extra are not', async () => {
  const { findings } = await start(SERVER, {
    entryPoints: {
      'mcp.server': { example: 'weather_mcp.server:server', sound: 'weather_mcp.server:main' },
      'weather.plugins': { maps: 'weather_mcp.maps:plugin', charts: 'weather_mcp.charts:plugin [charts]' },
      'weather.hooks': { exits: 'weather_mcp.leaves:hook' },
    },
    files: {
      'weather_mcp/maps.py': 'import not_installed_here\n',
      'weather_mcp/leaves.py': 'import os\nprint("leaving")\nos._exit(7)\n',
    },
  });
  const told = (findings ?? []).filter(({ rule }) => rule === 'start/entry-point');
  expect(
    told.map(({ level, message, quote }) => [level, /^The entry point (\S+)/.exec(message)?.[1], quote?.[0]]),
  ).toEqual([
    ['warning', 'example', "AttributeError: module 'weather_mcp.server' has no attribute 'server'"],
    ['warning', 'maps', "ModuleNotFoundError: No module named 'not_installed_here'"],
    ['warning', 'exits', 'loading it ended the process with exit code 7'],
  ]);
});

describe('[smoke] files', () => {
  const reads = `import mini, os
def main():
    with open("weather.ini") as one, open(os.path.expanduser("~/.weather/key")) as other:
        print(one.read(), other.read(), file=__import__("sys").stderr)
    mini.serve()
`;

  test('are there before the start, in the working folder and in the home', async () => {
    const files = { 'weather.ini': '[weather]\n', '~/.weather/key': 'trial' };
    const { findings, started } = await start(reads, { smoke: { files } });
    expect(findings).toEqual([]);
    expect(started).toHaveLength(1);
  });

  test('without them the finding quotes what is missing', async () => {
    const { findings = [] } = await start(reads);
    expect(findings[0]).toMatchObject({ rule: 'start/needs-file', level: 'error' });
    expect(findings[0]?.message).toContain('weather.ini');
    expect(findings[0]?.hint).toContain('files = { "weather.ini" = "…" }');
  });
});

describe('what it writes', () => {
  test('into the project, or under its own name into the real home: a warning each', async () => {
    const writes = `import mini, os, pwd
def main():
    open(os.path.join("ROOT", "cache.db"), "w").close()
    os.makedirs(os.path.join("${'HOME'}", ".weather-mcp"), exist_ok=True)
    mini.serve()
`.replace('HOME', home);
    const { findings = [] } = await start(writes);
    expect(findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['start/writes', 'warning'],
      ['start/writes', 'warning'],
    ]);
    expect(findings[0]?.message).toContain('in the project: cache.db');
    expect(findings[1]?.message).toContain('in the real home directory: ~/.weather-mcp');
  });

  test('in the home and the folder it was given: nothing', async () => {
    const writes = `import mini, os
def main():
    os.makedirs(os.path.expanduser("~/.weather-mcp2"))
    open("cache.db", "w").close()
    mini.serve()
`;
    expect((await start(writes)).findings).toEqual([]);
    expect(existsSync(join(home, '.weather-mcp2'))).toBe(false);
  });
});

test('credentials of a private index reach the installer only', async () => {
  const look = `import mini, os
def main():
    found = []
    for folder in [os.environ["HOME"], os.environ["TMPDIR"], os.getcwd(), os.path.dirname(os.environ["HOME"])]:
        for at, _, names in os.walk(folder):
            if "/venv/lib" in at: continue
            for name in names:
                try:
                    with open(os.path.join(at, name), errors="replace") as file:
                        if "s3cret" in file.read(): found.append(name)
                except OSError: pass
    if any("s3cret" in value for value in os.environ.values()): found.append("the environment")
    if found: raise SystemExit("found in " + ", ".join(found))
    mini.serve()
`;
  // The wheel needs nothing: the index, which does not exist, is never asked.
  const secrets = {
    UV_INDEX: 'https://me:s3cret@index.example/simple',
    PIP_INDEX_URL: 'https://me:s3cret@index.example',
  };
  const own = testHost({ env: { ...process.env, ...secrets } });
  const { findings } = await start(look, {}, own);
  await own.close();
  expect(findings).toEqual([]);
});

test('the record says which versions it answered, and its memory', async () => {
  const { started } = await start(SERVER);
  expect(started?.[0]).toMatchObject({ eras: { legacy: ['2025-11-25'], modern: [] } });
  if (process.platform === 'linux') expect(started?.[0]?.peakBytes).toBeGreaterThan(1e6);
});
