// The matrices of which `npm test` runs a sample, in full: minutes long, so they are a run of their own.
import base, { folder } from './jest.config.js';

const SUITES = [
  'test/e2e/hostile-files.test.ts',
  'test/integration/ecosystems/node/lock-in-step.test.ts',
  'test/integration/hints/start-others.test.ts',
  'test/integration/hints/start-python.test.ts',
  'test/integration/publish/publish.test.ts',
  'test/unit/contract/diff/hostile-schemas.test.ts',
  'test/unit/targets/upload.test.ts',
];

/** @type {import('jest').Config} */
export default {
  ...base,
  projects: [
    {
      ...folder('whole'),
      testMatch: SUITES.map((path) => `<rootDir>/${path}`),
      // Asked for by `test/support/sample.ts`.
      globals: { wholeMatrices: true },
    },
  ],
};
