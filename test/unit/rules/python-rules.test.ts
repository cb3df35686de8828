// Every rule about Python projects: its fixture has exactly its fault, the sound one has none, its documentation is whole.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { detectPython } from '../../../src/ecosystems/python/detect.js';
import { PYTHON_RULES } from '../../../src/ecosystems/python/rules/index.js';
import { readFiles } from '../../../src/files.js';
import { SHARED_RULES } from '../../../src/rules/index.js';
import { runRules } from '../../../src/rules/run.js';
import type { Finding } from '../../../src/types.js';
import { SETTINGS } from './settings.js';

const FIXTURES = fileURLToPath(new URL('../../fixtures/rules/', import.meta.url));
const RULES = [...PYTHON_RULES, ...SHARED_RULES];
const SERVER = 'src/weather_mcp/server.py';

async function check(fixture: string): Promise<readonly Finding[]> {
  const files = await readFiles(`${FIXTURES}${fixture}`);
  const project = detectPython('.', files, SETTINGS);
  if (project === undefined) throw new Error(`${fixture} is no Python project`);
  return runRules(RULES, { project, files, tag: 'v1.4.0', tagVersion: '1.4.0', repository: undefined }, project);
}

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, readonly [file: string, line: number | undefined, level: string, hint: string]>> =
  {
    'manifest-readable': ['pyproject.toml', 7, 'error', 'quotes'],
    'setup-only': ['setup.py', 1, 'warning', 'pyproject.toml'],
    'manifest-complete': ['pyproject.toml', 5, 'error', 'version = '],
    'build-system-known': ['pyproject.toml', 1, 'warning', '[build-system]'],
    'name-valid': ['pyproject.toml', 6, 'error', 'name = "weather-mcp"'],
    'version-valid': ['pyproject.toml', 7, 'error', 'version = "1.4.0"'],
    'tag-is-version': ['pyproject.toml', 7, 'error', 'Set the version to 1.4.0'],
    'entry-point-there': ['pyproject.toml', 5, 'error', 'weather-mcp = "weather_mcp.server:main"'],
    'entry-point-form': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
    'entry-point-exists': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
    'entry-point-no-arguments': [SERVER, 17, 'error', 'default'],
    'hyphenated-package': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
    'readme-exists': ['pyproject.toml', 9, 'error', 'README.md'],
    'license-file': ['pyproject.toml', undefined, 'warning', 'LICENSE'],
    'license-files': ['pyproject.toml', 11, 'warning', 'license-files = ["LICENSE"]'],
    'license-expression': ['pyproject.toml', 10, 'error', 'license = "MIT"'],
    'requires-python': ['pyproject.toml', 12, 'error', 'requires-python = ">=3.10"'],
    'requires-python-too-low': [SERVER, 3, 'warning', 'requires-python = ">=3.11"'],
    'dependencies-valid': ['pyproject.toml', 15, 'error', '"httpx>=0.27,<1"'],
    'dependencies-publishable': ['pyproject.toml', 15, 'error', 'Publish httpx'],
    'open-sdk-bound': ['pyproject.toml', 14, 'warning', 'mcp>=1.20,<2'],
    'private-classifier': ['pyproject.toml', 12, 'error', 'Remove it'],
    'undeclared-import': [SERVER, 4, 'error', 'pyyaml'],
  };

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its fault, on its line, and nothing else finds anything', async () => {
    const [file, line, level, hint] = FAULTS[id] ?? [];
    const findings = await check(id);
    expect(findings.map((one) => ({ rule: one.rule, level: one.level, file: one.file, line: one.line }))).toEqual([
      { rule: id, level, file, line },
    ]);
    expect(findings[0]?.hint ?? '').toContain(hint);
    expect(findings[0]?.project).toBeTruthy();
  });

  test('is documented', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    for (const text of [rule.title, ...Object.values(rule.docs)]) expect(text.length).toBeGreaterThan(10);
    expect(rule.title).toMatch(/\.$/);
    expect(Object.keys(rule.docs).sort()).toEqual(['fix', 'right', 'why', 'wrong']);
  });
});

test('every fault has a rule', () => {
  expect(Object.keys(FAULTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('the sound project has nothing wrong', async () => {
  expect(await check('sound-python')).toEqual([]);
});
