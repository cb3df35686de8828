// Every fault at every call of a publish to an endpoint that takes files by PUT.

import { faultSuite } from './suite.js';

faultSuite({ name: 'an endpoint with PUT', targets: ['upload'], upload: 'put' });
