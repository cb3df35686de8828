// What one schema takes and another does not: the differences that the walk finds, before anybody says what they mean.

import { cut } from '../../../core/cut.js';
import type { Branch, Part, Spot } from './branches.js';
import type { Example } from './example.js';
import type { Work } from './work.js';

/**
 * `type`: kinds of value that are no longer taken; `values`: single values, or all but a few; `bound`: a keyword that is
 * stricter; `required`: a property that must be there; `refused`: a property that may not be there; `undeclared`: the second
 * schema says what a property is that the first does not mention; `closed`: other properties may not be there; `unlisted`: the
 * same where the first lists its properties, and does not speak of others;
 * `choice`: one alternative of several; `unclear`: cannot be told; `default`: what counts when a property is left out.
 */
export type What =
  | 'type'
  | 'values'
  | 'bound'
  | 'required'
  | 'refused'
  | 'undeclared'
  | 'closed'
  | 'unlisted'
  | 'choice'
  | 'unclear'
  | 'default';

export interface Problem {
  readonly what: What;
  /** Whether there is a value that the first takes and the second does not; false where nobody can tell. */
  readonly sure: boolean;
  /** Such a value, where it was found by trying. */
  readonly example?: Example | undefined;
  /** Nothing that the first takes there is taken by the second. */
  readonly all?: boolean | undefined;
  /** Where several alternatives are in the way: what each of them asks for. */
  readonly parts?: readonly Problem[] | undefined;
  /** The place in a value: `filter.tags[]`; empty for the value itself. */
  readonly place: string;
  /** The property or keyword it is about. */
  readonly name?: string | undefined;
  /** What the first schema says there, and the second. */
  readonly from: unknown;
  readonly to: unknown;
  /** JSON pointers to that. */
  readonly fromAt: string;
  readonly toAt: string;
}

const LONGEST_PLACE = 400;

/** A place as far as anybody reads it: recursion makes places as long as it likes. */
export function cutPlace(place: string): string {
  return cut(place, LONGEST_PLACE);
}

/** Two schemas that are compared, and the way there. */
export interface Pair {
  readonly from: Spot;
  readonly to: Spot;
  readonly place: string;
}

/** Two alternatives that are compared. */
export interface BranchPair {
  readonly from: Branch;
  readonly to: Branch;
  readonly place: string;
}

/** What the parts of the walk share. */
export interface Walk {
  readonly work: Work;
  /** What `from` takes and `to` does not. */
  lost(pair: Pair): readonly Problem[];
}

/** A problem with one keyword; its values are those of the first parts that state it. */
export function bound({ from, to, place }: BranchPair, name: string, sure = true): Problem {
  const [a, b] = [holder(from.parts, name), holder(to.parts, name)];
  return {
    what: 'bound',
    sure,
    place,
    name,
    from: a?.keywords[name],
    to: b?.keywords[name],
    fromAt: pointerOf(a ?? from.parts[0], a === undefined ? undefined : name),
    toAt: pointerOf(b ?? to.parts[0], b === undefined ? undefined : name),
  };
}

/** The part that states a keyword. */
function holder(parts: readonly Part[], name: string): Part | undefined {
  return parts.find(({ keywords }) => Object.hasOwn(keywords, name));
}

/** The JSON pointer of a part, or of a keyword of it. */
export function pointerOf(part: Part | undefined, name?: string): string {
  if (part === undefined) return '';
  const at = part.document.at(part.keywords);
  return name === undefined ? at : `${at}/${name}`;
}
