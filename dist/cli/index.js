#!/usr/bin/env node
import module from 'node:module';
import { isAbsolute, join } from 'node:path';
const { XDG_CACHE_HOME = '', HOME = '', USERPROFILE = '' } = process.env;
const cache = [XDG_CACHE_HOME, ...[HOME, USERPROFILE].map((home) => home && join(home, '.cache'))].find(isAbsolute);
const reads = ['check', 'matrix', 'completion', 'config', 'explain', '--help', '--version'].includes(process.argv[2]);
if (cache && reads) module.enableCompileCache?.(join(cache, 'mcp-drydock/compiled'));
globalThis[Symbol.for('mcp-drydock.cli')] = true;
await import('../index.js');
