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

/** @type {import('jest').Config} */
export default {
  // The whole matrix of faults is `npm run test:faults`, that of others `npm run test:whole`.
  projects: [folder('unit', '<rootDir>/test/support/no-processes.mjs'), folder('integration'), folder('e2e')],
  // A file waits for what it started for a third of its time and more: four of them keep the two cores of a small machine busy.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  // A worker grows with every file that it has run, and in the end spends its time on collecting garbage: then it is replaced.
  workerIdleMemoryLimit: '500MB',
  // No judgement of how long anything takes: it ends what hangs, also on a machine that is busy with something else.
  testTimeout: 300_000,
};
