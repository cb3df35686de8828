// The stand-in answers as the real registry does: the same suite is asked of both.

import { startRegistry } from '../../../../src/targets/mcp-registry/stand-in/service.js';
import { registrySuite } from '../../../support/registry-suite.js';

registrySuite('stand-in', async () => {
  const service = await startRegistry({ anonymous: 'io.modelcontextprotocol.anonymous/*' });
  return { url: service.url, strictUrl: service.url, close: () => service.close() };
});
