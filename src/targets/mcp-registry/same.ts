// Whether two server.json say the same, as the registry keeps them: it drops what is empty or false.

import { isDeepStrictEqual } from 'node:util';
import { namedPath } from '../../core/named-path.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import type { Value } from './index.js';

const OWN = 'io.modelcontextprotocol.registry/publisher-provided';

/** The first thing that differs, in words; undefined where both say the same. @param there what the registry has */
export function difference(ours: Value, there: Value): string | undefined {
  const [one, other] = [kept(ours), kept(there)];
  const path = firstUnlike(one, other, []);
  if (path === undefined) return undefined;
  const [now, before] = [at(path, one), at(path, other)].map(quoted);
  return `${namedPath(path, one)} is ${now} here and ${before} there`;
}

/** The same without what is known only when it is served: where bundles are, and images that `ours` does not name yet. */
export function earlyDifference(ours: Value, there: Value): string | undefined {
  const isKnown = (type: unknown): boolean => type !== 'mcpb' && (type !== 'oci' || hasType(ours, type));
  return difference(ofTypes(ours, isKnown), ofTypes(there, isKnown));
}

function hasType({ packages }: Value, type: unknown): boolean {
  return Array.isArray(packages) && packages.some((one: unknown) => isObject(one) && one['registryType'] === type);
}

function ofTypes(value: Value, isKnown: (type: unknown) => boolean): Value {
  const packages = Array.isArray(value['packages']) ? value['packages'] : [];
  return { ...value, packages: packages.filter((one: unknown) => !isObject(one) || isKnown(one['registryType'])) };
}

function kept(value: Value): Value {
  const { _meta: meta, ...rest } = value;
  const own = fieldsOf(meta)[OWN];
  return pruned(own === undefined ? rest : { ...rest, _meta: { [OWN]: own } }) as Value;
}

function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, pruned(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => !isEmpty(inner)));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

type Path = readonly (string | number)[];

function firstUnlike(one: unknown, other: unknown, path: Path): Path | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  const both = [one, other];
  if (both.every((value) => Array.isArray(value)) || both.every(isObject)) {
    const keys = new Set(both.flatMap((value) => Object.keys(value as object)));
    for (const key of keys) {
      const step = Array.isArray(one) ? Number(key) : key;
      const inner = firstUnlike(at([step], one), at([step], other), [...path, step]);
      if (inner !== undefined) return inner;
    }
  }
  return path;
}

function at(path: Path, value: unknown): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
}

function quoted(value: unknown): string {
  const text = value === undefined ? 'missing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
