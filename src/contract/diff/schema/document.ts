// A JSON Schema as a document of its own: every part of it has a place, and `$ref` finds what it names.

import { decoded } from '../../../core/decoded.js';
import { sha256 } from '../../../core/digest.js';
import { escapedKey, unescapedKey } from '../../../core/json-pointer.js';
import { dig, fieldsOf } from '../../../formats/object.js';

export type Json = Readonly<Record<string, unknown>>;

/** A schema document: what a `$ref` in it may name, and where each of its objects stands. */
export interface SchemaDocument {
  readonly root: unknown;
  /** Whether keywords beside `$ref` count: they do since 2019-09. */
  readonly besideRef: boolean;
  /** The pointer of an object of the document; that of the root for what is not in it. */
  at(part: unknown): string;
  /** What a `$ref` names; undefined when it is not in the document. */
  resolve(ref: string): unknown;
  /** Whether anything in it names something: what does not means the same wherever it stands. */
  readonly refers: boolean;
  /** The canonical text of all definitions: equal ones make equal `$ref`s mean the same. */
  definitions(): string;
}

const REFERENCES = new Set(['$ref', '$dynamicRef', '$recursiveRef']);
/** Deeper schemas are not compared: nobody writes them, and whoever made them up means harm. */
const DEEPEST = 100;
/** Characters of keys and texts, and a few for every value: those of real servers stay below a tenth of it. */
const LARGEST = 1024 * 1024;

/** Opens a schema; undefined when it is nested too deep or too large. @param pointer JSON pointer of the root in the contract */
export function openDocument(root: unknown, pointer: string): SchemaDocument | undefined {
  const places = new Map<object, Place>();
  const anchors = new Map<string, unknown>();
  let size = 0;
  let refers = false;
  const left: (Place & { readonly value: unknown; readonly depth: number })[] = [
    { value: root, above: undefined, key: '', depth: 0 },
  ];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const { value, depth } = one;
    size += typeof value === 'string' ? value.length : 4;
    if (size > LARGEST) return undefined;
    if (typeof value !== 'object' || value === null || places.has(value)) continue;
    if (depth > DEEPEST) return undefined;
    places.set(value, one);
    for (const [key, child] of Object.entries(value)) {
      size += key.length;
      refers ||= REFERENCES.has(key);
      if (key === '$anchor' && typeof child === 'string') anchors.set(child, value);
      left.push({ value: child, above: one, key, depth: depth + 1 });
    }
  }
  const top = fieldsOf(root);
  const dialect = top['$schema'];
  return {
    root,
    besideRef: !(typeof dialect === 'string' && /draft-0[3-7]/.test(dialect)),
    at: (part) => pointer + pointerOf(typeof part === 'object' && part !== null ? places.get(part) : undefined),
    resolve(ref) {
      if (ref === '#' || ref === top['$id']) return root;
      if (ref.startsWith('#/')) return follow(root, ref.slice(2));
      return ref.startsWith('#') ? anchors.get(ref.slice(1)) : undefined;
    },
    refers,
    definitions: () => textOf([top['$defs'] ?? {}, top['definitions'] ?? {}]),
  };
}

/** Where a part stands: written out only for what is told. */
interface Place {
  readonly above: Place | undefined;
  readonly key: string;
}

function pointerOf(place: Place | undefined): string {
  return place?.above === undefined ? '' : `${pointerOf(place.above)}/${escapedKey(place.key)}`;
}

function follow(root: unknown, path: string): unknown {
  return dig(
    root,
    path.split('/').map((part) => unescapedKey(decoded(part) ?? part)),
  );
}

/** Whether two values are equal, whatever the order of their keys; quick where they are not. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isEqual((a as Json)[key], (b as Json)[key]))
  );
}

const texts = new WeakMap<object, string>();

/** Longer texts are kept as a digest: each part of a value is in the texts of all that hold it. */
const LONGEST_TEXT = 4096;

/** One text for equal values, whatever the order of their keys; of large ones a digest that still says which references it holds. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = Array.isArray(value)
    ? `[${value.map(textOf).join(',')}]`
    : `{${Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${textOf((value as Json)[key])}`)
        .join(',')}}`;
  const kept = text.length > LONGEST_TEXT ? digest(text) : text;
  texts.set(value, kept);
  return kept;
}

function digest(text: string): string {
  const references = new Set(text.match(/"\$(?:ref|dynamicRef|recursiveRef)"/g) ?? []);
  return `${[...references].sort().join('')}#${sha256(text)}`;
}
