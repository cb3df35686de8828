// What the lock file of a project says its dependencies bring along, and in which versions they were tried.

import { posix } from 'node:path';
import { memo } from '../../core/memo.js';
import { normalName } from '../../core/names.js';
import type { Files, Project } from '../../core/types.js';
import { foldersUp } from '../../formats/lock-entry.js';
import { asText, dig, listOf } from '../../formats/object.js';
import { readToml } from '../../formats/toml.js';
import type { Declared } from './declared.js';
import type { PyManifest } from './manifest.js';
import { isTable, listAt, type Table, tableAt } from './table.js';

export interface Lock {
  /** The locked version of a distribution (PEP 503 name). */
  version(name: string): string | undefined;
  /** Every distribution that one dependency brings, itself included. */
  closure(declared: Pick<Declared, 'name' | 'extras'>): ReadonlySet<string>;
}

interface Locked {
  readonly version: string | undefined;
  readonly needs: readonly Need[];
  readonly extras: ReadonlyMap<string, readonly Need[]>;
}
interface Need {
  readonly name: string;
  readonly extras: readonly string[];
}

const FILE_LISTS = /^(?:wheels|files) = \[\r?\n(?: .*\r?\n)*\]\r?\n|^sdist = .*\r?\n/gm;

const ofFile = (file: string, files: Files) => [files, file] as const;

/** Lock files beside a project or above it, the nearest first, whether they are there or not. */
export function lockFiles(folder: string): readonly string[] {
  return foldersUp(folder).flatMap((at) => ['uv.lock', 'poetry.lock', 'pdm.lock'].map((name) => posix.join(at, name)));
}

/** A lock file as data, without its lists of files; empty when it cannot be read. Read once for all rules. */
export const lockDocument = memo(
  ofFile,
  // Nine tenths of a lock file are addresses and digests of files, which take long to parse and say nothing here.
  (file, files): Table => readToml((files.text(file) ?? '').replace(FILE_LISTS, '')).value,
);

/** uv.lock or poetry.lock beside the manifest or above it, when it knows every dependency that is declared now. */
export function lockOf(project: Project<PyManifest>, files: Files): Lock | undefined {
  const always = project.manifest.declared.filter(({ extra }) => extra === undefined);
  for (const file of lockFiles(project.path)) {
    if (!files.has(file)) continue;
    const packages = packagesIn(file, files);
    if (packages === undefined || !always.every(({ name }) => packages.has(name))) continue;
    return {
      version: (name) => packages.get(name)?.version,
      closure: ({ name, extras }) => walk(packages, { name, extras }),
    };
  }
  return undefined;
}

const packagesIn = memo(ofFile, (file, files) => readLock(dig(lockDocument(file, files), ['package'])));

function readLock(list: unknown): ReadonlyMap<string, Locked> | undefined {
  if (!Array.isArray(list)) return undefined;
  const packages = new Map<string, Locked>();
  for (const entry of list) {
    const name = dig(entry, ['name']);
    if (typeof name !== 'string') continue;
    const known = packages.get(normalName(name));
    const version = dig(entry, ['version']);
    packages.set(normalName(name), {
      version: asText(version),
      // A distribution may be locked in several versions, for different platforms.
      needs: [...(known?.needs ?? []), ...needsIn(dig(entry, ['dependencies']))],
      extras: new Map(
        Object.entries(tableAt(entry, ['optional-dependencies'])).map(([extra, needs]) => [extra, needsIn(needs)]),
      ),
    });
  }
  return packages;
}

/** uv writes a list of tables, Poetry a table of names. */
function needsIn(found: unknown): readonly Need[] {
  if (isTable(found)) return Object.keys(found).map((name) => ({ name: normalName(name), extras: [] }));
  return listOf(found).flatMap((one): Need | [] => {
    const name = dig(one, ['name']);
    if (typeof name !== 'string') return [];
    return { name: normalName(name), extras: listAt(one, ['extra']).filter((extra) => typeof extra === 'string') };
  });
}

function walk(packages: ReadonlyMap<string, Locked>, from: Need): ReadonlySet<string> {
  const seen = new Set<string>();
  const visited = new Set<string>();
  const waiting: Need[] = [from];
  for (let need = waiting.pop(); need !== undefined; need = waiting.pop()) {
    const key = `${need.name}[${need.extras.join()}]`;
    if (visited.has(key)) continue;
    visited.add(key);
    seen.add(need.name);
    const locked = packages.get(need.name);
    waiting.push(...(locked?.needs ?? []), ...need.extras.flatMap((extra) => locked?.extras.get(extra) ?? []));
  }
  return seen;
}
