import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { classifierList } from '../../../src/ecosystems/python/classifiers.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe.each(readdirSync(`${ROOT}src/data`).filter((name) => name.endsWith('.json')))('src/data/%s', (name) => {
  const data = JSON.parse(readFileSync(`${ROOT}src/data/${name}`, 'utf8')) as Record<string, string>;

  test('says when it was taken, from what, under which licence, and what refreshes it', () => {
    expect(data['date']).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(data['source']).toMatch(/\w/);
    expect(data['licence']).toMatch(/\w/);
    expect(data['refresh']).toMatch(/^scripts\/data\/[\w-]+\.mjs$/);
    expect(existsSync(`${ROOT}${data['refresh']}`)).toBe(true);
  });
});

test('the short form of the classifiers is written out in full', () => {
  const known = classifierList();
  expect([known.has('Environment :: X11 Applications :: GTK'), known.has('Typing :: Typed')]).toEqual([true, true]);
  expect([...known].filter((one) => one.startsWith('.') || one.includes(' :: .'))).toEqual([]);
});
