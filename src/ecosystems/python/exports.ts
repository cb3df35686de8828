// Follows a name through the modules of a project to what defines it.

import { inFolder } from '../../repository/subtree.js';
import { type Layout, moduleOf, resolveModule } from './layout.js';
import type { PyFunction } from './source.js';

/** The function a name stands for; `missing` when no module binds it; `unknown` when that cannot be told. */
export type Export = PyFunction | 'missing' | 'unknown';

/** What `name` is in the module in this file, also when it is imported from another one of the project. */
export function exportOf(name: string, file: string, layout: Layout, depth = 0): Export {
  const source = layout.source(file);
  const defined = source.functions.get(name);
  if (defined !== undefined) return defined;
  const imported = source.imports.find((one) => [...one.names.values()].includes(name));
  const original = [...(imported?.names ?? [])].find(([, as]) => as === name)?.[0];
  if (imported !== undefined && original !== undefined && depth < 8) {
    const module = resolveModule(imported, layout.shipped.get(file) ?? unshipped(file, layout), file);
    const target = module === undefined ? undefined : layout.find(module);
    // Another distribution's module, or a submodule that is imported by its name: both are there, as far as we can see.
    if (target === undefined || target === file) return 'unknown';
    const found = exportOf(original, target, layout, depth + 1);
    return found === 'missing' && layout.find(`${module}.${original}`) !== undefined ? 'unknown' : found;
  }
  return source.names.has(name) || source.open ? 'unknown' : 'missing';
}

function unshipped(file: string, { roots }: Layout): string {
  return moduleOf(inFolder(file, roots.find((one) => file.startsWith(`${one}/`)) ?? '.'));
}
