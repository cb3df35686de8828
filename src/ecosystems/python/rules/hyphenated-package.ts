// hyphenated-package: names with hyphens are for indexes and commands; Python imports names with underscores.

import { posix } from 'node:path';
import { normalName } from '../../../core/names.js';
import type { RuleFinding } from '../../../core/types.js';
import { dig, type KeyPath } from '../../../formats/object.js';
import { entriesOf } from '../entries.js';
import { listAt } from '../table.js';
import { at, pythonRule } from './rule.js';

/** Where build backends are told which packages there are. */
const PACKAGE_KEYS: readonly KeyPath[] = [
  ['tool', 'hatch', 'build', 'targets', 'wheel', 'packages'],
  ['tool', 'hatch', 'build', 'packages'],
  ['tool', 'setuptools', 'packages'],
  ['tool', 'setuptools', 'py-modules'],
  ['tool', 'uv', 'build-backend', 'module-name'],
  ['tool', 'flit', 'module', 'name'],
  ['tool', 'hatch', 'build', 'targets', 'wheel', 'only-include'],
  ['tool', 'pdm', 'build', 'includes'],
  ['tool', 'maturin', 'module-name'],
  // No table of a build backend, but where people write it.
  ['project', 'packages'],
];

export const hyphenatedPackage = pythonRule({
  id: 'hyphenated-package',
  title: 'Import names contain no hyphens.',
  level: 'error',
  check(input) {
    const { manifest, path, name } = input.project;
    const found: RuleFinding[] = [];
    for (const entry of entriesOf(manifest)) {
      if (!entry.module.includes('-')) continue;
      const better = entry.text.replace(entry.module, entry.module.replaceAll('-', '_'));
      found.push({
        message: `${entry.module} has a hyphen, so Python cannot import it: the command ${entry.name} cannot start.`,
        hint: `Write ${entry.name} = "${better}".`,
        ...at(input, entry.path),
      });
    }
    for (const key of PACKAGE_KEYS) {
      const value = dig(manifest.value, key);
      for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
        // A path with a dot or a star is a file, a folder of files or a pattern, not a package.
        if (typeof item !== 'string' || !posix.basename(item).includes('-') || /[.*]/.test(posix.basename(item)))
          continue;
        if (!isPackage(key, posix.join(path, item), input.files.all)) continue;
        const better = underscored(item);
        found.push({
          message: `${item} has a hyphen, so Python cannot import this package.`,
          hint: `Write "${better}"${input.files.all.some((file) => file.startsWith(`${posix.join(path, item)}/`)) ? ` and rename the folder: git mv ${posix.join(path, item)} ${posix.join(path, better)}` : ''}.`,
          ...at(input, Array.isArray(value) ? [...key, index] : key),
        });
      }
    }
    for (const [index, item] of listAt(manifest.value, ['tool', 'poetry', 'packages']).entries()) {
      const include = dig(item, ['include']);
      if (typeof include !== 'string' || !/^[\w-]*-[\w-]*$/.test(include)) continue;
      found.push({
        message: `${include} has a hyphen, so Python cannot import this package.`,
        hint: `Write include = "${include.replaceAll('-', '_')}" and rename the folder.`,
        ...at(input, ['tool', 'poetry', 'packages', index]),
      });
    }
    if (found.length > 0) return found;
    const folder = hyphenatedFolder(input.files.all, path, name);
    if (folder === undefined) return [];
    return {
      message: `The folder ${folder} has a hyphen, so Python cannot import its modules.`,
      hint: `Rename it: git mv ${folder} ${underscored(folder)}`,
      ...at(input, ...entriesOf(manifest).map((entry) => entry.path), [...manifest.base, 'name']),
    };
  },
});

/** `src/weather-mcp` → `src/weather_mcp`. */
function underscored(path: string): string {
  return posix.join(posix.dirname(path), posix.basename(path).replaceAll('-', '_'));
}

/** Lists of paths hold other things too: those count where there is Python in them, or nothing at all. */
function isPackage(key: KeyPath, folder: string, all: readonly string[]): boolean {
  if (!['only-include', 'includes'].includes(String(key.at(-1)))) return true;
  return all.some((file) => file.startsWith(`${folder}/`) && file.endsWith('/__init__.py'));
}

/** A folder with the project's name, hyphens and an __init__.py, where the one with underscores is missing. */
function hyphenatedFolder(all: readonly string[], path: string, name: string): string | undefined {
  for (const root of ['src', '.']) {
    const base = posix.join(path, root);
    const prefix = base === '.' ? '' : `${base}/`;
    const tops = new Set(
      all
        .filter((file) => file.startsWith(prefix) && /\/.*\.py$/.test(file.slice(prefix.length)))
        .map((file) => file.slice(prefix.length).split('/')[0] ?? ''),
    );
    for (const top of tops) {
      if (!top.includes('-') || normalName(top) !== normalName(name) || tops.has(top.replaceAll('-', '_'))) continue;
      if (all.includes(`${prefix}${top}/__init__.py`)) return `${prefix}${top}`;
    }
  }
  return undefined;
}
