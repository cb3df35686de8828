import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listArchive, readEntry } from '../../../../src/archive/archive.js';
import { StageFailure } from '../../../../src/core/errors.js';
import type { Finding, Produced, ProjectSettings, Release } from '../../../../src/core/types.js';
import { buildPython } from '../../../../src/ecosystems/python/build.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';
import { pythonProject } from '../../../support/python-project.js';

let base: string;
let host: TestHost;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'build-test-'));
  host = testHost({ env: { ...process.env, GITHUB_ENV: '/secret/file', NPM_TOKEN: 'no' } });
});
afterAll(async () => {
  await closeHost(host);
  await rm(base, { recursive: true, force: true });
});

const MAIN = 'def main() -> None:\n    pass\n';
const project = (backend: string, requires: string, more = '', head = 'version = "1.2.0"'): string => `[build-system]
requires = [${requires}]
build-backend = "${backend}"

[project]
name = "weather-mcp"
${head}
description = "Weather"
requires-python = ">=3.10"
license = "MIT"
license-files = ["LICENSE"]

[project.scripts]
weather-mcp = "weather_mcp.server:main"
${more}`;

const SRC = {
  LICENSE: 'MIT\n',
  'src/weather_mcp/__init__.py': '',
  'src/weather_mcp/server.py': MAIN,
};
const HATCH = project('hatchling.build', '"hatchling"');
/** For what no backend has a say in: uv builds it without starting one. */
const PLAIN = project('uv_build', '"uv_build>=0.9,<1"');

interface Built extends Produced {
  release: Release;
}
async function build(
  files: Record<string, string>,
  tag: string | null = 'v1.2.0',
  settings: Partial<ProjectSettings> = {},
): Promise<Built> {
  const opened = await pythonProject(base, files, tag === null ? { settings } : { tag, settings });
  return { ...(await buildPython(opened.project, opened.release, host)), release: opened.release };
}

async function failing(files: Record<string, string>, tag?: string): Promise<readonly Finding[]> {
  try {
    await build(files, tag);
  } catch (error) {
    if (error instanceof StageFailure) return error.findings;
    throw error;
  }
  throw new Error('the build was expected to fail');
}

const VERSION = expect.stringMatching(/^\d+\.\d+/);

const ids = (findings: readonly Finding[] | undefined): string[] =>
  (findings ?? []).map(({ level, rule }) => `${level} ${rule}`);

