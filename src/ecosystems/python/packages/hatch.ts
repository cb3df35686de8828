// [tool.hatch.build]: packages, only-include, include, exclude and force-include of the wheel, as hatchling reads them (measured).

import { posix } from 'node:path';
import { ignoreRules } from '../../../formats/ignore-rules.js';
import { dig, type KeyPath } from '../../../formats/object.js';
import { isUnder } from '../../../repository/subtree.js';
import { tableAt } from '../table.js';
import { elsewhere, type Given, type Missing, plainPath, type Selection, textsAt } from './selection.js';

const GLOBAL: KeyPath = ['tool', 'hatch', 'build'];
const WHEEL: KeyPath = [...GLOBAL, 'targets', 'wheel'];

/** What [tool.hatch.build], for the wheel and for all targets says; undefined where it chooses nothing. */
export function hatchSelection(given: Given): Selection | undefined {
  const { value, python, isThere } = given;
  // A hook may make files or choose them.
  if (dig(value, [...GLOBAL, 'hooks']) !== undefined || dig(value, [...WHEEL, 'hooks']) !== undefined) return undefined;
  const key = (name: string): KeyPath =>
    dig(value, [...WHEEL, name]) === undefined ? [...GLOBAL, name] : [...WHEEL, name];
  const keys = ['only-include', 'packages', 'include', 'exclude'].filter((name) => dig(value, key(name)) !== undefined);
  const from = Object.keys(tableAt(value, key('force-include'))).map(plainPath);
  const [deciding = 'force-include'] = keys;
  const folders = deciding === 'only-include' || deciding === 'packages' ? textsAt(value, key(deciding)) : [];
  const include = deciding === 'include' ? matcher(textsAt(value, key('include'))) : undefined;
  const excluded = matcher(textsAt(value, key('exclude')));
  if (keys.length === 0 && from.length === 0) return undefined;
  const chosen = (file: string): boolean =>
    folders.length > 0 ? folders.some(({ text }) => isUnder(file, plainPath(text))) : (include?.(file) ?? true);
  const ships = (file: string): boolean => from.some((one) => isUnder(file, one)) || (chosen(file) && !excluded(file));
  const isEmpty = folders.length > 0 && !python.some(ships);
  const missing: Missing[] = folders
    .filter(({ text }) => !isThere(plainPath(text)))
    .map(({ text, path }) => ({
      path,
      message: `${deciding} names ${text}, which does not exist: hatchling silently ${isEmpty ? 'builds a wheel without code' : 'omits it'}.`,
      hint: elsewhere(given, plainPath(text), (found) => `Write "${found}".`),
      level: isEmpty ? ('error' as const) : ('warning' as const),
    }));
  const keepsPath =
    (deciding === 'include' || deciding === 'only-include') &&
    ['sources', 'dev-mode-dirs', 'packages'].every((name) => dig(value, key(name)) === undefined);
  missing.push(...movedInSdist(given, new Set(folders.map(({ text }) => plainPath(text)))));
  return { missing, ships: keys.length === 0 ? undefined : ships, key: key(deciding), keepsPath };
}

/** What `packages` names holds for the sdist too, which then has the folder without what stands before its name. */
function movedInSdist({ value, isThere }: Given, shipped: ReadonlySet<string>): readonly Missing[] {
  const sdist = [...GLOBAL, 'targets', 'sdist'];
  const own = ['packages', 'only-include', 'sources'].some((key) => dig(value, [...sdist, key]) !== undefined);
  if (own || dig(value, [...GLOBAL, 'sources']) !== undefined) return [];
  const forWheel = dig(value, [...WHEEL, 'packages']) !== undefined;
  return textsAt(value, [...GLOBAL, 'packages'])
    .map(({ text, path }) => ({ folder: plainPath(text), path }))
    .filter(({ folder }) => folder.includes('/') && shipped.has(folder) && isThere(folder))
    .map(({ folder, path }) => ({
      path,
      message: `packages in [tool.hatch.build] applies to the sdist too, which has ${folder} as ${posix.basename(folder)}: the wheel that is built from it contains no code.`,
      hint: forWheel
        ? 'Remove packages from [tool.hatch.build]: the table of the wheel has it.'
        : 'Rename the table to [tool.hatch.build.targets.wheel].',
      level: 'error' as const,
    }));
}

/** Patterns as .gitignore has them. */
function matcher(patterns: ReturnType<typeof textsAt>): (file: string) => boolean {
  return ignoreRules(...patterns.map(({ text }) => text));
}
