// What no JSON Schema can say of a tool list: names beside each other, references, patterns, sizes.

import { plural } from '../core/plural.js';
import type { Contract } from '../core/types.js';
import { isObject } from '../formats/object.js';
import { type Place, placesOf, schemasIn } from './places.js';

/** A place that a rule is about, and what is there in a few words. */
export type Found = Omit<Place, 'value'> & { readonly what?: string | undefined };

/** What is known beside the contract. */
export interface Context {
  /** The key of the server in the configuration that its documentation shows. */
  readonly key?: string | undefined;
}

/** Cursor hides tools from 60 characters of key and name together. */
const MOST_TOGETHER = 59;
/** Claude Code cuts texts there. Characters. */
const LONGEST_TEXT = 2048;
/** A tenth of a context of 200,000 tokens, at about four bytes each. */
const HEAVY_TOKENS = 20_000;
const BYTES_PER_TOKEN = 4;
/** Meta's API accepts no more schemas inside each other, the root included. */
const DEEPEST = 10;
/** References of one schema that are followed. */
const MOST_REFERENCES = 200;

/** The functions by the name that the data gives them. */
export const FIND: Readonly<Record<string, (contract: Contract, context: Context) => readonly Found[]>> = {
  cycles: ({ tools }) => placesOf(tools, 'input').flatMap((root) => referring(root)),
  deep: ({ tools }) => placesOf(tools, 'input').flatMap((root) => tooDeep(root)),
  uncompiled: ({ tools }) => placesOf(tools, 'output').flatMap((root) => uncompiled(root)),
  overBudget: ({ tools }, { key }) =>
    key === undefined
      ? []
      : named(tools)
          .filter((name) => name.length <= 64 && key.length + name.length > MOST_TOGETHER)
          .map((tool) => ({
            tool,
            pointer: '/name',
            what: `${key.length + tool.length} characters with the key ${key}; ${MOST_TOGETHER} fit`,
          })),
  clashes: ({ tools }) => {
    const alike = new Map<string, Set<string>>();
    for (const name of named(tools)) {
      const bare = name.replace(/[./]/g, '_').toLowerCase();
      alike.set(bare, (alike.get(bare) ?? new Set()).add(name));
    }
    return [...alike.values()]
      .filter(({ size }) => size > 1)
      .map(([first = '', ...others]) => ({ tool: first, pointer: '/name', what: `beside ${others.join(', ')}` }));
  },
  longTexts: ({ tools, instructions }) => [
    ...tools.flatMap((tool) => long(tool['description'], '/description', String(tool['name'] ?? '?'))),
    ...long(instructions, '/instructions'),
  ],
  heavy: ({ tools }) => {
    const sizes = tools.map((tool) => ({ name: String(tool['name'] ?? '?'), bytes: bytesOf(tool) }));
    const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
    if (bytes < HEAVY_TOKENS * BYTES_PER_TOKEN) return [];
    const [biggest] = sizes.sort((a, b) => b.bytes - a.bytes);
    const most = biggest === undefined ? '' : `; the biggest is ${biggest.name} with ${kilobytes(biggest.bytes)}`;
    const tokens = Math.round(bytes / BYTES_PER_TOKEN / 1000);
    return [
      {
        pointer: '',
        what: `${kilobytes(bytes)}, about ${tokens},000 tokens, for ${plural(tools.length, 'tool')}${most}`,
      },
    ];
  },
  noTools: ({ tools, prompts, resources, resourceTemplates }) =>
    tools.length === 0 && prompts.length + resources.length + resourceTemplates.length > 0 ? [{ pointer: '' }] : [],
};

function named(tools: Contract['tools']): readonly string[] {
  return tools.flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

function long(text: unknown, at: string, tool?: string): readonly Found[] {
  if (typeof text !== 'string' || text.length <= LONGEST_TEXT) return [];
  return [{ ...(tool === undefined ? {} : { tool }), pointer: at, what: `${text.length} characters` }];
}

/** The first reference of a schema that leads to a place it is inside of, straight or through other references. */
function referring(root: Place): readonly Found[] {
  const leads = new Map<string, readonly string[]>();
  for (const { pointer: at, value } of schemasIn(root)) {
    if (leads.size === MOST_REFERENCES) break;
    const ref = isObject(value) ? value['$ref'] : undefined;
    if (typeof ref === 'string' && /^#(\/|$)/.test(ref))
      leads.set(at, [...(leads.get(at) ?? []), root.pointer + ref.slice(1)]);
  }
  // Asked of each place once: a hundred tools that are made of definitions would take minutes.
  const known = new Map<string, readonly string[]>();
  const inside = (place: string): readonly string[] => {
    const found = known.get(place) ?? [
      ...new Set([...leads].flatMap(([at, to]) => (at === place || at.startsWith(`${place}/`) ? to : []))),
    ];
    known.set(place, found);
    return found;
  };
  for (const target of new Set([...leads.values()].flat())) {
    const seen = new Set<string>();
    const left = [...inside(target)];
    while (left.length > 0) {
      const next = left.pop() as string;
      if (target === next || target.startsWith(`${next}/`)) return [{ ...bare(root), pointer: target }];
      if (seen.has(next)) continue;
      seen.add(next);
      left.push(...inside(next));
    }
  }
  return [];
}

/** The first schema below the level that is accepted, and how deep it goes on from there. */
function tooDeep(root: Place): readonly Found[] {
  let first: Place | undefined;
  let deepest = 0;
  // The outer ones come first.
  for (const place of schemasIn(root)) {
    deepest = place.level ?? 1;
    if (first === undefined && deepest > DEEPEST) first = place;
  }
  return first === undefined ? [] : [{ ...bare(first), what: `${deepest} levels` }];
}

/** What the validator of the SDKs cannot compile: it then has no list at all. */
function uncompiled(root: Place): readonly Found[] {
  for (const place of schemasIn(root)) {
    const what = isObject(place.value) ? badKeyword(place.value) : undefined;
    if (what !== undefined) return [{ ...bare(place), pointer: `${place.pointer}/${what}` }];
  }
  return [];
}

function badKeyword(schema: Readonly<Record<string, unknown>>): string | undefined {
  const { pattern } = schema;
  if (typeof pattern === 'string' && !isPattern(pattern)) return 'pattern';
  if (Array.isArray(schema['enum']) && schema['enum'].length === 0) return 'enum';
  return schema['nullable'] !== undefined && schema['type'] === undefined ? 'nullable' : undefined;
}

/** Whether JavaScript reads it, with the flag that the validator sets. It is compiled and never run. */
function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

function bare({ tool, pointer: at }: Place): Found {
  return { tool, pointer: at };
}
