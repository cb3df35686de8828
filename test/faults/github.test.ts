// Every fault at every call of a publish to GitHub.

import { faultSuite } from './suite.js';

faultSuite({ name: 'github', targets: ['github'] });
