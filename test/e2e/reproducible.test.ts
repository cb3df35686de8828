// One commit built twice: in other folders on another file system (whose lists of files have another order), another umask, time
// zone and locale. What each real build backend makes of that is docs/reproducible.md.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { firstDifference } from '../../src/archive/first-difference.js';
import { usualUmask } from '../../src/host/umask.js';
import { buildStage } from '../../src/release/build.js';
import { twiceStage } from '../../src/release/twice.js';
import type { Opened } from '../../src/workspace/open.js';
import { closeHost, testHost } from '../support/host.js';
import { pythonProject } from '../support/python-project.js';
import { sample } from '../support/sample.js';

const bases = [tmpdir(), existsSync('/dev/shm') ? '/dev/shm' : tmpdir()].map((at) => mkdtempSync(join(at, 'twice-')));
const places = [
  { base: bases[0]!, umask: 0o022, env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  { base: bases[1]!, umask: 0o077, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
];
afterAll(() => {
  for (const base of bases) rmSync(base, { recursive: true, force: true });
});

/** Runs with another mask, as somebody's shell has it, and takes the old one back. */
async function withUmask<T>(mask: number, run: () => Promise<T>): Promise<T> {
  const before = process.umask(mask);
  try {
    return await run();
  } finally {
    process.umask(before);
  }
}

/** What the two builds of a project have: `same`, or the first difference, by the end of the file's name. */
async function twice(files: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const built = [];
  const hosts = [];
  for (const { base, umask, env } of places) {
    const host = testHost({ env: { ...process.env, ...env } });
    hosts.push(host);
    const { artifacts = [] } = await withUmask(umask, async () => {
      // As the program does first of all.
      usualUmask();
      const { project, release } = await pythonProject(base, files, { tag: 'v1.2.0' });
      return buildStage.run(release, host, project);
    });
    built.push(artifacts);
  }
  const [one = [], other = []] = built;
  const found = await Promise.all(
    one.map(async (first) => {
      const second = other.find(({ file }) => file === first.file);
      const same = second?.sha256 === first.sha256;
      const words = same ? 'same' : await firstDifference(first.path, second?.path ?? '');
      return [first.kind, words ?? 'unknown'] as const;
    }),
  );
  await Promise.all(hosts.map(closeHost));
  return Object.fromEntries(found);
}

const sources = (backend: string, requires: string, more = ''): Readonly<Record<string, string>> => ({
  'pyproject.toml': `[build-system]
requires = [${requires}]
build-backend = "${backend}"

[project]
name = "weather-mcp"
version = "1.2.0"
description = "Weather"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "A" }]

[project.scripts]
weather-mcp = "weather_mcp.server:main"
${more}`,
  LICENSE: 'MIT\n',
  'README.md': '# Weather\n',
  'src/weather_mcp/__init__.py': '',
  'src/weather_mcp/server.py': 'def main() -> None:\n    pass\n',
  'src/weather_mcp/zones/__init__.py': '',
  'src/weather_mcp/zones/IJ.py': 'X = 1\n',
  'src/weather_mcp/zones/ij2.py': 'X = 2\n',
});

const SAME = { wheel: 'same', sdist: 'same' };
const CLOCK = expect.stringMatching(/^the gzip header has another time: /);

// setuptools states when files were written, pdm-backend the time of the clock in the gzip header, whatever SOURCE_DATE_EPOCH is.
const BACKENDS: readonly (readonly [string, object, Readonly<Record<string, string>>])[] = [
  ['hatchling', SAME, sources('hatchling.build', '"hatchling"')],
  [
    'setuptools',
    { wheel: 'same', sdist: expect.stringContaining('has another time: ') },
    sources('setuptools.build_meta', '"setuptools>=77"'),
  ],
  ['uv_build', SAME, sources('uv_build', '"uv_build>=0.9"')],
  ['flit_core', SAME, sources('flit_core.buildapi', '"flit_core>=3.12"')],
  ['pdm-backend', { wheel: 'same', sdist: CLOCK }, sources('pdm.backend', '"pdm-backend"')],
  ['poetry-core', SAME, sources('poetry.core.masonry.api', '"poetry-core>=2"')],
];
test.each(sample(BACKENDS, ([, expected]) => [expected === SAME ? 'the same' : 'an sdist that is not']))(
  '%s',
  async (_, expected, files) => expect(await twice(files)).toEqual(expected),
  120_000,
);

/** A program of its own in the wheel, as Rust servers are published on PyPI. */
const rust = (more = '') => ({
  'pyproject.toml': `[build-system]
requires = ["maturin>=1.9,<2"]
build-backend = "maturin"

[project]
name = "weather-mcp"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]
dynamic = ["version"]

[tool.maturin]
bindings = "bin"
strip = true
${more}`,
  'Cargo.toml': '[package]\nname = "weather-mcp"\nversion = "1.2.0"\nedition = "2021"\n',
  'Cargo.lock': 'version = 3\n\n[[package]]\nname = "weather-mcp"\nversion = "1.2.0"\n',
  LICENSE: 'MIT\n',
  'src/main.rs': 'fn main() {\n    assert!(std::env::args().count() > 0);\n}\n',
});

/** A compiled module. */
const scikit = {
  ...sources(
    'scikit_build_core.build',
    '"scikit-build-core>=0.11"',
    '[tool.scikit-build]\nwheel.packages = ["src/weather_mcp"]\n',
  ),
  'src/weather_mcp/fast.c': '#include <assert.h>\nint fast(int x) { assert(x > 0); return x; }\n',
  'CMakeLists.txt': `cmake_minimum_required(VERSION 3.15)
project(fast C)
add_library(fast MODULE src/weather_mcp/fast.c)
install(TARGETS fast DESTINATION weather_mcp)
`,
};

const NO_SBOM = '\n[tool.maturin.sbom]\nrust = false\n';
// maturin names the folder that it builds in, which is another one each time, in the SBOM that it puts into the wheel.
const FOLDER = expect.stringMatching(/^weather_mcp-1\.2\.0\.dist-info\/sboms\/.*path\+file/);
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
// Compilers are not part of uv: where there is none, the table is taken as it is.
const compilers: [string, string, object, Readonly<Record<string, string>>][] = [
  ['maturin', 'rustc', { wheel: FOLDER, sdist: 'same' }, rust()],
  ['maturin without its SBOM', 'rustc', SAME, rust(NO_SBOM)],
  ['scikit-build-core', 'cc', SAME, scikit],
];
for (const [name, compiler, expected, files] of sample(compilers, (one) => [one[1]])) {
  (has(compiler) ? test : test.skip)(name, async () => expect(await twice(files)).toEqual(expected), 120_000);
}

test('--twice names the file, both digests, the first member that differs and its line', async () => {
  const host = testHost({ env: { ...process.env } });
  const setup = `
import os, setuptools
open('src/weather_mcp/made.py', 'w').write('A = 1\\nZONE = "%s"\\n' % os.environ.get('TZ'))
setuptools.setup()
`;
  const files = { ...sources('setuptools.build_meta', '"setuptools>=77"'), 'setup.py': setup };
  const { project, release } = await pythonProject(bases[0]!, files, { tag: 'v1.2.0' });
  const { artifacts = [] } = await buildStage.run(release, host, project);
  const again = await pythonProject(bases[0]!, files, { tag: 'v1.2.0' });
  const opened = { release: again.release } as Opened;
  const stage = twiceStage(async () => opened, { strict: false });
  const older = artifacts.map((one) => ({ ...one, madeWith: { ...one.madeWith, setuptools: '77.0.1' } }));
  const { findings = [], lines } = await stage.run({ ...release, artifacts: older }, host);
  await closeHost(host);
  const wheel = artifacts.find(({ kind }) => kind === 'wheel')!;
  const found = findings.find(({ artifact }) => artifact === wheel.file);
  expect(found).toMatchObject({ rule: 'build/not-reproducible', level: 'warning', project: 'weather-mcp' });
  expect(found?.message).toContain(`has other bytes: weather_mcp/made.py differs in line 2: "ZONE = "`.slice(0, -4));
  expect(found?.message).toMatch(/in the first build, .*Pacific\/Kiritimati.* in the second/);
  expect(found?.message).toContain(`SHA-256 ${wheel.sha256} in the first build, `);
  expect(found?.message).toMatch(
    /Made with setuptools 77\.0\.1 in the first build, setuptools \d[\d.]* in the second\.$/,
  );
  expect(lines).toEqual(['0 of 2 files byte-identical']);
}, 120_000);
