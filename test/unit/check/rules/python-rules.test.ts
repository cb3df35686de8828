// Every rule about Python projects, and the two that all share from the start, held to its fixture.

import { expect, test } from '@jest/globals';
import { SHARED_RULES } from '../../../../src/check/rules/index.js';
import { PYTHON_RULES } from '../../../../src/ecosystems/python/rules/index.js';
import { checkFixture, type Fault, holdToFixtures } from './suite.js';

const SERVER = 'src/weather_mcp/server.py';

/** Rule → where its fixture goes wrong, how much that weighs, and what the hint says to write. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'manifest-readable': ['pyproject.toml', 7, 'error', 'quotes'],
  'setup-only': ['setup.py', 1, 'warning', 'pyproject.toml'],
  'manifest-complete': ['pyproject.toml', 5, 'error', 'version = '],
  'build-system-known': ['pyproject.toml', 1, 'warning', '[build-system]'],
  'name-valid': ['pyproject.toml', 6, 'error', 'name = "weather-mcp"'],
  'version-valid': ['pyproject.toml', 7, 'error', 'version = "1.4.0"'],
  'version-source': ['pyproject.toml', 22, 'error', 'Correct the path'],
  'version-tag-pattern': ['pyproject.toml', 21, 'error', 'hatch-vcs'],
  'tag-is-version': ['pyproject.toml', 7, 'error', 'Set the version to 1.4.0'],
  'entry-point-there': ['pyproject.toml', 5, 'error', 'weather-mcp = "weather_mcp.server:main"'],
  'entry-point-form': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
  'entry-point-exists': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
  'entry-point-no-arguments': [SERVER, 17, 'error', 'default'],
  'hyphenated-package': ['pyproject.toml', 19, 'error', 'weather-mcp = "weather_mcp.server:main"'],
  'packages-there': ['pyproject.toml', 22, 'error', '"src/weather_mcp"'],
  'packages-whole': ['pyproject.toml', 23, 'error', 'Add "weather_mcp*" to include.'],
  'top-level-names': ['pyproject.toml', 19, 'warning', 'src/weather_mcp/'],
  'readme-type': ['pyproject.toml', 9, 'error', 'README.md'],
  'mcp-name-marker': ['README.md', 1, 'warning', '<!-- mcp-name: io.github.octo/weather -->'],
  'project-valid': ['pyproject.toml', 10, 'warning', '[project.urls]'],
  'removed-module': [SERVER, 3, 'warning', '"setuptools"'],
  'readme-exists': ['pyproject.toml', 9, 'error', 'README.md'],
  'license-file': ['pyproject.toml', undefined, 'warning', 'LICENSE'],
  'license-files': ['pyproject.toml', 11, 'warning', 'license-files = ["LICENSE"]'],
  'license-expression': ['pyproject.toml', 10, 'error', 'license = "MIT"'],
  'requires-python': ['pyproject.toml', 12, 'error', 'requires-python = ">=3.10"'],
  'requires-python-too-low': [SERVER, 3, 'warning', 'requires-python = ">=3.11"'],
  'dependencies-valid': ['pyproject.toml', 15, 'error', '"httpx>=0.27,<1"'],
  'dependencies-publishable': ['pyproject.toml', 15, 'error', 'Publish httpx'],
  'open-sdk-bound': ['pyproject.toml', 14, 'error', 'mcp>=1.20,<2'],
  'sdk-name-removed': [SERVER, 4, 'error', 'mcp<2'],
  'lock-in-step': ['uv.lock', 16, 'warning', 'uv lock'],
  'classifiers-known': ['pyproject.toml', 14, 'error', 'Programming Language :: Python :: 3'],
  'classifiers-agree': ['pyproject.toml', 14, 'warning', 'Remove'],
  'private-classifier': ['pyproject.toml', 12, 'error', 'Remove it'],
  'undeclared-import': [SERVER, 4, 'error', 'pyyaml'],
};

const SHARED = SHARED_RULES.filter(({ id }) => id === 'tag-is-version' || id === 'license-file');

holdToFixtures([...PYTHON_RULES, ...SHARED], FAULTS, (name) => checkFixture(name, { ecosystem: 'python' }));

test('the sound project has nothing wrong', async () => {
  expect(await checkFixture('sound-python')).toEqual([]);
});
