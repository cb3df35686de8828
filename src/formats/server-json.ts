// The server.json files of a repository: which ones there are, and what their package entries say.

import { posix } from 'node:path';
import { memo } from '../core/memo.js';
import type { Ecosystem, Files, Project } from '../core/types.js';
import { type JsonFile, jsonFile } from './json-file.js';
import { asText, fieldsOf, isObject, type KeyPath, listOf } from './object.js';

/** One entry of `packages`. */
export interface PackageEntry {
  /** `['packages', 0]`. */
  readonly path: KeyPath;
  readonly value: Readonly<Record<string, unknown>>;
  /** `npm`, `pypi`, `oci`, `mcpb`, …; undefined when it is missing or no text. */
  readonly type: string | undefined;
  readonly identifier: string | undefined;
  readonly version: string | undefined;
}

export interface ServerJson extends JsonFile {
  /** Empty when the file is no JSON object. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly packages: readonly PackageEntry[];
}

const ASIDE = /(^|\/)(node_modules|tests?|__tests__|testdata|fixtures?|examples?|samples?|templates?|docs?|vendor)\//i;

/** Nobody writes a larger one by hand, and the MCP Registry takes none. */
const LARGEST = 1_000_000;

/** Every server.json that describes a server to the MCP Registry; others of that name configure something else. */
export const serverJsons = memo(
  (files: Files) => [files],
  (files): readonly ServerJson[] =>
    files.all
      .filter((path) => posix.basename(path) === 'server.json' && !ASIDE.test(path))
      .flatMap((path) => open(files, path)),
);

function open(files: Files, path: string): ServerJson | [] {
  if ((files.text(path)?.length ?? 0) > LARGEST) return [];
  const file = jsonFile(files, path);
  const value = fieldsOf(file.value);
  const isOne =
    /modelcontextprotocol/.test((files.text(path) ?? '').slice(0, 100_000)) ||
    (typeof value['name'] === 'string' &&
      value['name'].includes('/') &&
      (Array.isArray(value['packages']) || Array.isArray(value['remotes'])));
  if (!isOne) return [];
  return {
    ...file,
    value,
    name: asText(value['name']),
    version: asText(value['version']),
    packages: packagesIn(value),
  };
}

/** Its package entries; what is no object is none. */
export function packagesIn(value: Readonly<Record<string, unknown>>): readonly PackageEntry[] {
  return listOf(value['packages']).flatMap((entry, index): PackageEntry | [] => {
    if (!isObject(entry)) return [];
    return {
      path: ['packages', index],
      value: entry,
      type: asText(entry['registryType'] ?? entry['registry_type']),
      identifier: asText(entry['identifier']),
      version: asText(entry['version']),
    };
  });
}

/** Whether an entry is what this project publishes to its index. */
export function isOf(entry: PackageEntry, project: Pick<Project, 'name'>, ecosystem: Ecosystem): boolean {
  const { type, identifier } = entry;
  if (identifier === undefined || type !== ecosystem.purlType) return false;
  return ecosystem.canonicalName(identifier) === ecosystem.canonicalName(project.name);
}

/** The entry of a project of the checkout, whatever version it states. */
export function entryOf(
  entries: readonly PackageEntry[],
  project: Project,
  ecosystem: Ecosystem,
): PackageEntry | undefined {
  const name = ecosystem.listedAs?.(project) ?? project.name;
  return entries.find((entry) => isOf(entry, { name }, ecosystem));
}
