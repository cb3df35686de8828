// Faults at every kind of call: minutes long, so they are no part of `npm test`, which runs a sample. What was run is printed as a
// table. `MATRICES=all`: also at each of the calls of one kind, which differ in the file or the version that they are about.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import base, { folder } from './jest.config.js';

process.env.FAULT_COUNTS ??= mkdtempSync(join(tmpdir(), 'fault-counts-'));

/** @type {import('jest').Config} */
export default { ...base, projects: [folder('faults')], globalTeardown: '<rootDir>/test/faults/print-table.mjs' };
