// Every fault at every call of a listing in the MCP Registry.

import { faultSuite } from './suite.js';

faultSuite({ name: 'the MCP Registry', targets: ['mcp-registry'] });
