// Every fault at every call of a publish to an endpoint that takes forms by POST.

import { faultSuite } from './suite.js';

faultSuite({ name: 'an endpoint with POST', targets: ['upload'], upload: 'form' });
