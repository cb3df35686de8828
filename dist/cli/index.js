#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE ?? `${process.env.XDG_CACHE_HOME || `${homedir()}/.cache`}/mcp-drydock/compiled`);
globalThis[Symbol.for('mcp-drydock.cli')] = true;
await import('../index.js');
