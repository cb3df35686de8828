// What a problem says to clients: its sentence, its weight, its place; and one change for each thing.

import { CHANGE_KINDS } from '../../../core/change-kinds.js';
import type { ChangeKind, ContractChange } from '../../../core/types.js';
import { named, shown } from '../values.js';
import type { Problem } from './problem.js';
import type { SchemaPair } from './schema-diff.js';
import { type Sides, wordsOf } from './words.js';

/** A change before equal ones are melted; `about` says what it is about. */
export interface Found {
  readonly about: string;
  readonly change: ContractChange;
}

export function verdict({ sure }: Problem, kind: ChangeKind): ChangeKind {
  return sure ? kind : 'cannot-tell';
}

/** The problem as seen from the older schema. */
export function turned(problem: Problem): Problem {
  return { ...problem, from: problem.to, to: problem.from, fromAt: problem.toAt, toAt: problem.fromAt };
}

export function say(problem: Problem, kind: ChangeKind, about: string, message: string, breaks = false): Found {
  const { from, to, toAt, fromAt, place, name, example, what } = problem;
  const gone = to === undefined && from !== undefined;
  return {
    // What was taken away and what came to a list of values are two changes; of other things one says it all.
    about:
      about === ''
        ? `${place} ${what} ${what === 'type' ? '' : (name ?? '')} ${what === 'values' ? kind : ''}`
        : `${place} ${about} ${name ?? ''}`,
    change: {
      kind: breaks ? 'breaking' : kind,
      pointer: gone ? fromAt : toAt,
      message,
      ...(from === undefined ? {} : { before: from }),
      ...(to === undefined ? {} : { after: to }),
      ...(example === undefined ? {} : { example: example.value }),
    },
  };
}

export function pathOf({ place, name }: Problem): string {
  return named(place === '' ? (name ?? '') : `${place}.${name}`);
}

export function sentence({ position, owner }: SchemaPair, problem: Problem, sides: Sides): string {
  const { place, sure } = problem;
  const thing = position === 'input' ? 'Argument' : 'Field';
  const what = position === 'input' ? `of ${named(owner)}` : `of the output of ${named(owner)}`;
  const who =
    place === ''
      ? position === 'input'
        ? `The input of ${named(owner)}`
        : `The output of ${named(owner)}`
      : `${thing} ${named(place)} ${what}`;
  const doubt = sure ? '' : ' The effect on clients cannot be determined.';
  return `${who} ${wordsOf(problem, sides)}${shownExample(problem, position, sides)}.${doubt}`;
}

const BECAME = {
  input: { narrower: 'is now rejected', wider: 'is now accepted' },
  output: { narrower: 'is no longer returned', wider: 'may now be returned' },
} as const;

/** What a problem found by trying means, as a value. */
function shownExample({ example }: Problem, position: SchemaPair['position'], { wider }: Sides): string {
  if (example === undefined) return '';
  return `: ${shown(example.value)} ${BECAME[position][wider ? 'wider' : 'narrower']}`;
}

/** One change for each thing: the heaviest. What cannot be told in one direction is said once. */
export function merged(found: readonly Found[]): readonly ContractChange[] {
  const heaviest = new Map<string, ContractChange>();
  for (const { about, change } of found) {
    const known = heaviest.get(about);
    if (known === undefined || isHeavier(change, known)) heaviest.set(about, change);
  }
  return [...heaviest.values()];
}

function isHeavier(one: ContractChange, other: ContractChange): boolean {
  return CHANGE_KINDS.indexOf(one.kind) < CHANGE_KINDS.indexOf(other.kind);
}
