// Every fault at every kind of call of an upload: to an endpoint with PUT or POST, and to the code-package platform, its login and
// the move of an instance included.

import { faultSuite } from './suite.js';

faultSuite({ name: 'an endpoint with PUT', targets: ['upload'], upload: 'put' });
faultSuite({ name: 'an endpoint with POST', targets: ['upload'], upload: 'form' });
faultSuite({ name: 'the code-package platform', targets: ['upload'], upload: 'platform', redeploys: true });
