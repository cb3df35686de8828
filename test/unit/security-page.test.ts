// SECURITY.md names the tests that hold its lines: each of them is there.

import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`(test\/[^`]+)`/g)].map(([, path = '']) => path);

test('every test that SECURITY.md names exists', () => {
  expect(named.length).toBeGreaterThan(10);
  const missing = named.filter((path) => (path.includes('*') ? globSync(path).length === 0 : !existsSync(path)));
  expect(missing).toEqual([]);
});
