// Every fault at every call of a publish to a Python index, the exchange of the workflow's identity included.

import { faultSuite } from './suite.js';

faultSuite({ name: 'pypi', targets: ['pypi'], slow: true });
