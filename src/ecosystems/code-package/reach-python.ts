// Which Python files a script loads, and what they import from outside.

import { posix } from 'node:path';
import { foldersUp } from '../../formats/lock-entry.js';
import { MOVES_PATH } from '../../languages/python/skim.js';
import { STDLIB } from '../../languages/python/standard-library.js';
import { importedModules } from '../python/layout.js';
import { type PyImport, type PySource, readPython } from '../python/source.js';
import type { View } from './manifest.js';

/** An import of something that is neither Python's nor the package's own. */
export interface Outside {
  /** Relative to the package's folder. */
  readonly file: string;
  /** Its first part: `google` of `google.cloud`. */
  readonly top: string;
  readonly found: PyImport;
}

export interface ReachedPython {
  readonly sources: ReadonlyMap<string, PySource>;
  readonly outside: readonly Outside[];
}

const MOST_SOURCES = 2000;

/**
 * Follows imports from a script as Python does: modules are looked for in the script's own folder.
 * @param all every path in the package, to know folders that are modules
 */
export function reachPython(script: string, view: View, all: readonly string[]): ReachedPython {
  const root = posix.dirname(script);
  const place = (path: string): string => posix.normalize(posix.join(root, path));
  const sources = new Map<string, PySource>();
  const outside: Outside[] = [];
  const folders = new Set(all.flatMap((path) => foldersUp(posix.dirname(path))));
  const find = (module: string): string | undefined => {
    const path = module.replaceAll('.', '/');
    return [`${path}/__init__.py`, `${path}.py`].map(place).find((file) => view.has(file));
  };
  const owns = (top: string, moves: boolean): boolean => {
    if (view.has(place(`${top}.py`)) || folders.has(place(top))) return true;
    // Where sys.path is changed, a module may lie in any folder of the package.
    return (
      moves && all.some((path) => path === `${top}.py` || path.endsWith(`/${top}.py`) || path.split('/').includes(top))
    );
  };
  const todo: { file: string; module: string }[] = [{ file: script, module: '__main__' }];
  for (let next = todo.shift(); next !== undefined && sources.size < MOST_SOURCES; next = todo.shift()) {
    const { file, module } = next;
    const text = sources.has(file) ? undefined : view.text(file);
    if (text === undefined) continue;
    const source = readPython(text);
    sources.set(file, source);
    for (const found of source.imports) {
      for (const name of importedModules(found, module, file)) {
        // Importing a.b.c runs a and a.b first.
        const parts = name.split('.');
        for (let length = 1; length <= parts.length; length += 1) {
          const own = parts.slice(0, length).join('.');
          const path = find(own);
          if (path !== undefined) todo.push({ file: path, module: own });
        }
      }
    }
  }
  const moves = [...sources.keys()].some((file) => MOVES_PATH.test(view.text(file) ?? ''));
  for (const [file, { imports }] of sources) {
    for (const found of imports) {
      const top = found.module.split('.')[0] ?? '';
      if (found.dots > 0 || top === '' || top.startsWith('_') || STDLIB.has(top) || owns(top, moves)) continue;
      outside.push({ file, top, found });
    }
  }
  return { sources, outside };
}
