// Every hint about a Python project that does not build or start is followed. Of other projects: start-others.test.ts.

import { sample } from '../../support/sample.js';
import { CASES } from './cases.js';
import { followEach, kindsOf } from './follow.js';

followEach(
  sample(
    CASES.filter(({ files }) => 'pyproject.toml' in files),
    kindsOf,
  ),
);
