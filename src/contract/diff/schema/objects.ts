// Objects: which properties there may be, must be, and what they hold.

import { escapedKey } from '../../../core/json-pointer.js';
import { isObject } from '../../../formats/object.js';
import { branchesOf, type Part, type Spot } from './branches.js';
import { namesOf, otherSpot, propertySpot, requiredOf } from './children.js';
import { textOf } from './document.js';
import { type BranchPair, cutPlace, type Problem, pointerOf, type Walk } from './problem.js';
import { lostSizes, numbersOf } from './strings.js';

/** What `to` says about objects and `from` does not keep. */
export function lostObjects(pair: BranchPair, walk: Walk): readonly Problem[] {
  const { from, to, place } = pair;
  const problems: Problem[] = [];
  const [required, demanded] = [requiredOf(from.parts), requiredOf(to.parts)];
  walk.work.spend((required.size + demanded.size) / 16);
  for (const name of demanded) if (!required.has(name)) problems.push(about(pair, 'required', name, true));
  for (const name of new Set([...namesOf(from.parts), ...namesOf(to.parts)])) {
    walk.work.spend(1 + (from.parts.length + to.parts.length) / 16);
    problems.push(...lostProperty(pair, name, walk));
  }
  problems.push(...lostPatterns(pair, walk), ...lostOthers(pair, walk));
  // So many are there anyway.
  const least = Math.max(required.size, ...numbersOf(from.parts, 'minProperties'));
  const sizes = lostSizes(pair, 'minProperties', 'maxProperties', least);
  return [...problems, ...sizes.map((one) => ({ ...one, place }))];
}

function lostProperty(pair: BranchPair, name: string, walk: Walk): readonly Problem[] {
  const [a, b] = [propertySpot(pair.from.parts, name), propertySpot(pair.to.parts, name)];
  const at = cutPlace(pair.place === '' ? cutPlace(name) : `${pair.place}.${cutPlace(name)}`);
  const unclear = a.patterns || b.patterns;
  if (a.declared && b.declared) {
    return [...changedDefault(pair, name, a.spot, b.spot), ...walk.lost({ from: a.spot, to: b.spot, place: at })];
  }
  if (b.declared && a.spot.length === 0 && !unclear) return [about(pair, 'undeclared', name, true)];
  if (b.spot.length === 0) return [];
  // Nothing of that name can be there.
  if (branchesOf(a.spot, walk.work).list.length === 0) return [];
  if (branchesOf(b.spot, walk.work).list.length === 0) return [about(pair, 'refused', name, !unclear)];
  const found = walk.lost({ from: a.spot, to: b.spot, place: at });
  // `additionalProperties: true` says that others may be sent, not that somebody does.
  const said = a.declared || a.spot.some(({ schema }) => schema !== true && !(isObject(schema) && isEmpty(schema)));
  if (found.length === 0 || (said && !unclear)) return found;
  return [about(pair, 'undeclared', name, !unclear && isListed(pair))];
}

/** Whether the first schema lists what is sent: where it lists nothing, names are data, and anything may be. */
function isListed({ from, place }: BranchPair): boolean {
  return place === '' || namesOf(from.parts).size > 0;
}

function isEmpty(schema: object): boolean {
  return Object.keys(schema).length === 0;
}

/** What holds for names that no side lists. */
function lostOthers(pair: BranchPair, walk: Walk): readonly Problem[] {
  const [a, b] = [otherSpot(pair.from.parts), otherSpot(pair.to.parts)];
  if (b.length === 0) return [];
  const [left, right] = [branchesOf(a, walk.work), branchesOf(b, walk.work)];
  if (left.list.length === 0) return [];
  if (right.list.length > 0) return walk.lost({ from: a, to: b, place: pair.place === '' ? '*' : `${pair.place}.*` });
  const part = pair.to.parts.find(({ keywords }) => keywords['additionalProperties'] !== undefined);
  const before = pair.from.parts.find(({ keywords }) => keywords['additionalProperties'] !== undefined);
  const { additionalProperties: others } = before?.keywords ?? {};
  return [
    {
      what: isListed(pair) && !(isObject(others) && !isEmpty(others)) ? 'unlisted' : 'closed',
      sure: true,
      place: pair.place,
      name: 'additionalProperties',
      from: before?.keywords['additionalProperties'],
      to: part?.keywords['additionalProperties'],
      fromAt: pointerOf(before ?? pair.from.parts[0], before === undefined ? undefined : 'additionalProperties'),
      toAt: pointerOf(part, 'additionalProperties'),
    },
  ];
}

/** Patterns that both have are compared; for others nobody can tell which names they mean. */
function lostPatterns(pair: BranchPair, walk: Walk): readonly Problem[] {
  const [a, b] = [patternsOf(pair.from.parts), patternsOf(pair.to.parts)];
  const problems = [...b].flatMap(([pattern, to]) => {
    const from = a.get(pattern);
    return from === undefined ? [] : walk.lost({ from, to, place: `${pair.place}{${pattern}}` });
  });
  const same = a.size === b.size && [...a.keys()].every((pattern) => b.has(pattern));
  if (same) return problems;
  const [left, right] = [pair.from.parts[0], pair.to.parts[0]];
  return [
    ...problems,
    {
      what: 'unclear',
      sure: false,
      place: pair.place,
      name: 'patternProperties',
      from: left?.keywords['patternProperties'],
      to: right?.keywords['patternProperties'],
      fromAt: pointerOf(left),
      toAt: pointerOf(right),
    },
  ];
}

function patternsOf(parts: readonly Part[]): Map<string, Spot> {
  const found = new Map<string, Spot>();
  for (const { keywords, document } of parts) {
    const { patternProperties } = keywords;
    if (!isObject(patternProperties)) continue;
    for (const [pattern, schema] of Object.entries(patternProperties)) {
      found.set(pattern, [...(found.get(pattern) ?? []), { schema, document }]);
    }
  }
  return found;
}

/** The value that counts when the property is left out. */
function changedDefault(pair: BranchPair, name: string, from: Spot, to: Spot): readonly Problem[] {
  const [a, b] = [defaultOf(from), defaultOf(to)];
  if (a === undefined || b === undefined || textOf(a.value) === textOf(b.value)) return [];
  return [{ ...about(pair, 'default', name, true), from: a.value, to: b.value, fromAt: a.at, toAt: b.at }];
}

function defaultOf(spot: Spot): { readonly value: unknown; readonly at: string } | undefined {
  const piece = spot.find(({ schema }) => isObject(schema) && Object.hasOwn(schema, 'default'));
  if (piece === undefined || !isObject(piece.schema)) return undefined;
  return { value: piece.schema['default'], at: `${piece.document.at(piece.schema)}/default` };
}

/** A problem about a property; its values are what both sides say about it. */
function about({ from, to, place }: BranchPair, what: Problem['what'], name: string, sure: boolean): Problem {
  const [a, b] = [propertyIn(from.parts, name), propertyIn(to.parts, name)];
  return { what, sure, place, name, from: a.schema, to: b.schema, fromAt: a.at, toAt: b.at };
}

function propertyIn(parts: readonly Part[], name: string): { readonly schema: unknown; readonly at: string } {
  for (const part of parts) {
    const { properties } = part.keywords;
    if (!isObject(properties) || !Object.hasOwn(properties, name)) continue;
    return {
      schema: properties[name],
      at: pointerOf(part, `properties/${escapedKey(name)}`),
    };
  }
  return { schema: undefined, at: pointerOf(parts[0]) };
}
