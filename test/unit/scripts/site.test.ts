// The site: every page of docs/ once, and every link in it leads somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'parse5';
// @ts-expect-error a script of the build, in plain JavaScript
import { site } from '../../../scripts/site/pages.mjs';

const { pages, copied } = site(process.cwd(), 'octo/program') as {
  readonly pages: readonly (readonly [string, string])[];
  readonly copied: readonly (readonly [string, string])[];
};

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** Values of an attribute, of all elements below. */
function valuesOf(node: Node, name: string): readonly string[] {
  const own = (node.attrs ?? []).filter((one) => one.name === name).map(({ value }) => value);
  return [...own, ...(node.childNodes ?? []).flatMap((child) => valuesOf(child, name))];
}

const TREES = new Map(pages.map(([path, html]) => [path, parse(html) as Node]));
const IDS = new Map([...TREES].map(([path, tree]) => [path, new Set(valuesOf(tree, 'id'))]));
const FILES = new Set([...IDS.keys(), ...copied.map(([path]) => path)]);

test('every page is there, and every page lists every other', () => {
  const written = readdirSync('docs').filter((name) => name.endsWith('.md') && name !== 'style-guide.md');
  expect(pages.length).toBe(written.length + 2);
  expect(new Set(pages.map(([path]) => path)).size).toBe(pages.length);
  for (const tree of TREES.values()) {
    const links = new Set(valuesOf(tree, 'href'));
    expect(pages.filter(([path]) => !links.has(path))).toEqual([]);
    expect(valuesOf(tree, 'aria-current')).toEqual(['page']);
  }
});

test.each([...TREES.keys()])('links of %s', (path) => {
  const tree = TREES.get(path) as Node;
  const broken = [...valuesOf(tree, 'href'), ...valuesOf(tree, 'src')].filter((href) => {
    if (/^https?:/.test(href)) return false;
    const [file = '', anchor] = href.split('#');
    const page = file === '' ? path : file;
    return !FILES.has(page) || (anchor !== undefined && IDS.get(page)?.has(decodeURIComponent(anchor)) !== true);
  });
  expect(broken).toEqual([]);
});

test('links to files of the repository name files that it has', () => {
  const BLOB = 'https://github.com/octo/program/blob/main/';
  const links = [...TREES.values()].flatMap((tree) => valuesOf(tree, 'href')).filter((href) => href.startsWith(BLOB));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((href) => !existsSync(href.slice(BLOB.length).replace(/#.*/, '')))).toEqual([]);
});

test('no script, and nothing from elsewhere is loaded', () => {
  for (const [, html] of pages) expect(html).not.toMatch(/<script|<link|@import|src="http/i);
  expect(readFileSync('.gitignore', 'utf8')).toContain('/site/');
});
