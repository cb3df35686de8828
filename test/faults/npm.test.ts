// Every fault at every call of a publish to npm, the exchange of the workflow's identity included.

import { faultSuite } from './suite.js';

faultSuite({ name: 'npm', targets: ['npm'], slow: true });
