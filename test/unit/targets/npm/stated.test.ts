// Where a release goes that says so in its manifests: to one registry, as npm itself would choose it.

import { expect, test } from '@jest/globals';
import { indexes, stated } from '../../../../src/config/target-choice.js';
import type { Files, Project } from '../../../../src/core/types.js';
import { readNodeManifest } from '../../../../src/ecosystems/node/manifest.js';
import { SETTINGS } from '../../../support/settings.js';

const NO_FILES: Files = { root: '/', all: [], has: () => false, text: () => undefined, bytes: () => undefined };
const CORP = 'https://npm.example.com/';

function project(name: string, publishConfig: object, registries: Readonly<Record<string, string>> = {}): Project {
  const manifest = { ...readNodeManifest(JSON.stringify({ name, version: '1.0.0', publishConfig })), registries };
  const place = { path: name, folder: `/${name}`, manifestFile: `${name}/package.json` };
  return { name, ecosystem: 'node', version: '1.0.0', settings: SETTINGS, manifest, ...place };
}
const goesTo = (projects: readonly Project[], tables = {}, inputs = {}): string =>
  indexes(inputs, stated(tables, projects, NO_FILES))('npm').href;

test('to npm, where nobody says anything', () =>
  expect(goesTo([project('a', {})])).toBe('https://registry.npmjs.org/'));

test('publishConfig and npmrc decide, the configuration and the input before them', () => {
  const scoped = project('@corp/a', {}, { '@corp:registry': CORP });
  expect(goesTo([project('a', { registry: CORP })])).toBe(CORP);
  expect(goesTo([scoped])).toBe(CORP);
  expect(goesTo([scoped], { npm: { registry: 'https://own.example.com/' } })).toBe('https://own.example.com/');
  expect(goesTo([scoped], {}, { npmRegistry: 'https://input.example.com/' })).toBe('https://input.example.com/');
});

test('what is private or of another ecosystem has no say; two registries are one too many', () => {
  const [here, there] = [project('a', { registry: CORP }), project('b', {})];
  expect(goesTo([here, { ...there, isPrivate: true }])).toBe(CORP);
  expect(goesTo([here, { ...there, ecosystem: 'python' }])).toBe(CORP);
  expect(() => goesTo([here, there])).toThrow(
    /a is published to https:\/\/npm\.example\.com\/ and b to https:\/\/registry\.npmjs\.org\//,
  );
});
