// The five common mistakes of the packaging lesson: each is found without running anything, with its rule, its line and its fix.

import { expect, test } from '@jest/globals';
import { check, type Given, script, server } from './python-given.js';

/** What is wrong → the rule that says so, its level, the place and the fix. */
const MISTAKES: readonly (readonly [string, Given, string, string, string, string])[] = [
  [
    'an entry point with required arguments',
    server('def main(config_path: str):\n    pass\n'),
    'entry-point-no-arguments',
    'error',
    'src/weather_mcp/server.py:1',
    'default',
  ],
  [
    'a wrong function path',
    { more: script('weather_mcp.main') },
    'entry-point-form',
    'error',
    'pyproject.toml:13',
    'weather-mcp = "weather_mcp.server:main"',
  ],
  [
    'a hyphen in the package’s name',
    {
      more: '[tool.hatch.build.targets.wheel]\npackages = ["src/weather-mcp"]\n',
      files: { 'src/weather-mcp/__init__.py': '' },
    },
    'hyphenated-package',
    'error',
    'pyproject.toml:15',
    '"src/weather_mcp"',
  ],
  [
    'a missing dependency',
    server('import requests\ndef main(): pass\n'),
    'undeclared-import',
    'error',
    'src/weather_mcp/server.py:1',
    'uv add requests',
  ],
  [
    'a missing dependency that another one brings',
    server('from pydantic_settings import BaseSettings\ndef main(): pass\n'),
    'undeclared-import',
    'warning',
    'src/weather_mcp/server.py:1',
    'uv add pydantic-settings',
  ],
  [
    'a too low requires-python',
    server('import tomllib\ndef main(): pass\n'),
    'requires-python-too-low',
    'warning',
    'src/weather_mcp/server.py:1',
    'requires-python = ">=3.11"',
  ],
];

test.each(MISTAKES)('%s', async (...one) => {
  const [, given, rule, level, place, hint] = one;
  const found = await check(rule, given);
  expect(found.map((finding) => [finding.level, `${finding.file}:${finding.line}`])).toEqual([[level, place]]);
  expect(found[0]?.hint).toContain(hint);
});
