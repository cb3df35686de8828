// Mutations of a plan at every place of it, for tests that hold a reader of plans to what it promises.

import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Every place of a value, its root last. */
function places(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    places(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [...inside, at];
}

/** Texts that have meant something to some program. */
const TEXTS = [
  '',
  ' ',
  '.',
  '..',
  '../../evil',
  '/etc/passwd',
  'https://evil.example.org/',
  '$(touch evil)',
  '`evil`',
  '--repository-url=https://evil.example.org',
  'a\nb',
  '\u001b[31m',
  '\u202e',
  '::error::evil',
  '__proto__',
  'constructor',
  'toString',
  'test/fixtures/evil',
  'evil-mcp',
  'octo/evil',
  '99999999999999999999.99999999999999999999.99999999999999999999',
  '1.2.3.0',
  'v1.2.3',
  'wheel',
  'sdist',
  'npm-tarball',
  'code-package',
  'sbom',
  'contract',
  'checksums',
  'unstarted',
  'started',
  'python',
  'node',
  'release.json',
  'x'.repeat(5000),
  '0'.repeat(64),
];
const VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  0.5,
  2 ** 53,
  [],
  {},
  [[]],
  { sha256: '0'.repeat(64), runtime: '', outcome: 'unstarted', reason: 'because' },
  { sha256: '0'.repeat(64), runtime: 'Python 3.13.1', outcome: 'started' },
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'kind',
  'file',
  'started',
  'part',
  'config',
  'targets',
  'pypi',
  'url',
];

/** What is done at one place. */
type Mutation =
  | { readonly does: 'set'; readonly to: Json }
  | { readonly does: 'remove' }
  | { readonly does: 'repeat' }
  | { readonly does: 'take'; readonly from: number }
  | { readonly does: 'key'; readonly key: string; readonly value: Json };

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ does: fc.constant('set' as const), to: fc.constantFrom<Json>(...TEXTS, ...VALUES) }),
  fc.record({ does: fc.constant('set' as const), to: fc.string({ unit: 'grapheme' }) }),
  fc.record({ does: fc.constant('remove' as const) }),
  fc.record({ does: fc.constant('repeat' as const) }),
  fc.record({ does: fc.constant('take' as const), from: fc.nat() }),
  fc.record({
    does: fc.constant('key' as const),
    key: fc.constantFrom(...KEYS),
    value: fc.constantFrom<Json>(...TEXTS, ...VALUES),
  }),
);

/** A place of the plan and what is done there; up to three of them, since one alone is often seen at once. */
export const mutations = (plan: unknown): fc.Arbitrary<readonly (readonly [Path, Mutation])[]> =>
  fc.array(fc.tuple(fc.constantFrom(...places(plan)), mutation), { minLength: 1, maxLength: 3 });

/** The text of a plan after the mutations; a key that is added may be there a second time. */
export function mutate(plan: unknown, all: readonly (readonly [Path, Mutation])[]): string {
  let root = structuredClone(plan) as Json;
  const extra: (readonly [marker: string, text: string])[] = [];
  for (const [path, what] of all) {
    const last = path.at(-1);
    const holder = at(root, path.slice(0, -1));
    const here = at(root, path);
    if (here === undefined) continue;
    if (what.does === 'key') {
      if (typeof here !== 'object' || here === null || Array.isArray(here)) continue;
      // A key that objects inherit, or that is there already, can only be written as text.
      const marker = `marker-${extra.length}`;
      Object.defineProperty(here, marker, { value: 0, enumerable: true, configurable: true, writable: true });
      extra.push([`"${marker}": 0`, `${JSON.stringify(what.key)}: ${JSON.stringify(what.value)}`]);
      continue;
    }
    const to = what.does === 'set' ? what.to : what.does === 'take' ? taken(plan, what.from) : undefined;
    if (last === undefined) {
      if (to !== undefined) root = structuredClone(to);
    } else if (what.does === 'remove') {
      if (Array.isArray(holder)) holder.splice(Number(last), 1);
      else delete (holder as Record<string, Json>)[String(last)];
    } else if (what.does === 'repeat') {
      if (Array.isArray(holder)) holder.push(structuredClone(here));
    } else if (to !== undefined) (holder as Record<string, Json>)[String(last)] = structuredClone(to);
  }
  return extra.reduce((text, [marker, key]) => text.replace(marker, () => key), JSON.stringify(root, undefined, 2));
}

/** The value of another place of the same plan: a digest where another stood, a project's name as a file's. */
function taken(plan: unknown, from: number): Json | undefined {
  const all = places(plan);
  return at(plan as Json, all[from % all.length] ?? []);
}

function at(root: Json, path: Path): Json | undefined {
  let value: Json | undefined = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, Json>)[String(key)] : undefined;
  }
  return value;
}
