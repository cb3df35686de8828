// Every fault at every call of a publish to pypi.

import { faultSuite } from './suite.js';

faultSuite({ name: 'pypi', targets: ['pypi'] });
