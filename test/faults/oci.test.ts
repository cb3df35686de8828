// Every fault at every call of a publish to a container registry.

import { faultSuite } from './suite.js';

faultSuite({ name: 'a container registry', targets: ['oci'] });
