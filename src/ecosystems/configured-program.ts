// The program of a command that the configuration of a project names.

import { isAbsolute, join, sep } from 'node:path';
import type { Host } from '../core/types.js';

/** A file of the folder where it is written as a path, else the one on PATH. @throws ReleaseError `tool/…` where that has none */
export function configuredProgram(name: string, folder: string, host: Host): string {
  if (isAbsolute(name)) return name;
  return name.includes('/') || name.includes(sep) ? join(folder, name) : host.tool(name);
}
