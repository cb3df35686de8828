// The lock file that a package is installed from: what it says was asked for, and what it installs.

import { posix } from 'node:path';
import { parse } from 'yaml';
import { memo } from '../../../core/memo.js';
import type { Files } from '../../../core/types.js';
import { LARGEST_LOCK, type Position, readJson } from '../../../formats/json.js';
import { isObject } from '../../../formats/object.js';
import type { NodeInput } from './rule.js';

/** Lock files by the package manager that writes them. */
export const LOCKS = [
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
] as const;

/** A package as package-lock.json installs it. */
interface Installed {
  readonly version: string | undefined;
  readonly engines: Readonly<Record<string, unknown>> | undefined;
}

export interface NpmLock {
  /** Relative to the repository's root. */
  readonly file: string;
  /** Where the project's entry stands. */
  at(): Position;
  /** What Node finds for the project under this name. */
  installed(name: string): Installed | undefined;
}

export interface PnpmLock {
  readonly file: string;
  /** Where the project's entry stands. */
  readonly at: Position;
  /** What was asked for, by name. */
  readonly specifiers: ReadonlyMap<string, string>;
  /** Whether something else changes what is asked for: then the two cannot be compared. */
  readonly overridden: boolean;
}

/** No package has so many dependencies of its own that they take more. */
const LONGEST = 128 * 1024;

/** The nearest file of this name, from the project's folder upwards; undefined when another lock file is as near. */
function nearest({ project, files }: NodeInput, name: string): { file: string; key: string } | undefined {
  for (let folder = project.path; ; folder = posix.dirname(folder)) {
    const there = LOCKS.filter((other) => files.has(posix.join(folder, other)));
    if (there.length > 0) {
      const only = there.length === 1 && there[0] === name;
      return only ? { file: posix.join(folder, name), key: posix.relative(folder, project.path) || '.' } : undefined;
    }
    if (folder === '.' || folder === '..' || folder === '/') return undefined;
  }
}

/** package-lock.json (or npm-shrinkwrap.json) of version 2 or 3; undefined when it does not hold this project. */
export function npmLock(input: NodeInput): NpmLock | undefined {
  const found = nearest(input, 'npm-shrinkwrap.json') ?? nearest(input, 'package-lock.json');
  if (found === undefined) return undefined;
  const text = input.files.text(found.file);
  const value = parseJson(input.files, found.file);
  const packages = isObject(value) ? value['packages'] : undefined;
  const key = found.key === '.' ? '' : found.key;
  if (!isObject(packages) || !isObject(packages[key])) return undefined;
  return {
    file: found.file,
    // Read again with places, which takes ten times as long, only where there is something to show.
    at: () => readJson(text, LARGEST_LOCK).at('packages', key),
    installed: (name) => {
      const nested = key === '' ? [] : [`${key}/node_modules/${name}`];
      const entry = [...nested, `node_modules/${name}`].map((path) => packages[path]).find(isObject);
      if (entry === undefined) return undefined;
      // A workspace's member is linked; its version stands where it lies.
      const linked = entry['link'] === true ? packages[String(entry['resolved'])] : undefined;
      const { version, engines } = isObject(linked) ? linked : entry;
      return {
        version: typeof version === 'string' ? version : undefined,
        engines: isObject(engines) ? engines : undefined,
      };
    },
  };
}

/** The project's part of pnpm-lock.yaml; undefined when it has none, or an older form. */
export function pnpmLock(input: NodeInput): PnpmLock | undefined {
  const found = nearest(input, 'pnpm-lock.yaml');
  const text = found === undefined ? undefined : input.files.text(found.file);
  if (found === undefined || text === undefined) return undefined;
  const lines = linesOf(input.files, found.file);
  const top = lines.indexOf('importers:');
  const names = [found.key, `'${found.key}'`, `"${found.key}"`].map((name) => `  ${name}:`);
  const start = lines.findIndex((line, index) => index > top && names.includes(line));
  if (top === -1 || start === -1) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => /^ {0,2}\S/.test(line));
  const block = lines.slice(start + 1, length === -1 ? undefined : start + 1 + length).join('\n');
  if (block.length > LONGEST) return undefined;
  const workspace = posix.join(posix.dirname(found.file), 'pnpm-workspace.yaml');
  const overridden =
    lines.includes('overrides:') ||
    /^overrides:/m.test(input.files.text(workspace) ?? '') ||
    input.files.has(posix.join(posix.dirname(found.file), '.pnpmfile.cjs'));
  return { file: found.file, at: { line: start + 1, column: 3 }, specifiers: specifiersIn(block), overridden };
}

/** `name@range` of every entry of a yarn.lock, and whether it is of yarn 2 or newer. */
export function yarnLock(input: NodeInput): { file: string; keys: ReadonlySet<string>; berry: boolean } | undefined {
  const found = nearest(input, 'yarn.lock');
  const text = found === undefined ? undefined : input.files.text(found.file);
  if (found === undefined || text === undefined) return undefined;
  return { file: found.file, keys: yarnKeys(input.files, found.file), berry: /^__metadata:/m.test(text) };
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

const ofFile = (files: Files, file: string) => [files, file] as const;

const parseJson = memo(ofFile, (files, file): unknown => {
  try {
    return JSON.parse((files.text(file) ?? '').replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
});

const linesOf = memo(ofFile, (files, file): readonly string[] => (files.text(file) ?? '').split(/\r?\n/));

const yarnKeys = memo(ofFile, (files, file): ReadonlySet<string> => {
  const heads = linesOf(files, file).filter((line) => /^[^\s#].*:$/.test(line));
  return new Set(heads.flatMap((line) => line.slice(0, -1).replaceAll('"', '').split(/,\s*/)));
});
