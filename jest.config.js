import { execFileSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

const common = {
  runtime: '<rootDir>/test/support/jest/runtime.mjs',
  transform: {},
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.build', '<rootDir>/test/fixtures', '<rootDir>/examples'],
};

/** The tests of one folder of `test/`. */
export const folder = (name, environment = '<rootDir>/test/support/jest/environment.mjs') => ({
  ...common,
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  testEnvironment: environment,
});

// A version manager's python3 is a script that starts another one, each time, and uv asks it at each environment that it makes: what it
// leads to comes first.
try {
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();
  process.env.PATH = [dirname(python), process.env.PATH].join(delimiter);
} catch {
  // Without Python its tests say so themselves.
}

/** @type {import('jest').Config} */
export default {
  // `npm test` is unit and integration. The whole matrix of faults is `npm run test:faults`, that of others `npm run test:whole`.
  projects: [
    folder('unit', '<rootDir>/test/support/no-processes.mjs'),
    folder('integration'),
    folder('e2e'),
    folder('interop'),
  ],
  // A file waits for what it started for a third of its time and more: four of them keep the two cores of a small machine busy.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  // A worker grows with every file that it has run, and in the end spends its time on collecting garbage: then it is replaced.
  workerIdleMemoryLimit: '500MB',
  // No judgement of how long anything takes: it ends what hangs, also on a machine that is busy with something else.
  testTimeout: 300_000,
};
