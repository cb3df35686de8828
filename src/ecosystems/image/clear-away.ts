// Containers do not end with us: a child of ours waits for our end, whatever that is, and removes what we left in the engine.

import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { NAME } from '../../core/about.js';
import type { Host } from '../../core/types.js';
import type { Engine } from './engine.js';

const SHELL = '/bin/sh';
const DAY_MS = 24 * 3600_000;
/** Its input ends with us; asked to end, it does the same at once. */
const SCRIPT = [
  `trap '' INT HUP`,
  `trap : TERM`,
  'read -r _',
  `trap '' TERM`,
  'program=$1 label=$2; shift 2',
  'left=$("$program" ps --all --quiet --filter "label=$label")',
  '[ -z "$left" ] || "$program" rm --force $left',
  'for image; do "$program" rmi --force "$image"; done',
].join('\n');

/** What our containers of one start are known by. */
export function newLabel(): string {
  return `${NAME}=${randomBytes(8).toString('hex')}`;
}

/** @param label of our containers */
export function clearAway({ program, env, cwd }: Engine, label: string, images: readonly string[], host: Host): void {
  if (!existsSync(SHELL)) return;
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  // With an environment of its own it bears no mark of ours: it outlives even a kill that ends every marked child.
  const command = ['/usr/bin/env', '-i', ...variables, SHELL, '-c', SCRIPT, 'clear-away', program, label, ...images];
  host.start({ command, cwd, env: {}, timeoutMs: DAY_MS }).stdout.resume();
}
