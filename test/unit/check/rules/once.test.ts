// One cause is told by one rule of a check.

import { expect, test } from '@jest/globals';
import { runRules } from '../../../../src/check/run.js';
import type { Finding, RuleOver } from '../../../../src/core/types.js';
import { memoryFiles } from './memory-files.js';
import { checkFiles } from './suite.js';

const rule = (id: string, ...found: readonly Partial<Finding>[]): RuleOver<undefined> => ({
  id,
  title: id,
  level: 'warning',
  check: () => found.map((one) => ({ message: id, ...one })),
});

test('what two rules say about one thing is told by the first, as often as it says it', async () => {
  const about = { subject: { about: 'lock' } } as const;
  const found = await runRules([rule('own', about, about), rule('shared', about, {}), rule('other', {})], undefined);
  expect(found.map((one) => one.rule)).toEqual(['own', 'own', 'shared', 'other']);
});

test('a rule that is off says nothing, and the next one does', async () => {
  const about = { subject: { about: 'lock' } } as const;
  const levels = { own: { level: 'off', reason: 'known', paths: [] } } as const;
  const found = await runRules([rule('own', about), rule('shared', about)], undefined, undefined, levels);
  expect(found.map((one) => one.rule)).toEqual(['shared']);
});

test('a uv.lock that is older than the manifest and has its old version is one finding', async () => {
  const manifest = (more: string): string =>
    `[project]\nname = "weather-mcp"\nversion = "1.4.0"\ndependencies = [${more}]\n[project.scripts]\nweather-mcp = "weather_mcp:main"\n[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n`;
  const lock =
    'version = 1\nrequires-python = ">=3.10"\n[[package]]\nname = "weather-mcp"\nversion = "1.3.0"\nsource = { editable = "." }\n[package.metadata]\nrequires-dist = [{ name = "httpx", specifier = ">=0.27" }]\n';
  const rules = async (more: string): Promise<readonly string[]> => {
    const files = {
      'pyproject.toml': manifest(more),
      'uv.lock': lock,
      'src/weather_mcp/__init__.py': 'def main(): ...',
    };
    const found = await checkFiles(memoryFiles(files));
    return found.filter(({ subject }) => subject?.about === 'lock').map((one) => one.rule);
  };
  expect(await rules('"httpx>=0.28"')).toEqual(['lock-in-step']);
  expect(await rules('"httpx>=0.27"')).toEqual(['version-lockfile']);
});
