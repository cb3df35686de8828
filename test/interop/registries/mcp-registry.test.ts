// The real MCP Registry with PostgreSQL, where both are here.

import { describeWith } from '../../support/ci-tools.js';
import { PROGRAMS, startRealRegistry } from '../../support/real-registry.js';
import { registrySuite } from '../../support/registry-suite.js';

describeWith('the MCP Registry', PROGRAMS, (programs) => registrySuite('real', () => startRealRegistry(programs)));
