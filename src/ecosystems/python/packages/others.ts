// The tables of poetry-core, flit, uv_build, pdm-backend and maturin about what goes into the wheel (measured, maturin read).

import { posix } from 'node:path';
import picomatch from 'picomatch';
import { ignoreRules } from '../../../formats/ignore-rules.js';
import { dig, type KeyPath } from '../../../formats/object.js';
import { isUnder } from '../../../repository/subtree.js';
import { elsewhere, type Given, type Missing, plainPath, type Selection, textsAt } from './selection.js';

/** A folder, or a pattern of files. */
function covers(pattern: string): (file: string) => boolean {
  const plain = plainPath(pattern);
  if (!/[*?[{]/.test(plain)) return (file) => isUnder(file, plain);
  const matches = picomatch(plain);
  return (file) => matches(file) || matches(posix.dirname(file));
}

/** What [tool.poetry] packages, include and exclude says; undefined where it chooses nothing. */
export function poetrySelection(given: Given): Selection | undefined {
  const { value, files } = given;
  const key: KeyPath = ['tool', 'poetry', 'packages'];
  const list = dig(value, key);
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const entries = list.flatMap((entry: unknown, index) => {
    const [include, from, format] = [dig(entry, ['include']), dig(entry, ['from']), dig(entry, ['format'])];
    if (typeof include !== 'string') return [];
    const text = plainPath(typeof from === 'string' ? posix.join(from, include) : include);
    return [{ text, path: [...key, index], wheel: format !== 'sdist', covers: covers(text) }];
  });
  const missing: Missing[] = entries
    .filter((one) => !files.some(one.covers))
    .map(({ text, path }) => ({
      path,
      message: `packages names ${text}, which does not exist: Poetry stops the build.`,
      hint: elsewhere(given, text, (found) =>
        posix.dirname(found) === '.'
          ? `Write { include = "${found}" }.`
          : `Write { include = "${posix.basename(found)}", from = "${posix.dirname(found)}" }.`,
      ),
      level: 'error' as const,
    }));
  const more = textsAt(value, ['tool', 'poetry', 'include']).map(({ text }) => covers(text));
  const exclude = textsAt(value, ['tool', 'poetry', 'exclude']).map(({ text }) => covers(text));
  const ships = (file: string): boolean =>
    more.some((one) => one(file)) ||
    (entries.some((one) => one.wheel && one.covers(file)) && !exclude.some((one) => one(file)));
  return { missing, ships, key };
}

/** What [tool.flit.module] says; undefined where it chooses nothing. */
export function flitSelection(given: Given): Selection | undefined {
  const key: KeyPath = ['tool', 'flit', 'module', 'name'];
  const [name] = textsAt(given.value, key);
  return name === undefined ? undefined : modules(given, [name], ['src', '.'], key, 'flit');
}

/** What [tool.uv.build-backend] says; undefined where it chooses nothing. */
export function uvSelection(given: Given): Selection | undefined {
  const table: KeyPath = ['tool', 'uv', 'build-backend'];
  const named = textsAt(given.value, [...table, 'module-name']);
  const [root] = textsAt(given.value, [...table, 'module-root']);
  if (named.length === 0 && root === undefined) return undefined;
  const list = named.length > 0 ? named : [{ text: given.module, path: [...table, 'module-root'] }];
  const key = [...table, named.length > 0 ? 'module-name' : 'module-root'];
  const selection = modules(given, list, [root === undefined ? 'src' : plainPath(root.text)], key, 'uv_build');
  const exclude = textsAt(given.value, [...table, 'wheel-exclude']).map(({ text }) => text);
  const excluded = ignoreRules(...exclude);
  return { ...selection, ships: (file) => selection.ships?.(file) === true && !excluded(file) };
}

/** One or several modules by name, looked for in some folders; everything in them is shipped. */
function modules(
  given: Given,
  list: ReturnType<typeof textsAt>,
  roots: readonly string[],
  key: KeyPath,
  backend: string,
): Selection {
  const places = list.map((one) => {
    const path = one.text.replaceAll('.', '/');
    const candidates = roots.map((root) => plainPath(posix.join(root, path)));
    return { ...one, candidates, at: candidates.find((place) => given.isThere(place) || given.isThere(`${place}.py`)) };
  });
  const missing: Missing[] = places
    .filter(({ at, text }) => at === undefined && !text.endsWith('-stubs'))
    .map(({ text, path, candidates }) => ({
      path,
      message: `${backend} is configured to ship the module ${text}, but there is no ${candidates.join(' or ')}: the build stops.`,
      hint: elsewhere(given, candidates[0] ?? text, (found) => `It is at ${found}.`),
      level: 'error' as const,
    }));
  const ships = (file: string): boolean =>
    places.some(({ at }) => at !== undefined && (isUnder(file, at) || file === `${at}.py`));
  return { missing, ships, key };
}

/** What [tool.pdm.build] says; undefined where it chooses nothing. */
export function pdmSelection(given: Given): Selection | undefined {
  const table: KeyPath = ['tool', 'pdm', 'build'];
  const includes = textsAt(given.value, [...table, 'includes']).map((one) => ({ ...one, covers: covers(one.text) }));
  const excludes = textsAt(given.value, [...table, 'excludes']).map(({ text }) => covers(text));
  const [folder] = textsAt(given.value, [...table, 'package-dir']);
  const missing: Missing[] = [];
  if (folder !== undefined && !given.isThere(plainPath(folder.text))) {
    const message = `package-dir is ${folder.text}, which does not exist: the build stops.`;
    missing.push({
      path: folder.path,
      message,
      hint: 'Set it to the folder that contains your package.',
      level: 'error',
    });
  }
  if (includes.length === 0) {
    const ships = (file: string): boolean => !excludes.some((one) => one(file));
    return { missing, ships: excludes.length === 0 ? undefined : ships, key: [...table, 'excludes'] };
  }
  const ships = (file: string): boolean =>
    includes.some((one) => one.covers(file)) && !excludes.some((one) => one(file));
  const isEmpty = !given.python.some(ships);
  for (const { text, path, covers: matches } of includes) {
    if (given.files.some(matches) || (!isEmpty && /[*?[{]/.test(text))) continue;
    const message = `includes names ${text}, which does not exist: ${isEmpty ? 'the wheel contains no code' : 'it is omitted'}.`;
    const hint = elsewhere(given, plainPath(text), (found) => `Write "${found}".`);
    missing.push({ path, message, hint, level: isEmpty ? 'error' : 'warning' });
  }
  return { missing, ships, key: [...table, 'includes'] };
}

/** What [tool.maturin] python-source says; undefined where it chooses nothing. */
export function maturinSelection({ value, isThere }: Given): Selection | undefined {
  const [source] = textsAt(value, ['tool', 'maturin', 'python-source']);
  if (source === undefined) return undefined;
  const message = `python-source is ${source.text}, which does not exist: maturin stops.`;
  const hint = 'Set it to the folder that contains your Python package.';
  const missing: Missing[] = isThere(plainPath(source.text))
    ? []
    : [{ path: source.path, message, hint, level: 'error' as const }];
  return { missing, ships: undefined, key: source.path };
}
