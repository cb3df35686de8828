// What is told of a version that lies at the registry with other bytes.

import { expect, test } from '@jest/globals';
import { described } from '../../../../src/targets/npm/read-back.js';

const there = { integrity: 'sha512-other', shasum: 'b'.repeat(40), tarball: 'https://npm.example/a.tgz' } as never;

test('the digest of what is served, where it is what the registry states', () => {
  const other = { sha256: 'c'.repeat(64), isWhole: true, differs: undefined };
  expect(described(there, other, '2026-11-30T10:00:00Z')).toBe(`sha256 ${'c'.repeat(64)}   uploaded 2026-11-30`);
});

test('a registry that serves other bytes than it states: nobody can install them, and that is said', () => {
  const other = { sha256: 'c'.repeat(64), isWhole: false, differs: undefined };
  expect(described(there, other)).toContain(
    `sha512-other, but what is served has sha256 ${'c'.repeat(64)}: no npm installs it`,
  );
});
