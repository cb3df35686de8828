// What of an SDK a project uses, wherever its modules are.

import { expect, test } from '@jest/globals';
import { detectPython } from '../../../../src/ecosystems/python/detect.js';
import { removedUse } from '../../../../src/ecosystems/python/sdk-uses.js';
import { SETTINGS } from '../../../support/settings.js';
import { memoryFiles } from '../../check/rules/memory-files.js';

const SERVER = 'from typing import Any\nfrom mcp.server.fastmcp import FastMCP\n';

test.each([
  ['where no backend finds a package', { 'main.py': SERVER, 'audio.py': '' }, 'main.py'],
  [
    'in a package, not in a script beside it',
    { 'weather/__init__.py': SERVER, 'main.py': SERVER },
    'weather/__init__.py',
  ],
])('an import that mcp 2 does not have is found %s', (_, modules, file) => {
  const manifest = '[project]\nname = "weather"\nversion = "1.0.0"\ndependencies = ["mcp[cli]>=1.6"]\n';
  const files = memoryFiles({ 'pyproject.toml': manifest, ...modules });
  const project = detectPython('.', files, SETTINGS)!;
  expect(removedUse('mcp', 2, project, files)).toMatchObject({ what: 'mcp.server.fastmcp', file, line: 2 });
});

test('a script beside a package is not what is installed', () => {
  const manifest = '[project]\nname = "weather"\nversion = "1.0.0"\ndependencies = ["mcp"]\n';
  const files = memoryFiles({ 'pyproject.toml': manifest, 'weather/__init__.py': '', 'main.py': SERVER });
  expect(removedUse('mcp', 2, detectPython('.', files, SETTINGS)!, files)).toBeUndefined();
});
