// The matrices of which every other run takes a sample, in full and alone.
import base, { folder } from './jest.config.js';

const SUITES = [
  'test/e2e/hostile-files.test.ts',
  'test/interop/registries/converge.test.ts',
  'test/interop/lock-files.test.ts',
  'test/e2e/hints/start-others.test.ts',
  'test/e2e/hints/start-python.test.ts',
  'test/integration/publish/memory.test.ts',
  'test/integration/publish/publish.test.ts',
  'test/e2e/reproducible.test.ts',
  'test/interop/conformance.test.ts',
  'test/unit/contract/diff/hostile-schemas.test.ts',
  'test/unit/targets/upload.test.ts',
];

// Asked for by `test/support/sample.ts`.
process.env.MATRICES = 'all';

/** @type {import('jest').Config} */
export default {
  ...base,
  projects: [{ ...folder('whole'), testMatch: SUITES.map((path) => `<rootDir>/${path}`) }],
};
