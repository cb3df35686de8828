// Every hint of what is found before the start that is a line to write or a command to type is followed: then the server starts.

import { sample } from '../../support/sample.js';
import { CASES, kindsOf, OF_THE_START } from './cases.js';
import { followHints } from './follow.js';

followHints(
  sample(
    CASES.filter((one) => !OF_THE_START(one)),
    kindsOf,
  ),
);
