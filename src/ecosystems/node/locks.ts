// The lock files of the package managers: what each says was asked for, and what it installs.

import { posix } from 'node:path';
import { parse } from 'yaml';
import { memo } from '../../core/memo.js';
import type { Files } from '../../core/types.js';
import { escapeRegExp } from '../../formats/lock-entry.js';
import { asText, fieldsOf, isObject } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';

/** Lock files by the package manager that writes them. */
export const LOCKS = {
  npm: ['npm-shrinkwrap.json', 'package-lock.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
} as const;

/** A lock file, and the folder of the package that is looked up in it, relative to the lock file's own. */
export interface LockPlace {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly key: string;
}

/** A package as a lock file installs it. */
interface Installed {
  readonly version: string | undefined;
  readonly engines?: Readonly<Record<string, unknown>> | undefined;
}

/** A lock file that says what Node finds for the package under a name. */
export interface InstalledLock {
  installed(name: string): Installed | undefined;
  /** What the package asked for when it was written; undefined where that does not count. */
  readonly asked?: ReadonlySet<string> | undefined;
}

export interface PnpmLock {
  /** What was asked for, by name. */
  readonly specifiers: ReadonlyMap<string, string>;
  /** Whether something else changes what is asked for: then the two cannot be compared. */
  readonly overridden: boolean;
}

/** No package has so many dependencies of its own that they take more. */
const LONGEST = 128 * 1024;
const ofFile = (files: Files, file: string) => [files, file] as const;

/** package-lock.json (or npm-shrinkwrap.json) of version 2 or 3; undefined when it does not hold this package. */
export function npmLock({ file, key }: LockPlace, files: Files): InstalledLock | undefined {
  const value = npmJson(files, file);
  const packages = fieldsOf(value)['packages'];
  const own = key === '.' ? '' : key;
  if (!isObject(packages) || !isObject(packages[own])) return undefined;
  return {
    installed: (name) => {
      const nested = own === '' ? [] : [`${own}/node_modules/${name}`];
      const entry = [...nested, `node_modules/${name}`].map((path) => packages[path]).find(isObject);
      if (entry === undefined) return undefined;
      // A workspace's member is linked, and npm reads its own manifest: what the lock file says of its version does not count.
      const folder = entry['link'] === true ? String(entry['resolved']) : undefined;
      const linked = folder === undefined ? undefined : packages[folder];
      const { version, engines } = isObject(linked) ? linked : entry;
      const stated = folder === undefined ? undefined : memberVersion(files, posix.join(posix.dirname(file), folder));
      return {
        version: stated ?? asText(version),
        engines: isObject(engines) ? engines : undefined,
      };
    },
  };
}

function memberVersion(files: Files, folder: string): string | undefined {
  const manifest = posix.join(folder, 'package.json');
  return asText(fieldsOf(plainJson(files.text(manifest)))['version']);
}

/** bun.lock, which is JSON with commas at the ends; undefined when it does not hold this package. */
export function bunLock({ file, key }: LockPlace, files: Files): InstalledLock | undefined {
  const value = bunJson(files, file);
  const { workspaces, packages } = fieldsOf(value);
  const own = isObject(workspaces) ? workspaces[key === '.' ? '' : key] : undefined;
  if (!isObject(packages) || !isObject(own)) return undefined;
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'].map((kind) => own[kind]).filter(isObject);
  return {
    asked: new Set(kinds.flatMap((kind) => Object.keys(kind))),
    installed: (name) => {
      const entry = packages[`${String(own['name'])}/${name}`] ?? packages[name];
      // `["ms@2.1.3", …]`
      const spec: unknown = Array.isArray(entry) ? entry[0] : undefined;
      return typeof spec === 'string' ? { version: spec.slice(spec.lastIndexOf('@') + 1) } : undefined;
    },
  };
}

/** The project's part of pnpm-lock.yaml; undefined when it has none, or an older form. */
export function pnpmLock({ file, key }: LockPlace, files: Files): PnpmLock | undefined {
  const text = files.text(file);
  if (text === undefined) return undefined;
  const lines = linesOf(files, file);
  const top = lines.indexOf('importers:');
  const names = [key, `'${key}'`, `"${key}"`].map((name) => `  ${name}:`);
  const start = lines.findIndex((line, index) => index > top && names.includes(line));
  if (top === -1 || start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line));
  const block = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
  if (block.length > LONGEST) return undefined;
  const workspace = posix.join(posix.dirname(file), 'pnpm-workspace.yaml');
  const overridden =
    lines.includes('overrides:') ||
    /^overrides:/m.test(files.text(workspace) ?? '') ||
    files.has(posix.join(posix.dirname(file), '.pnpmfile.cjs'));
  return { specifiers: specifiersIn(block), overridden };
}

interface YarnLock {
  /** `name@range` of every entry. */
  readonly keys: ReadonlySet<string>;
  /** Of yarn 2 or newer. */
  readonly berry: boolean;
  /** What the package asked for when it was written; none for yarn 1, which does not say. */
  readonly asked: readonly string[];
}

/** yarn.lock of either form. */
export function yarnLock({ file, key }: LockPlace, files: Files): YarnLock | undefined {
  const text = files.text(file);
  if (text === undefined) return undefined;
  const keys = yarnKeys(files, file);
  const own = new RegExp(`^"[^"\\n]+@workspace:${escapeRegExp(key)}":\\n((?: .*\\n)*)`, 'm').exec(text)?.[1] ?? '';
  const list = /^ {2}dependencies:\n((?: {4}.*\n)*)/m.exec(own)?.[1] ?? '';
  const asked = [...list.matchAll(/^ {4}"?([^":\n]+)"?:/gm)].map(([, name = '']) => name);
  return { keys, asked, berry: /^__metadata:/m.test(text) };
}

function specifiersIn(block: string): ReadonlyMap<string, string> {
  const specifiers = new Map<string, string>();
  let value: unknown;
  try {
    value = parse(block, { maxAliasCount: 0, uniqueKeys: false });
  } catch {
    return specifiers;
  }
  for (const kind of isObject(value) ? Object.values(value) : []) {
    for (const [name, entry] of isObject(kind) ? Object.entries(kind) : []) {
      if (isObject(entry) && entry['specifier'] !== undefined) specifiers.set(name, String(entry['specifier']));
    }
  }
  return specifiers;
}

const npmJson = memo(ofFile, (files, file) => plainJson(files.text(file)));
const bunJson = memo(ofFile, (files, file) => plainJson(files.text(file)?.replace(/,(?=\s*[}\]])/g, '')));
const linesOf = memo(ofFile, (files, file): readonly string[] => (files.text(file) ?? '').split(/\r?\n/));
const yarnKeys = memo(ofFile, (files, file): ReadonlySet<string> => {
  const heads = linesOf(files, file).filter((line) => /^[^\s#].*:$/.test(line));
  return new Set(heads.flatMap((line) => line.slice(0, -1).replaceAll('"', '').split(/,\s*/)));
});
