// Which distributions bring an import name: a table for those that are called otherwise, a comparison of names for the rest.

import { normalName } from '../../core/names.js';
import data from '../../data/python-packages.json' with { type: 'json' };

/** Import name → distributions that bring it, the usual one first. */
const TABLE: Readonly<Record<string, string>> = data.imports;

const KNOWN_BY_ANOTHER_NAME: ReadonlySet<string> = new Set(Object.values(TABLE).flatMap((names) => names.split(' ')));

/** Distributions that are known to bring an import name, the usual one first; without an entry the name itself. */
export function distributionsOf(importName: string): readonly string[] {
  return Object.hasOwn(TABLE, importName) ? (TABLE[importName] ?? '').split(' ') : [normalName(importName)];
}

/**
 * Whether a distribution (PEP 503 name) brings an import name, as far as names can tell: `google-cloud-storage` brings
 * `google`, `python-slugify` `slugify`, `atlassian-python-api` `atlassian`. Errs on the side of yes.
 */
export function provides(distribution: string, importName: string): boolean {
  if (distributionsOf(importName).includes(distribution)) return true;
  const wanted = normalName(importName);
  const squeezed = wanted.replace(/-/g, '');
  const parts = distribution.split('-');
  const bare = parts.filter((part) => part !== 'python' && part !== 'py').join('');
  return (
    wanted.split('-').every((part) => parts.includes(part)) ||
    [bare, bare.replace(/^py|py$/g, ''), distribution.replace(/-/g, '')].includes(squeezed) ||
    squeezed === `py${bare}`
  );
}

/** Whether what a distribution is imported as can be told from its name; `false` for most: any name may be its own. */
export function importNameIsKnown(distribution: string): boolean {
  return KNOWN_BY_ANOTHER_NAME.has(distribution);
}
