// Every fault at the calls that only a publish to npm with a token makes.

import { faultSuite } from './suite.js';

faultSuite({ name: 'npm with a token', targets: ['npm'], tokens: true, slow: true }, ({ path }) =>
  path.endsWith('/-/whoami'),
);
