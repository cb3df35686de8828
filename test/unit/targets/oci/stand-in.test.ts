// The stand-in of a container registry is held to what real ones do: test/real/registries.mjs runs the same suite at those.

import { describe } from '@jest/globals';
import { startRegistry } from '../../../../src/targets/oci/stand-in/registry.js';
import { registrySuite } from '../../../support/oci-suite.js';

describe('the stand-in, with a login', () => {
  const login = { user: 'octo', password: 'a-password' };
  registrySuite(async () => {
    const service = await startRegistry({ login });
    const writes = (): number => service.requests.filter(({ stored }) => stored).length;
    return { address: new URL(service.url).host, login, writes, close: () => service.close() };
  });
});

describe.each(['listed', 'empty'] as const)('the stand-in, which says what is attached: %s', (referrers) => {
  registrySuite(async () => {
    const service = await startRegistry({ referrers });
    const writes = (): number => service.requests.filter(({ stored }) => stored).length;
    return { address: new URL(service.url).host, writes, close: () => service.close() };
  });
});

describe('the stand-in, without one', () => {
  registrySuite(async () => {
    const service = await startRegistry();
    return { address: new URL(service.url).host, close: () => service.close() };
  });
});
