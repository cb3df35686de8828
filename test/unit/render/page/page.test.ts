// The page is parsed as a browser does: what strangers wrote is text in it, wherever it stands.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { MARK } from '../../../../src/render/page/page.js';
import { HOSTILE, hostilePage } from '../../../support/hostile-page.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const URLS = ['javascript:alert(5)', 'data:text/html,<script>', 'https://example.org/"onclick="x', 'no address'];

function elements(text: string): readonly Element[] {
  const of = (node: Node): readonly Element[] => ('tagName' in node ? [node, ...node.childNodes.flatMap(of)] : []);
  return parse(text).childNodes.flatMap(of);
}
const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element | undefined): string =>
  element?.childNodes.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : '')).join('') ??
  '';

test('no text becomes an element, an attribute or the end of one', () => {
  const plain = elements(hostilePage().replaceAll('\u202e', ''));
  const tags = new Set(plain.map(({ tagName }) => tagName));
  for (const tag of ['img', 'iframe', 'form', 'object', 'link', 'base', 'textarea']) expect(tags).not.toContain(tag);
  expect(plain.filter(({ tagName }) => ['script', 'style', 'title'].includes(tagName))).toHaveLength(3);
  const names = new Set(plain.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...names].filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
  // It is all there, as it was written but for what shows nothing.
  const seen = HOSTILE.replace(/[\u202e\u0000]/g, '');
  for (const tag of ['title', 'h1', 'pre', 'summary', 'td', 'dd', 'button'])
    expect(plain.filter(({ tagName }) => tagName === tag).some((one) => textOf(one).includes(seen))).toBe(true);
});

test.each(URLS)('only addresses of the web are links: %s', (url) => {
  const links = elements(hostilePage(url)).filter(({ tagName }) => tagName === 'a');
  const outward = links.map((link) => attribute(link, 'href') ?? '').filter((href) => !href.startsWith('#'));
  expect(outward.every((href) => href.startsWith('https://'))).toBe(true);
  expect(outward.length > 0).toBe(url.startsWith('https:'));
});

test('the policy lets in our own script and style and nothing else, and nothing is fetched', () => {
  const all = elements(hostilePage());
  const policy = attribute(
    all.find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy'),
    'content',
  );
  const hash = (tag: string) =>
    createHash('sha256')
      .update(textOf(all.find(({ tagName }) => tagName === tag)))
      .digest('base64');
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'`,
  );
  expect(textOf(all.find(({ tagName }) => tagName === 'style'))).not.toMatch(/url\(|@import/);
});

test('a secret is hidden before it is escaped', () => {
  const redact = (text: string) => text.replaceAll('<img src=x', '***');
  expect(hostilePage('https://example.org/', redact)).not.toContain('&lt;img');
});

test('what belongs to the page is small, and each can be told from other files', () => {
  expect(hostilePage().startsWith(MARK)).toBe(true);
  const folder = new URL('../../../../src/render/page/', import.meta.url);
  const bytes = ['page.css', 'search.mjs'].map((name) => readFileSync(new URL(name, folder)).length);
  expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(20_000);
});
