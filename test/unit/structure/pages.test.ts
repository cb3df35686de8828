// The pages for people say what is there: the layers, the paths and the libraries that they name.

import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { COMMANDS } from '../../../src/core/input-spec.js';

/** Rendered pages quote the files of other projects. */
const RENDERED = /^<!-- Rendered by npm run docs/;
const PAGES = [
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'CONTRIBUTING.md',
  'SECURITY.md',
  'README.md',
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');

/** Paths below src/ and test/ that a text names, `<id>` as any name. */
function pathsIn(text: string): readonly string[] {
  const found = text.matchAll(/(?<![\w/.-])(?:src|test)\/(?:[\w.*/-]|<id>)*/g);
  return [...new Set([...found].map(([path]) => path.replaceAll('<id>', '*').replace(/\.$/, '')))];
}

/** A file, a folder, a pattern of either, or how the path of a test begins, as Jest takes it. */
const isThere = (path: string): boolean =>
  path.includes('*') ? globSync(path).length > 0 : existsSync(path) || globSync(`${path}*`).length > 0;

test.each(PAGES.filter(({ text }) => !RENDERED.test(text)))('every path in $path exists', ({ text }) => {
  expect(pathsIn(text).filter((path) => !isThere(path))).toEqual([]);
});

test('paths are found and missed', () => {
  expect(pathsIn('`src/a/<id>/index.ts` and npm run jest -- test/unit/b. See https://host/src/c.')).toEqual([
    'src/a/*/index.ts',
    'test/unit/b',
  ]);
  expect(isThere('src/none/*/index.ts')).toBe(false);
  expect(isThere('src/none.ts')).toBe(false);
});

test('the picture has every layer, the upper ones first', () => {
  const config = readFileSync('.dependency-cruiser.mjs', 'utf8');
  const [, list = ''] = /const LAYERS = \[\n([\s\S]*?)\n\];/.exec(config) ?? [];
  const layers = [...list.matchAll(/^ {2}\['([^']+)'/gm)].map(([, name]) => name);
  expect(layers.length).toBeGreaterThan(20);
  const [, picture = ''] = /\n```\n(entries[\s\S]*?)\n```\n/.exec(ARCHITECTURE) ?? [];
  const drawn = picture
    .split('\n')
    .map((line) => (line.startsWith('entries') ? 'entries' : /^.{15}([a-z-]+)/.exec(line)?.[1]));
  expect(drawn.reverse()).toEqual(layers);
});

test('every folder of src/ is in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `\`src/${name}/`).filter((name) => !ARCHITECTURE.includes(name))).toEqual([]);
});

test('nothing but src/host/ starts a process', () => {
  const starts = globSync('src/**/*.ts').filter((path) => readFileSync(path, 'utf8').includes("'node:child_process'"));
  expect(starts.length).toBeGreaterThan(0);
  expect(starts.filter((path) => !/^src[\\/]host[\\/]/.test(path))).toEqual([]);
});

/** For those who work on the program, and about its words. */
const OURS = ['docs/architecture.md', 'docs/style-guide.md', 'CONTRIBUTING.md', 'SECURITY.md'];

test.each(PAGES.filter(({ path }) => !OURS.includes(path)))('$path speaks of the program by its name', ({ text }) => {
  const prose = text.replace(/^ *(`{3,})[\s\S]*?^ *\1$/gm, '').replace(/`[^`\n]*`/g, '');
  expect(prose.match(/.*\b(?:this program|we|our|us)\b.*/gi) ?? []).toEqual([]);
});

test('the README lists every command, and every action', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, commands = ''] = /\n## Commands\n\n(.*)/.exec(readme) ?? [];
  expect([...commands.matchAll(/`([a-z]+)`/g)].map(([, name]) => name)).toEqual(expect.arrayContaining([...COMMANDS]));
  const [, actions = ''] = /\nIn a workflow, (.*) are actions/.exec(readme) ?? [];
  const folders = globSync('*/action.yml').map((path) => path.split(/[\\/]/)[0]);
  expect([...actions.matchAll(/`([a-z]+)`/g)].map(([, name]) => name).sort()).toEqual(folders.sort());
});

test('every library has its line', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !name.startsWith('@types/'));
  expect(named.filter((name) => !ARCHITECTURE.includes(`\`${name}\``))).toEqual([]);
});
