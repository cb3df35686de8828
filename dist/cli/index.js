#!/usr/bin/env node
import module from 'node:module';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
const cache = [process.env.XDG_CACHE_HOME ?? '', join(homedir(), '.cache')].find(isAbsolute);
const compiled = process.env.NODE_COMPILE_CACHE ?? (cache && join(cache, 'mcp-drydock/compiled'));
if (compiled) module.enableCompileCache?.(compiled);
globalThis[Symbol.for('mcp-drydock.cli')] = true;
await import('../index.js');
