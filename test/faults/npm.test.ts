// Every fault at every kind of call of a publish to npm: the exchange of the workflow's identity, and what only a token asks.

import { faultSuite } from './suite.js';

faultSuite({ name: 'npm', targets: ['npm'], slow: true });
faultSuite({ name: 'npm with a token', targets: ['npm'], tokens: true, slow: true }, ({ path }) =>
  path.endsWith('/-/whoami'),
);