describe('builds with', () => {
  const backends: [string, Record<string, string>][] = [
    ['hatchling, src', { 'pyproject.toml': HATCH, ...SRC }],
    ['setuptools, src', { 'pyproject.toml': project('setuptools.build_meta', '"setuptools>=77"'), ...SRC }],
    [
      'flit, flat',
      {
        'pyproject.toml': project('flit_core.buildapi', '"flit_core>=3.11"'),
        LICENSE: 'MIT\n',
        'weather_mcp/__init__.py': '"""Weather"""\n',
        'weather_mcp/server.py': MAIN,
      },
    ],
    ['uv_build, src', { 'pyproject.toml': project('uv_build', '"uv_build>=0.9"'), ...SRC }],
  ];
  test.each(backends)('%s', async (_, files) => {
    const { artifacts = [], findings, release } = await build(files);
    expect(ids(findings)).toEqual([]);
    expect(artifacts.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'wheel weather_mcp-1.2.0-py3-none-any.whl',
      'sdist weather_mcp-1.2.0.tar.gz',
    ]);
    expect(artifacts[0]?.builtFrom).toBe('weather_mcp-1.2.0.tar.gz');
    const [, required = ''] = /requires = \["([a-z_]+)/.exec(files['pyproject.toml'] ?? '') ?? [];
    // uv builds with itself where it is the backend.
    const backend = required === 'uv_build' ? {} : { [required.replace('_', '-')]: VERSION };
    for (const one of artifacts) {
      expect(one.madeWith).toMatchObject({ uv: VERSION, Python: VERSION, ...backend });
    }
    for (const { identity } of artifacts) expect(identity).toEqual({ name: 'weather-mcp', version: '1.2.0' });
    for (const { path, sha256, size } of artifacts) {
      expect(path.startsWith(release.out)).toBe(true);
      const bytes = await readFile(path);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(bytes.length).toBe(size);
    }
    const names = (await listArchive(artifacts[0]?.path as string)).map(({ path }) => path);
    expect(names).toContain('weather_mcp/server.py');
  });

  test('a version that git gives, and the commit in the environment', async () => {
    const hook = `import json, os, pathlib
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        seen = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "_"))}
        path = pathlib.Path(self.root, "src/weather_mcp/seen.json")
        path.write_text(json.dumps(seen))
        build_data["force_include"][str(path)] = "weather_mcp/seen.json"
`;
    const { artifacts = [], release } = await build(
      {
        'pyproject.toml': project(
          'hatchling.build',
          '"hatchling", "hatch-vcs"',
          '[tool.hatch.version]\nsource = "vcs"\n[tool.hatch.build.hooks.vcs]\nversion-file = "src/weather_mcp/_version.py"\n[tool.hatch.build.targets.wheel.hooks.custom]\n',
          'dynamic = ["version"]',
        ),
        'hatch_build.py': hook,
        '.gitignore': '_version.py\nseen.json\n',
        ...SRC,
      },
      'v3.1.4',
    );
    const wheel = artifacts.find(({ kind }) => kind === 'wheel')?.path as string;
    expect(wheel).toMatch(/weather_mcp-3\.1\.4-py3/);
    const seen = JSON.parse((await readEntry(wheel, 'weather_mcp/seen.json')).toString()) as Record<string, string>;
    expect(seen).toMatchObject({
      GIT_COMMIT: release.commit,
      BUILD_DATE: '2026-01-02T03:04:05Z',
      SOURCE_DATE_EPOCH: '1767323045',
    });
    for (const name of ['GITHUB_ENV', 'NPM_TOKEN', 'UV_DEFAULT_INDEX', 'UV_CONFIG_FILE'])
      expect(seen[name]).toBe(undefined);
    expect(seen['HOME']).not.toBe(process.env['HOME']);
  });

  test('its own commands where configured', async () => {
    const { artifacts = [] } = await build({ 'pyproject.toml': PLAIN, ...SRC }, 'v1.2.0', {
      build: { command: ['uv', 'build', '--wheel'] },
    });
    expect(artifacts.map(({ kind, builtFrom }) => [kind, builtFrom])).toEqual([['wheel', undefined]]);
  });
});

