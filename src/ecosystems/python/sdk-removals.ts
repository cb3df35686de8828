// What a new major version of an MCP SDK took away, and which versions a dependency lets in.

import data from '../../data/sdks.json' with { type: 'json' };
import { type DottedName, dotted } from '../../languages/python/standard-library.js';
import type { Declared } from './declared.js';
import { splitRequirement, takes } from './pep508.js';

interface Removal {
  readonly major: number;
  /** The newest version of that major that was looked at. */
  readonly newest: string;
  /** Modules that are gone, with everything below them. */
  readonly modules: readonly string[];
  /** Module → names in it that are gone. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Gone → what took its place. */
  readonly instead: Readonly<Record<string, string>>;
}

const REMOVALS: Readonly<Record<string, readonly Removal[]>> = data.python.removals;

/** An import, as far as it matters here. */
interface Imported {
  readonly module: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface Removed {
  /** What is gone, dotted. */
  readonly what: string;
  /** The major version that took it away. */
  readonly major: number;
  readonly instead: string | undefined;
}

/** Everything that versions up to `major` took away, modules and names alike, for a quick look. */
export function goneNames(sdk: string, major: number): readonly DottedName[] {
  return (REMOVALS[sdk] ?? [])
    .filter((removal) => removal.major <= major)
    .flatMap(({ modules, names }) => [
      ...modules.map(dotted),
      ...Object.entries(names).flatMap(([module, list]) => list.map((name) => ({ module, name }))),
    ]);
}

/** Distributions whose removals are known. */
export const SDKS: readonly string[] = Object.keys(REMOVALS);

/** What this import names that versions up to `major` of an SDK took away; the latest removal first. */
export function removedIn(sdk: string, major: number, { module, names }: Imported): Removed | undefined {
  for (const removal of [...(REMOVALS[sdk] ?? [])].reverse()) {
    if (removal.major > major) continue;
    const gone = removal.modules.find((one) => module === one || module.startsWith(`${one}.`));
    const list = Object.hasOwn(removal.names, module) ? (removal.names[module] ?? []) : [];
    const name = [...names.keys()].find((one) => list.includes(one) || removal.modules.includes(`${module}.${one}`));
    if (gone === undefined && name === undefined) continue;
    const what = gone ?? `${module}.${name}`;
    return { what, major: removal.major, instead: removal.instead[what] };
  }
  return undefined;
}

/** The newest major version with removals that this dependency lets in; undefined for none. */
export function newestMajor(declared: Declared): number | undefined {
  return (REMOVALS[declared.name] ?? [])
    .filter(({ major, newest }) => allows(declared, `${major}.0.0`) || allows(declared, newest))
    .map(({ major }) => major)
    .at(-1);
}

/** What to do where the range has no version that still has it. */
export function port(sdk: string, { instead, major }: Removed): string {
  return `${instead === undefined ? 'Port the code' : `Write ${instead}`}, or depend on ${sdk}<${major}.`;
}

/** Whether the dependency lets in a version before this major one. */
export function allowsBefore(declared: Declared, major: number): boolean {
  return allows(declared, `${major - 1}.0.0`) || allows(declared, `${major - 1}.999.0`);
}

function allows({ style, text }: Declared, version: string): boolean {
  const range = style === 'poetry' ? fromPoetry(text) : splitRequirement(text)?.range;
  if (range === undefined) return false;
  return range === '' || range === '*' || takes(range, version);
}

/** Poetry's `^1.2`, `~1.2` and `1.2` as PEP 440 has them; undefined for what is not read here. */
function fromPoetry(text: string): string | undefined {
  if (/\|/.test(text)) return undefined;
  const parts = text.split(',').map((part) => {
    const [, sign = '', number = ''] = /^\s*(\^|~(?!=))?\s*([\d.]+)\s*$/.exec(part) ?? [];
    if (number === '') return part.trim();
    const [major = '0', minor = '0'] = number.split('.');
    if (sign === '') return `==${number}`;
    const caret = sign === '^' || !number.includes('.');
    return `>=${number},<${caret && major !== '0' ? Number(major) + 1 : `${major}.${Number(minor) + 1}`}`;
  });
  return parts.join(',');
}
