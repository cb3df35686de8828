// A program that makes a temporary folder with a file in it, starts a child, and waits to be killed.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalHost } from '../../src/host/local.js';

const { PATH, TMPDIR } = process.env;
const host = createLocalHost({ env: { PATH, TMPDIR }, cwd: process.cwd() });
const folder = await host.tempDir('room');
writeFileSync(join(folder, 'key'), 'secret');
// With `alone` nothing watches over it: the next run has to find what is left.
const child =
  process.argv[2] === 'alone'
    ? undefined
    : host.start({ command: ['sleep', '600'], cwd: folder, env: { PATH: PATH ?? '' }, timeoutMs: 600_000 });
process.stdout.write(`${JSON.stringify({ folder, child: child?.pid })}\n`);
setInterval(() => {}, 1000);
