// Folders compared by where they really are: a link or a relative name makes no other place of them.

import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** The path without links; what does not exist yet keeps its name below the nearest folder that does. */
export function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    const above = dirname(whole);
    return above === whole ? whole : join(realPath(above), basename(whole));
  }
}

/** Whether a path is the folder or lies in it, as it is written or where it really is. */
export function isWithin(path: string, folder: string): boolean {
  return below(resolve(path), resolve(folder)) || below(realPath(path), realPath(folder));
}

function below(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