describe('stops', () => {
  test('a wheel that lacks a module which the repository has', async () => {
    const findings = await failing({
      'pyproject.toml': `${HATCH}\n[tool.hatch.build.targets.sdist]\nexclude = ["src/weather_mcp/extra.py"]\n`,
      ...SRC,
      'src/weather_mcp/extra.py': 'X = 1\n',
    });
    expect(ids(findings)).toEqual(['error build/wheel-differs']);
    expect(findings[0]?.message).toContain('weather_mcp.extra');
    expect(findings[0]).toMatchObject({ file: 'pyproject.toml', artifact: 'weather_mcp-1.2.0-py3-none-any.whl' });
  });

  test('an sdist without code, of which the check has told why: nothing is said twice', async () => {
    const lost = `${HATCH}\n[tool.hatch.build]\npackages = ["src/weather_mcp"]\n`;
    const { project, release } = await pythonProject(base, { 'pyproject.toml': lost, ...SRC }, { tag: 'v1.2.0' });
    const told: Finding = { rule: 'packages-there', level: 'error', message: '', project: project.name };
    const rules = async (findings: readonly Finding[]) =>
      buildPython(project, { ...release, findings }, host).then(
        () => 'built',
        (error: unknown) => (error instanceof StageFailure ? ids(error.findings) : error),
      );
    expect(await rules([])).toEqual(['error build/wheel-differs']);
    expect(await rules([told])).toEqual([]);
    expect(await rules([{ ...told, level: 'note' }])).toEqual(['error build/wheel-differs']);
  });

  test('a command whose module is not in the wheel', async () => {
    const findings = await failing({
      'pyproject.toml': `${HATCH}\n[tool.hatch.build.targets.wheel]\npackages = ["src/other"]\n`,
      ...SRC,
      'src/other/__init__.py': '',
    });
    expect(ids(findings)).toEqual(['error entry-point-exists']);
    expect(findings[0]?.message).toContain('no module weather_mcp.server');
    expect(findings[0]?.line).toBe(14);
  });

  test('a wheel without any module', async () => {
    const findings = await failing({
      'pyproject.toml': `${HATCH}\n[tool.hatch.build.targets.wheel]\nonly-include = ["data"]\n`,
      ...SRC,
      'data/a.txt': 'a\n',
    });
    expect(ids(findings)).toEqual(['error packages-there']);
  });

  test('a version that is not the tag’s', async () => {
    // The files are there, so that they can be started; the finding stops the release.
    const { findings = [], artifacts = [] } = await build({ 'pyproject.toml': PLAIN, ...SRC }, 'v1.3.0');
    expect(ids(findings)).toEqual(['error build/version']);
    expect(findings[0]).toMatchObject({ message: expect.stringContaining('v1.3.0'), line: 7 });
    expect(artifacts).toHaveLength(2);
  });

  test('a version that is not the tag’s is told once: the check has told it', async () => {
    const known = [
      { rule: 'tag-is-version', level: 'error' as const, project: 'weather-mcp', message: 'The tag differs.' },
    ];
    const { project: one, release } = await pythonProject(base, { 'pyproject.toml': PLAIN, ...SRC }, { tag: 'v1.3.0' });
    const { findings = [], artifacts = [] } = await buildPython(one, { ...release, findings: known }, host);
    expect([findings, artifacts.length]).toEqual([[], 2]);
  });

  test('not a local version: which index refuses it, that index says', async () => {
    const local = PLAIN.replace('1.2.0', '1.2.0+g123');
    const { findings = [], artifacts = [] } = await build({ 'pyproject.toml': local, ...SRC }, 'v1.2.0+g123');
    expect([ids(findings), artifacts.map(({ file }) => file)]).toEqual([
      [],
      ['weather_mcp-1.2.0+g123-py3-none-any.whl', 'weather_mcp-1.2.0+g123.tar.gz'],
    ]);
  });

  test('modules side by side that setuptools will not choose from', async () => {
    const flat = project('setuptools.build_meta', '"setuptools>=77"');
    const findings = await failing({ 'pyproject.toml': flat, LICENSE: '', 'server.py': MAIN, 'client.py': MAIN });
    expect(findings[0]).toMatchObject({
      rule: 'build/failed',
      hint: expect.stringMatching(/py-modules = \[("server", "client"|"client", "server")\]/),
    });
    expect(findings[0]?.quote?.join('\n')).toContain('flat-layout');
  });

  test('a build that imports what it does not require', async () => {
    const findings = await failing({
      'pyproject.toml': project('setuptools.build_meta', '"setuptools>=77"'),
      'setup.py': 'import not_there_at_all\n',
      ...SRC,
    });
    expect(findings[0]).toMatchObject({
      rule: 'build/failed',
      message: expect.stringContaining('not_there_at_all'),
      line: 2,
    });
  });

  test('a build requirement that does not exist', async () => {
    const findings = await failing({ 'pyproject.toml': project('hatchling.build', '"hatchling==99.0"'), ...SRC });
    expect(findings[0]).toMatchObject({
      rule: 'build/failed',
      message: expect.stringContaining('cannot be installed'),
    });
  });

  test('a version from git without a tag', async () => {
    const dynamic = project(
      'hatchling.build',
      '"hatchling", "hatch-vcs"',
      '[tool.hatch.version]\nsource = "vcs"\n',
      'dynamic = ["version"]',
    );
    const { artifacts } = await build({ 'pyproject.toml': dynamic, ...SRC }, null);
    expect(artifacts?.[0]?.file).toMatch(/^weather_mcp-0\.1\.dev/);
  });
});

test('a missing licence is a warning', async () => {
  const free = PLAIN.replace('license = "MIT"\nlicense-files = ["LICENSE"]\n', '');
  const files = { ...SRC } as Record<string, string>;
  delete files['LICENSE'];
  expect(ids((await build({ 'pyproject.toml': free, ...files })).findings)).toEqual(['warning license-file']);
});
