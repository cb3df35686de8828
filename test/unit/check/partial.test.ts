// Where some projects of a repository take part, what is wrong with files of the others is not said.

import { expect, test } from '@jest/globals';
import { checkRepository } from '../../../src/check/stage.js';
import type { Project } from '../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { SETTINGS } from '../../support/settings.js';
import { memoryFiles } from './rules/memory-files.js';

const server = (name: string) =>
  JSON.stringify({
    $schema: 'https://static.modelcontextprotocol.io/schemas/2025-09-29/server.schema.json',
    ...{ name: `io.github.octo/${name}`, description: 'x', version: '1.0.0' },
    packages: [{ registryType: 'npm', identifier: name, version: '1.0.0', transport: { type: 'stdio' } }],
  });
const files = memoryFiles({
  'servers/a/package.json': '{ "name": "a", "version": "1.0.0" }',
  'servers/a/server.json': server('a'),
  'servers/b/package.json': '{ "name": "b", "version": "1.0.0" }',
  'servers/b/server.json': server('b'),
  'listed/a/server.json': server('a'),
  'servers/server.json': server('all'),
});
const projects = ['servers/a', 'servers/b'].flatMap((path) =>
  ECOSYSTEMS.flatMap(({ detect }) => detect(path, files, SETTINGS) ?? []).slice(0, 1),
);

async function found(some: readonly Project[], partial: boolean): Promise<readonly (string | undefined)[]> {
  const all = await checkRepository(some, files, { tag: undefined, repository: 'octo/x', partial });
  return all.filter(({ rule }) => rule === 'server-json-schema').map(({ file }) => file);
}

test('its own, the one above it, and one elsewhere that lists it', async () => {
  const own = ['listed/a/server.json', 'servers/a/server.json', 'servers/server.json'];
  expect([...(await found(projects.slice(0, 1), true))].sort()).toEqual(own);
  expect(await found(projects, false)).toHaveLength(4);
});
