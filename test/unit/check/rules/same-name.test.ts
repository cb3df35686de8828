// What is said of a name that is almost the one of this repository.

import { expect, test } from '@jest/globals';
import { isMeant, orRename } from '../../../../src/check/rules/mcp/same-name.js';

const project = (name: string) => ({ name, manifestFile: 'package.json' });

test('a scope that only the registry knows may be right: a workflow may have added it', () => {
  expect(isMeant('@octo/weather-mcp', 'weather-mcp')).toBe(true);
  expect(orRename('@octo/weather-mcp', project('weather-mcp'))).toBe(
    ' If it is published as @octo/weather-mcp, set "name": "@octo/weather-mcp" in package.json instead.',
  );
});

test.each([
  ['weather-mcp', '@octo/weather-mcp'],
  ['@octo/waether-mcp', '@octo/weather-mcp'],
  ['waether-mcp', 'weather-mcp'],
])('%s for %s is a slip', (name, real) => {
  expect(isMeant(name, real)).toBe(true);
  expect(orRename(name, project(real))).toBe('');
});
