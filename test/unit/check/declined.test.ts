// What a target will not take of a project is known at check: nothing has to be built for it.

import { expect, test } from '@jest/globals';
import { declined as allDeclined, checkRepository } from '../../../src/check/stage.js';
import type { Files, Project } from '../../../src/core/types.js';
import { npm } from '../../../src/targets/npm/index.js';
import { upload } from '../../../src/targets/upload/index.js';
import { SETTINGS } from '../../support/settings.js';

const FILES: Files = { root: '/', all: [], has: () => false, text: () => undefined, bytes: () => undefined };
const platform = upload.settingsOf({ style: 'code-package-platform', url: 'https://platform.example.com' });

async function declined(format: 'zip' | 'tar' | 'tar.gz', targets?: readonly string[], settings = platform) {
  const packed = { ...SETTINGS, package: { ...SETTINGS.package, format } };
  const project = { name: '@octo/glossary', ecosystem: 'code-package', path: '.', settings: packed } as Project;
  const context = { tag: undefined, repository: undefined, targets, tables: { upload: settings } };
  const found = await checkRepository([project], FILES, context);
  return found.filter(({ rule }) => rule === 'preflight/upload-format');
}

test.each(['tar.gz', 'tar'] as const)('the code-package platform does not take %s', async (format) => {
  expect(await declined(format)).toEqual([
    expect.objectContaining({
      ...{ level: 'error', target: 'upload', project: '@octo/glossary' },
      message: expect.stringContaining(`glossary.${format}`),
      hint: expect.stringContaining('format = "zip"'),
    }),
  ]);
});

test('a zip, another target, another endpoint: nothing is said', async () => {
  expect(await declined('zip')).toEqual([]);
  expect(await declined('tar.gz', ['github'])).toEqual([]);
  expect(await declined('tar.gz', ['upload'], upload.settingsOf({ url: 'https://files.example.com/{file}' }))).toEqual(
    [],
  );
});

test.each([
  ['weather-mcp', 'https://npm.pkg.github.com/', true],
  ['@Octo/weather-mcp', 'https://npm.pkg.github.com', true],
  ['@octo/weather-mcp', 'https://npm.pkg.github.com/', false],
  ['weather-mcp', 'https://npm.example.com/', false],
  ['weather-mcp', undefined, false],
])('%s at %s: GitHub Packages takes scoped names in lower case only', (name, registry, refused) => {
  const project = { name, ecosystem: 'node', path: '.', settings: SETTINGS } as Project;
  const tables = { npm: npm.settingsOf(registry === undefined ? {} : { registry }) };
  const found = allDeclined([project], { targets: ['npm'], tables });
  expect(
    found.filter(({ rule }) => rule === 'npm/scope').map(({ hint }) => hint?.includes('"@OWNER/weather-mcp"')),
  ).toEqual(refused ? [true] : []);
});
