// The matrices of which `npm test` runs a sample, in full and alone. `MATRICES=all npm test` runs them beside everything else.
import base, { folder } from './jest.config.js';

const SUITES = [
  'test/e2e/hostile-files.test.ts',
  'test/e2e/registries.test.ts',
  'test/integration/ecosystems/node/lock-in-step.test.ts',
  'test/integration/hints/start-others.test.ts',
  'test/integration/hints/start-python.test.ts',
  'test/integration/publish/memory.test.ts',
  'test/integration/publish/publish.test.ts',
  'test/integration/release/reproducible.test.ts',
  'test/integration/start/conformance.test.ts',
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
