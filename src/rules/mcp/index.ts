// The rules about mcp: server.json, MCPB manifests and what README and docs tell a client to run.

import type { Rule } from '../../types.js';

export const MCP_RULES: readonly Rule[] = [];
