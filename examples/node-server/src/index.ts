#!/usr/bin/env node
// The program: serves MCP on standard input and output.

import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createServer } from './server.js';

serveStdio(createServer, {
  // Standard output belongs to the protocol.
  onerror: (error) => console.error(error.message),
});
