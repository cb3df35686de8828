// The modules of the installed package, as text: what they say is read, nothing of them runs.

import { join } from 'node:path';
import { readNamed } from '../../repository/regular-file.js';
import type { Distributed, Venv } from './environment.js';
import type { Module } from './first-command.js';
import { moduleOf } from './layout.js';

const MOST_MODULES = 200;
const LARGEST_MODULE = 300_000;

/** What the installed package consists of, by the names that it is imported by. */
export function modulesOf(installed: Distributed | undefined, { site }: Venv): readonly Module[] {
  const files = (installed?.files ?? []).filter((file) => /^[\w/]+\.py$/.test(file)).slice(0, MOST_MODULES);
  return files.map((file) => ({
    name: moduleOf(file),
    file,
    text: readNamed(join(site, file), LARGEST_MODULE).bytes?.toString() ?? '',
  }));
}
