// The environment of `test/unit` held to what it is for: no test that starts a process passes, whatever it does with the error.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../support/program.js';

const TESTS = `
import { test } from '@jest/globals';
import { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process';
const caught = (start) => { try { start('true', []); } catch {} };
test('none', () => {});
test.each([exec, execFile, execFileSync, execSync, fork, spawn, spawnSync])('$name', caught);
test('promised', () => import('node:util').then(({ promisify }) => promisify(execFile)('true')).catch(() => {}));
test('none any more', () => {});
`;

test('each way to start one fails its own test, also where the error is caught', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-processes-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{}');
    writeFileSync(join(folder, 'some.test.js'), TESTS);
    writeFileSync(
      join(folder, 'outside.test.js'),
      `import { beforeAll, test } from '@jest/globals';
import { execSync } from 'node:child_process';
beforeAll(() => { try { execSync('true'); } catch {} });
test('none', () => {});`,
    );
    const runtime = join(ROOT, 'test/support/jest/runtime.mjs');
    const testEnvironment = join(ROOT, 'test/support/no-processes.mjs');
    const jest = join(ROOT, 'node_modules/jest/bin/jest.js');
    const options = [jest, '--config', JSON.stringify({ rootDir: folder, runtime, testEnvironment }), '-i', '--json'];
    const { stdout } = spawnSync(process.execPath, options, { cwd: folder, encoding: 'utf8' });
    const { testResults } = JSON.parse(stdout) as {
      testResults: {
        name: string;
        status: string;
        message: string;
        assertionResults: { title: string; status: string }[];
      }[];
    };
    const [outside, some] = [...testResults].sort((a, b) => a.name.localeCompare(b.name));
    const passed = some?.assertionResults.filter(({ status }) => status === 'passed').map(({ title }) => title);
    expect(some?.assertionResults).toHaveLength(10);
    expect(passed).toEqual(['none', 'none any more']);
    expect(some?.message).toContain('Move the test file to the same place under test/integration.');
    expect(outside).toMatchObject({ status: 'failed', message: expect.stringContaining('started a process') });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
