// Inputs of a run in which nobody gave any: what has a default has it, as the command line would give it.

import type { Inputs } from '../../src/config/inputs.js';

export const NO_INPUTS = {
  path: [],
  from: [],
  only: [],
  targets: [],
  dryRun: false,
  strict: false,
  wait: 0,
} as unknown as Inputs;
