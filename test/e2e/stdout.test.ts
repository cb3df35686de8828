// Standard output and error that nobody reads, or that are full: no stack trace, and the exit code says what was lost.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CLI, ROOT, repository, scratch } from '../support/program.js';

const place = scratch('stdout');
let server: string;
beforeAll(async () => {
  server = await repository(join(ROOT, 'examples/python-server'), join(place.folder, 'server'));
});
afterAll(() => place.remove());

/** Runs the program with this after its words; gives its own exit code and what reached standard error. */
function shell(words: string, after: string): Promise<string> {
  const script = `"$0" "$1" ${words} ${after}; echo "exit \${PIPESTATUS[0]}" >&2`;
  return new Promise((resolve) => {
    execFile('bash', ['-c', script, process.execPath, CLI], { cwd: server }, (_, __, stderr) => resolve(stderr));
  });
}

describe.each(['check', 'check --format json', 'check --format sarif', 'check --format github', 'matrix', '--help'])(
  '%s',
  (words) => {
    test('a reader that has seen enough has lost nothing', async () => {
      expect(await shell(words, '| head -c 1 > /dev/null')).toBe('exit 0\n');
    });

    test('closed streams', async () => {
      expect(await shell(words, '>&-')).toBe('exit 0\n');
      expect(await shell(words, '2>&-')).toBe('exit 0\n');
    });
  },
);

(existsSync('/dev/full') ? test : test.skip)('a full disk: what could not be written is told', async () => {
  const said = await shell('check --format json', '> /dev/full');
  expect(said).toContain('could not be written to standard output: ENOSPC');
  expect(said).toMatch(/exit 1\n$/);
  expect(await shell('check --nonsense', '2> /dev/full')).toBe('exit 2\n');
});
