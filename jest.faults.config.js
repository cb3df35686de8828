// The whole matrix of faults: minutes long, so it is no part of `npm test`, which runs a sample of it. What was run is printed as a table.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import base, { folder } from './jest.config.js';

process.env.FAULT_COUNTS ??= mkdtempSync(join(tmpdir(), 'fault-counts-'));

/** @type {import('jest').Config} */
export default { ...base, projects: [folder('faults')], globalTeardown: '<rootDir>/test/faults/print-table.mjs' };
