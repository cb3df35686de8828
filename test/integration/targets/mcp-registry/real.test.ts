// The real registry with PostgreSQL, where both are here. MCP_DRYDOCK_REQUIRE_REGISTRY=1: it fails where one of them is not.

import { expect, test } from '@jest/globals';
import { registryPrograms, startRealRegistry } from '../../../support/real-registry.js';
import { registrySuite } from '../../../support/registry-suite.js';

const programs = registryPrograms();

if (programs !== undefined) registrySuite('real', () => startRealRegistry(programs));
else {
  test('the real registry is here where it is required', () => {
    expect(process.env['MCP_DRYDOCK_REQUIRE_REGISTRY'] ?? '').toBe('');
  });
}
