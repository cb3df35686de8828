// What comes from the same repository and is not released with it: published already, or nobody can install what needs it.

import { expect, test } from '@jest/globals';
import { ReleaseError } from '../../../src/core/errors.js';
import type { Files, Host } from '../../../src/core/types.js';
import { ecosystemOf } from '../../../src/ecosystems/index.js';
import { missingSiblings } from '../../../src/release/siblings.js';
import { SETTINGS } from '../../support/settings.js';
import { memoryFiles } from '../check/rules/memory-files.js';

type Texts = Readonly<Record<string, string>>;

const node = (range: string, core: object = { version: '1.3.0' }, more: object = {}): Texts => ({
  'server/package.json': JSON.stringify({
    ...{ name: 'weather-mcp', version: '1.3.0', bin: 'x.js', dependencies: { 'weather-core': range } },
    ...more,
  }),
  'core/package.json': JSON.stringify({ name: 'weather-core', ...core }),
});
const python = (requirement: string): Texts => ({
  'server/pyproject.toml': `[project]\nname = "weather-mcp"\nversion = "1.3.0"\ndependencies = ["${requirement}"]\n[project.scripts]\nweather-mcp = "w:main"\n`,
  'core/pyproject.toml': '[project]\nname = "Weather.Core"\nversion = "1.3.0"\n',
});

/** @param there versions that the registry has; undefined: it knows no such package */
async function missing(texts: Texts, there: readonly string[] | undefined, http?: Host['http']) {
  const files: Files = memoryFiles(texts);
  const ecosystem = ecosystemOf({ ecosystem: files.has('server/package.json') ? 'node' : 'python' });
  const project = ecosystem.detect('server', files, SETTINGS)!;
  const answer = async ({ url }: { readonly url: string }) => {
    const page = url.includes('npmjs')
      ? { versions: Object.fromEntries((there ?? []).map((one) => [one, {}])), 'dist-tags': {} }
      : { files: there?.map((one) => ({ filename: `weather_core-${one}.tar.gz`, url: 'x', hashes: {} })) };
    const headers = { 'content-type': 'application/vnd.pypi.simple.v1+json' };
    return { status: there === undefined ? 404 : 200, url, headers, text: () => JSON.stringify(page) };
  };
  const host = { http: http ?? answer } as unknown as Host;
  return missingSiblings(project, { projects: [project], files, indexOf: undefined }, host);
}

test.each([
  ['never published', node('^1.3.0'), undefined, 'it has never been published'],
  ['an older one only', node('^1.3.0'), ['1.2.0'], 'no published version satisfies it'],
  ['the range fits', node('^1.0.0'), ['1.2.0'], undefined],
  ['workspace:* is the version here', node('workspace:*'), ['1.2.0'], 'no published version'],
  ['workspace:^ too', node('workspace:^'), ['1.3.1'], undefined],
  ['it is packed along', node('1.3.0', {}, { bundleDependencies: ['weather-core'] }), undefined, undefined],
  ['Python: an older one only', python('weather-core>=1.3'), ['1.2.0'], 'no published version'],
  ['Python: it fits', python('weather_core[fast] >=1.0,<2'), ['1.2.0'], undefined],
  ['Python: never published', python('weather-core'), undefined, 'it has never been published'],
])('%s', async (_, texts, there, words) => {
  const found = await missing(texts, there);
  expect(found.map(({ message }) => message)).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
  for (const one of found) expect(one).toMatchObject({ rule: 'project/sibling', level: 'error', stops: true });
});

test('several are one finding, at the project that needs them', async () => {
  const texts = node('^1.3.0', { version: '1.3.0' }, { dependencies: { 'weather-core': '1', 'weather-ui': '1' } });
  const ui = { 'ui/package.json': JSON.stringify({ name: 'weather-ui', version: '1.3.0' }) };
  expect(await missing({ ...texts, ...ui }, ['0.1.0'])).toEqual([
    expect.objectContaining({
      file: 'server/package.json',
      message: expect.stringMatching(/ needs 2 packages .*: weather-core and weather-ui\.$/),
    }),
  ]);
});

test('what those need in turn is named too, with the tables that release libraries', async () => {
  const needs = { dependencies: { 'weather-units': '1' } };
  const units = { 'units/package.json': JSON.stringify({ name: 'weather-units', version: '1.3.0' }) };
  expect(await missing({ ...node('^1.3.0', { version: '1.3.0', ...needs }), ...units }, undefined)).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/ needs 2 packages .*: weather-core and weather-units\.$/),
      hint: expect.stringMatching(
        /toml, with a table for each server:\n {2}\[\[project\]\]\n {2}path = "server"\n {2}\[\[project\]\]\n {2}path = "core"\n {2}kind = "library"\n {2}\[\[project\]\]\n {2}path = "units"\n {2}kind = "library"$/,
      ),
    }),
  ]);
});

test('a sibling with a command of its own needs no table', async () => {
  const [finding] = await missing(node('^1.3.0', { version: '1.3.0', bin: 'cli.js' }), undefined);
  expect(finding?.hint).toBe('Release weather-core first, or with it: one tag that both have the version of.');
});

test('a registry that does not answer says nothing', async () => {
  const down = () => Promise.reject(new ReleaseError('http/refused', 'Nobody listens.'));
  expect(await missing(node('^1.3.0'), undefined, down)).toEqual([]);
});

test('what may only be hidden is not called missing', async () => {
  const texts = Object.fromEntries(
    Object.entries(node('1')).map(([path, text]) => [path, text.replaceAll('weather-core', '@octo/core')]),
  );
  expect(await missing(texts, undefined)).toEqual([]);
});
