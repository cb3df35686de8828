// Every fault at every call of a publish to the code-package platform, its login and the move of an instance included.

import { faultSuite } from './suite.js';

faultSuite({ name: 'the code-package platform', targets: ['upload'], upload: 'platform', redeploys: true });
