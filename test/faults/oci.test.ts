// Every fault at every call of a publish to a container registry.

import { faultSuite } from './suite.js';

// Reads are many and alike: each is met by what can befall a read.
faultSuite({ name: 'a container registry', targets: ['oci'], slow: true });
