// Folders compared by where they really are: a link or a relative name makes no other place of them.

import { realpathSync } from 'node:fs';
import { SYSTEM, type System } from './system.js';

/** The path without links; what does not exist yet keeps its name below the nearest folder that does. */
export function realPath(path: string, system = SYSTEM): string {
  const { basename, dirname, join, resolve } = system.path;
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(realPath(above, system), basename(whole));
  }
}

/** Whether a path is the folder or lies in it, as it is written or where it really is. */
export function isWithin(path: string, folder: string, system = SYSTEM): boolean {
  const { resolve } = system.path;
  return (
    below(resolve(path), resolve(folder), system) || below(realPath(path, system), realPath(folder, system), system)
  );
}

function below(path: string, folder: string, { path: { isAbsolute, relative, sep } }: System): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
