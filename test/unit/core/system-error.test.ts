// What the system refused, as people are told.

import { expect, test } from '@jest/globals';
import { expected, FULL_DISK } from '../../../src/core/system-error.js';

const refused = (code: string) =>
  expected(Object.assign(new Error(code), { code, syscall: 'write', path: '/out/release.json' }));

test('a full disk and a used-up quota say that space helps, a permission that permissions do', () => {
  expect(refused('ENOSPC')?.message).toBe('/out/release.json: no space is left on the disk.');
  for (const code of ['ENOSPC', 'EDQUOT']) expect(refused(code)?.hint).toMatch(/^Free space on that disk\./);
  for (const code of ['EACCES', 'EROFS']) expect(refused(code)?.hint).toMatch(/^Check the owner and the permissions/);
});

test.each([
  'npm error code ENOSPC',
  'error: failed to write to file `/tmp/a`: No space left on device (os error 28)',
  'OSError: [Errno 28] No space left on device',
  'fatal: write error: Disk quota exceeded',
])('a full disk is known by the words of programs: %s', (words) => {
  expect(FULL_DISK.test(words)).toBe(true);
});
