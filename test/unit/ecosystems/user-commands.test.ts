// What a user is told to type leads to what was published: this version, from the index that it is on.

import { expect, test } from '@jest/globals';
import type { Project } from '../../../src/core/types.js';
import { ecosystemOf } from '../../../src/ecosystems/index.js';
import { SETTINGS } from '../../support/settings.js';

const python = (scripts: Readonly<Record<string, string>>): Project =>
  ({
    name: 'weather-mcp',
    ecosystem: 'python',
    path: '.',
    settings: SETTINGS,
    manifest: { scripts },
  }) as unknown as Project;
const node = (bin: Readonly<Record<string, string>>): Project =>
  ({
    name: '@octo/weather',
    ecosystem: 'node',
    path: '.',
    settings: SETTINGS,
    manifest: { name: '@octo/weather', bin },
  }) as unknown as Project;
const library = (project: Project): Project => ({ ...project, settings: { ...SETTINGS, isLibrary: true } });
const lines = (project: Project, index?: string) =>
  ecosystemOf(project).userCommands(project, '6.51.1', index === undefined ? undefined : new URL(index));

test.each([
  [python({ 'weather-mcp': 'w:main' }), 'https://pypi.org/simple/', 'uvx weather-mcp@6.51.1'],
  [python({ forecast: 'w:main' }), 'https://pypi.org/simple/', 'uvx --from weather-mcp==6.51.1 forecast'],
  [
    python({ 'weather-mcp': 'w:main' }),
    'https://me:secret@devpi.example.org/team/+simple/?key=1',
    'uvx --index https://devpi.example.org/team/+simple/ weather-mcp@6.51.1',
  ],
  [
    python({ 'weather-mcp': 'w:main' }),
    'file:///srv/my%20index/',
    'uvx --index file:///srv/my%20index/ weather-mcp@6.51.1',
  ],
  [node({ weather: 'a.js' }), 'https://registry.npmjs.org/', 'npx -y @octo/weather@6.51.1'],
  [node({ a: 'a.js', b: 'b.js' }), 'https://registry.npmjs.org/', 'npx -y -p @octo/weather@6.51.1 a'],
  [
    node({ weather: 'a.js' }),
    'https://npm.example.org/team/',
    'npx -y --registry=https://npm.example.org/team/ @octo/weather@6.51.1',
  ],
  [
    node({ 'a;id': 'a.js', b: 'b.js' }),
    'https://r.example/$(id);x/',
    "npx -y '--registry=https://r.example/$(id);x/' -p @octo/weather@6.51.1 'a;id'",
  ],
  [library(python({})), 'https://pypi.org/simple/', 'pip install weather-mcp==6.51.1'],
  [
    library(python({})),
    'https://devpi.example.org/team/+simple/',
    'pip install --index-url https://devpi.example.org/team/+simple/ weather-mcp==6.51.1',
  ],
  [library(node({})), 'https://registry.npmjs.org/', 'npm install @octo/weather@6.51.1'],
  [python({ "a'b": 'w:main' }), 'https://pypi.org/simple/', "uvx --from weather-mcp==6.51.1 'a'\\''b'"],
])('%#', (project, index, line) => {
  expect(lines(project, index)).toEqual([line]);
});
