// [tool.setuptools]: packages, py-modules, package-dir and packages.find, measured with the newest setuptools in November 2026.

import { posix } from 'node:path';
import { dig, type KeyPath } from '../../../formats/object.js';
import type { Listed, SetupPackages } from '../../../languages/python/setup-call.js';
import { isUnder } from '../../../repository/subtree.js';
import { isTable, tableAt } from '../table.js';
import { elsewhere, type Given, type Missing, plainPath, type Selection, textsAt } from './selection.js';

const TABLE: KeyPath = ['tool', 'setuptools'];
const TOML_WORDS = { modules: 'py-modules', folder: 'package-dir', src: 'package-dir = { "" = "src" }' };
const SETUP_WORDS = { modules: 'py_modules', folder: 'package_dir', src: 'package_dir={"": "src"}' };

/** What [tool.setuptools] says; undefined where it chooses nothing. */
export function setuptoolsSelection(given: Given): Selection | undefined {
  const packages = dig(given.value, [...TABLE, 'packages']);
  const modules = textsAt(given.value, [...TABLE, 'py-modules']);
  if (isTable(packages)) return found(given);
  if (!Array.isArray(packages) && modules.length === 0) return undefined;
  return listed(given, modules);
}

/** The same lists as arguments of setup(). @param file setup.py, relative to the repository's root */
export function setupSelection(
  given: Given,
  { packages, modules, folders, place }: SetupPackages,
  file: string,
): Selection {
  const texts = (list: readonly Listed[]): readonly string[] => list.map(({ text }) => text);
  const table = { packages: texts(packages), 'py-modules': texts(modules), 'package-dir': folders };
  const value = { tool: { setuptools: table } };
  const selection = listed({ ...given, value }, textsAt(value, [...TABLE, 'py-modules']), SETUP_WORDS);
  return {
    ...selection,
    place: ([, , key, index]) => {
      const { line, column } = (key === 'packages' ? packages : modules)[Number(index)] ?? place;
      return { file, line, column };
    },
  };
}

/** Packages and modules by name: nothing that is not named is shipped. */
function listed(given: Given, modules: ReturnType<typeof textsAt>, words = TOML_WORDS): Selection {
  const { value, isThere } = given;
  const folderOf = folders(given);
  const packages = textsAt(value, [...TABLE, 'packages']).map((one) => ({ ...one, folder: folderOf(one.text) }));
  const missing: Missing[] = packages
    .filter(({ folder }) => !isThere(folder))
    .map(({ text, path, folder }) => ({
      path,
      message: `packages names ${text}, but there is no folder ${folder}: the build stops.`,
      hint: elsewhere(given, folder, (other) =>
        posix.dirname(other) === 'src' ? `Add ${words.src}.` : `It is at ${other}: set ${words.folder}.`,
      ),
      level: 'error' as const,
    }));
  const files = modules.map((one) => ({ ...one, file: `${folderOf(one.text)}.py` }));
  for (const { text, path, file } of files) {
    if (isThere(file)) continue;
    const isPackage = isThere(folderOf(text));
    const message = `${words.modules} names ${text}, but there is no ${file}: the wheel is built without it.`;
    const hint = isPackage ? `${text} is a package: name it in packages.` : `Create ${file}, or remove the entry.`;
    missing.push({ path, message, hint, level: 'warning' });
  }
  const key = packages.length > 0 ? [...TABLE, 'packages'] : [...TABLE, 'py-modules'];
  const ships = (file: string): boolean =>
    packages.some(({ folder }) => posix.dirname(file) === folder) || files.some((one) => one.file === file);
  return { missing, ships, key };
}

/** The folder of a dotted package after package-dir. */
function folders({ value }: Given): (name: string) => string {
  const mapped = tableAt(value, [...TABLE, 'package-dir']);
  return (name) => {
    const parts = name.split('.');
    for (let length = parts.length; length >= 0; length -= 1) {
      const folder = mapped[parts.slice(0, length).join('.')];
      if (typeof folder === 'string') return plainPath(posix.join(folder, ...parts.slice(length)));
    }
    return parts.join('/');
  };
}

/** packages.find: a pattern has to match the whole dotted name, so `weather_mcp` leaves out `weather_mcp.tools`. */
function found(given: Given): Selection | undefined {
  const { value, isThere, python } = given;
  const find: KeyPath = [...TABLE, 'packages', 'find'];
  if (!isTable(dig(value, find))) return undefined;
  const stated = textsAt(value, [...find, 'where']);
  const where = stated.length > 0 ? stated : [{ text: '.', path: find }];
  const missing: Missing[] = where
    .filter(({ text }) => plainPath(text) !== '.' && !isThere(plainPath(text)))
    .map(({ text, path }) => ({
      path,
      message: `packages.find looks in ${text}, which does not exist: the build stops.`,
      hint: 'Set it to the folder that contains your package.',
      level: 'error' as const,
    }));
  const include = textsAt(value, [...find, 'include']);
  const exclude = textsAt(value, [...find, 'exclude']).map(({ text }) => fnmatch(text));
  const included = include.map(({ text }) => fnmatch(text));
  const plain = dig(value, [...find, 'namespaces']) === false;
  const packageOf = (file: string): string | undefined => {
    const root = where.map(({ text }) => plainPath(text)).find((one) => isUnder(file, one));
    if (root === undefined) return undefined;
    const folder = posix.relative(root, posix.dirname(file));
    const parts = folder.split('/');
    if (folder === '' || parts.some((part) => part.includes('.'))) return undefined;
    const whole = parts.every((_, at) => isThere(posix.join(root, ...parts.slice(0, at + 1), '__init__.py')));
    return plain && !whole ? undefined : parts.join('.');
  };
  const names = new Set(python.map(packageOf).filter((name) => name !== undefined));
  if (missing.length === 0 && names.size > 0) {
    const idle = include.filter(({ text }) => ![...names].some(fnmatch(text)));
    for (const { text, path } of idle) {
      const message = `packages.find includes ${text}, which matches no package${idle.length === include.length ? ': the wheel contains no code' : ''}.`;
      const hint = `Existing packages: ${[...names].filter((name) => !name.includes('.')).join(', ')}.`;
      missing.push({ path, message, hint, level: idle.length === include.length ? 'error' : 'warning' });
    }
  }
  const ships = (file: string): boolean => {
    const name = packageOf(file);
    if (name === undefined) return false;
    return (included.length === 0 || included.some((one) => one(name))) && !exclude.some((one) => one(name));
  };
  const by = include.length > 0 ? 'include' : exclude.length > 0 ? 'exclude' : undefined;
  return { missing, ships, key: by === undefined ? find : [...find, by] };
}

/** Python's fnmatch, in which `*` matches dots too. */
function fnmatch(pattern: string): (name: string) => boolean {
  // A pattern of nothing but stars would take forever; nobody writes one.
  if (pattern.length > 500 || pattern.split('*').length > 8) return () => true;
  const body = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.')
    .replace(/\[!/g, '[^');
  try {
    const whole = new RegExp(`^${body}$`);
    return (name) => whole.test(name);
  } catch {
    // A bracket that is not closed.
    return (name) => name === pattern;
  }
}
