// What one schema takes and another does not. It knows no direction: what that means for inputs and outputs is said elsewhere.

import { isObject } from '../../../formats/object.js';
import { lostArrays } from './arrays.js';
import { apart, type Branch, branchesOf, type Kind, kindOf, type Spot } from './branches.js';
import { namesOf } from './children.js';
import { exampleOf } from './example.js';
import { fits } from './fits.js';
import { idOf, isSame } from './identity.js';
import { lostNumbers } from './numbers.js';
import { lostObjects } from './objects.js';
import { cutPlace, type Pair, type Problem, pointerOf, type Walk } from './problem.js';
import { lostStrings } from './strings.js';
import { TooMuch, type Work } from './work.js';

/** Two recursions of different lengths meet again only after many rounds. */
const DEEPEST_WALK = 150;

/**
 * Everything that `from` takes and `to` does not; empty when `to` takes all of it. Recursive schemas are followed once round.
 * Throws TooMuch.
 */
export function lost(from: Spot, to: Spot, work: Work): readonly Problem[] {
  const open = new Set<string>();
  const done = new Map<string, readonly Problem[]>();
  let assumed = 0;
  const walk: Walk = {
    work,
    lost(pair) {
      work.spend();
      if (isSame(pair)) return [];
      const key = `${idOf(pair.from)}>${idOf(pair.to)}`;
      const known = done.get(key);
      if (known !== undefined) {
        // What is found in one place is found wherever a reference leads there: that can double at every step.
        work.spend(known.length);
        return known.map((one) => moved(one, pair.place));
      }
      // The same pair further out: if it holds there, it holds here.
      if (open.has(key)) {
        assumed += 1;
        return [];
      }
      if (open.size > DEEPEST_WALK) throw new TooMuch();
      open.add(key);
      const before = assumed;
      const found = compare(pair, walk);
      work.spend(found.length);
      open.delete(key);
      if (assumed === before)
        done.set(
          key,
          found.map((one) => ({ ...one, place: one.place.slice(pair.place.length) })),
        );
      return found;
    },
  };
  return walk.lost({ from, to, place: '' });
}

function moved(problem: Problem, place: string): Problem {
  const inside = place === '' ? problem.place.replace(/^\./, '') : problem.place;
  return { ...problem, place: cutPlace(place + (place !== '' && /^[^.[{]/.test(inside) ? `.${inside}` : inside)) };
}

function compare(pair: Pair, walk: Walk): readonly Problem[] {
  const { work } = walk;
  const [left, right] = [branchesOf(pair.from, work), branchesOf(pair.to, work)];
  const each = left.list.map((branch) => lostBranch(branch, right.list, pair, walk));
  const here = (one: Problem): boolean => one.all === true && one.place === pair.place;
  const all = each.every((problems) => problems.some(here));
  const problems = each
    .flat()
    .map((one) => (here(one) && !all ? { ...one, all: false } : one))
    .flatMap((one) => elsewhere(one, left.list, pair));
  // The alternatives on the right take more than their schema does.
  if (right.loose && problems.length === 0 && left.list.length > 0) return tried([unclear(pair, 'oneOf')], pair, walk);
  // Those on the left too: what is lost may be none of theirs.
  return tried(left.loose ? problems.map((one) => ({ ...one, sure: false })) : problems, pair, walk);
}

/** A property that one alternative does not mention is no news where another one lists it. */
function elsewhere(problem: Problem, branches: readonly Branch[], { place }: Pair): readonly Problem[] {
  const { what, name = '', from } = problem;
  if (problem.place !== place || from !== undefined || (what !== 'undeclared' && what !== 'required')) return [problem];
  const listed = branches.some(({ parts }) => namesOf(parts).has(name));
  return !listed ? [problem] : what === 'undeclared' ? [] : [{ ...problem, from: true }];
}

/** Where keywords do not tell, an example does: a value that the one takes and the other does not. */
function tried(problems: readonly Problem[], pair: Pair, { work }: Walk): readonly Problem[] {
  const doubtful = problems.filter(({ sure }) => !sure);
  // What an example shows must be about this: that of a place further in has been tried there.
  const meant = doubtful.filter(
    ({ place, what }) => what !== 'undeclared' && (place === pair.place || problems.length === 1),
  );
  if (meant.length === 0) return problems;
  const example = exampleOf(pair.from, pair.to, work.search);
  if (example === undefined) return problems;
  return problems.map((one) => (meant.includes(one) ? { ...one, sure: true, example, place: pair.place } : one));
}

function lostBranch(branch: Branch, others: readonly Branch[], pair: Pair, walk: Walk): readonly Problem[] {
  const { work } = walk;
  const values = branch.values?.filter((value) => branch.kinds.has(kindOf(value)));
  if (values !== undefined) return lostValues(values, branch, pair, walk);
  const near = others.filter((other) => !apart(branch, other, work));
  const missing = [...branch.kinds].filter((kind) => !others.some(({ kinds }) => kinds.has(kind)));
  const problems: Problem[] = [];
  const unsure = (one: Problem): Problem => (branch.opaque.size > 0 ? { ...one, sure: false } : one);
  if (missing.length > 0)
    problems.push(
      unsure({ ...typeProblem(pair, missing), all: others.length > 0 && missing.length === branch.kinds.size }),
    );
  const groups = new Map<string, { kinds: Kind[]; near: Branch[] }>();
  for (const kind of branch.kinds) {
    if (missing.includes(kind)) continue;
    const candidates = near.filter(({ kinds }) => kinds.has(kind));
    const key = candidates.map((one) => near.indexOf(one)).join();
    const group = groups.get(key) ?? { kinds: [], near: candidates };
    group.kinds.push(kind);
    groups.set(key, group);
  }
  for (const { kinds, near: candidates } of groups.values()) {
    const only: Branch = { ...branch, kinds: new Set(kinds) };
    const [first] = candidates;
    if (first === undefined)
      problems.push(unsure({ ...unclear(pair, 'anyOf'), what: 'choice', sure: true, all: true }));
    else if (candidates.length === 1) problems.push(...between(only, first, pair, walk));
    else problems.push(...amongst(only, candidates, pair, walk));
  }
  return problems;
}

/** One alternative against the several that could take it: one of them has to take all. */
function amongst(branch: Branch, others: readonly Branch[], pair: Pair, walk: Walk): readonly Problem[] {
  const found = others.map((other) => between(branch, other, pair, walk));
  if (found.some((problems) => problems.length === 0)) return [];
  // Only where each leaves out everything but single values can they not make up for each other.
  const listed = found.every((problems) =>
    problems.some(({ what, place }) => what === 'values' && place === pair.place),
  );
  const first = found[0]?.find(({ what }) => what === 'values');
  if (listed && first !== undefined) return [{ ...first, sure: first.sure && branch.opaque.size === 0 }];
  const newLimits = found.every((problems) =>
    problems.every(
      ({ what, place, from }) => (what === 'bound' || what === 'values') && place === pair.place && from === undefined,
    ),
  );
  return [{ ...unclear(pair, 'anyOf'), ...(newLimits ? { parts: found.flat() } : {}) }];
}

/** Two single alternatives of some common kinds. */
function between(from: Branch, to: Branch, pair: Pair, walk: Walk): readonly Problem[] {
  walk.work.spend(from.parts.length + to.parts.length);
  const branches = { from, to, place: pair.place };
  const problems: Problem[] = [];
  const missing = [...from.kinds].filter((kind) => !to.kinds.has(kind));
  if (missing.length > 0) problems.push(typeProblem(pair, missing));
  const listed = to.values?.filter((value) => to.kinds.has(kindOf(value)));
  if (listed !== undefined && !coversAll(from, listed)) {
    problems.push({ ...unclear(pair, 'enum'), what: 'values', sure: true, from: undefined, to: listed });
  }
  if (from.kinds.has('integer') || from.kinds.has('fraction')) problems.push(...lostNumbers(branches));
  if (from.kinds.has('string')) problems.push(...lostStrings(branches));
  if (from.kinds.has('array')) problems.push(...lostArrays(branches, walk));
  if (from.kinds.has('object')) problems.push(...lostObjects(branches, walk));
  const demands = [...to.opaque].filter((one) => !from.opaque.has(one));
  const extra = [...from.opaque].some((one) => !to.opaque.has(one));
  const said = extra
    ? problems.map((one) => ({ ...one, sure: one.sure && (one.what === 'undeclared' || one.what === 'default') }))
    : problems;
  return demands.length === 0 ? said : [...said, unclear(pair, (demands[0] ?? '').replace(/^\[\["?|".*| \d+$/gs, ''))];
}

/** Whether a list holds every value of these kinds: null is one, booleans are two. */
function coversAll({ kinds }: Branch, listed: readonly unknown[]): boolean {
  return [...kinds].every((kind) => {
    if (kind === 'null') return listed.includes(null);
    return kind === 'boolean' && listed.includes(true) && listed.includes(false);
  });
}

/** Listed values that are no longer taken. */
function lostValues(values: readonly unknown[], branch: Branch, pair: Pair, walk: Walk): readonly Problem[] {
  const gone: unknown[] = [];
  let doubtful = false;
  for (const value of values) {
    // A value of the list that its own schema forbids was never taken.
    const own = fits(value, pair.from, walk.work);
    if (own === 'no') continue;
    const verdict = fits(value, pair.to, walk.work);
    if (verdict === 'no' && own === 'yes') gone.push(value);
    else if (verdict !== 'yes') doubtful = true;
  }
  if (gone.length > 0) {
    const sure = branch.opaque.size === 0;
    const all = gone.length === values.length;
    return [{ ...unclear(pair, 'enum'), what: 'values', sure, from: gone, to: undefined, all }];
  }
  return doubtful ? [unclear(pair, 'enum')] : [];
}

function typeProblem(pair: Pair, missing: readonly Kind[]): Problem {
  return { ...unclear(pair, 'type'), what: 'type', sure: true, name: missing.join() };
}

/** A problem about the whole place, at the keyword if it is there. */
function unclear(pair: Pair, name: string): Problem {
  const at = (spot: Spot): { schema: unknown; pointer: string } => {
    const piece = spot.find(({ schema }) => isObject(schema) && Object.hasOwn(schema, name)) ?? spot[0];
    if (piece === undefined) return { schema: undefined, pointer: '' };
    return { schema: piece.schema, pointer: pointerOf({ keywords: piece.schema as never, document: piece.document }) };
  };
  const [a, b] = [at(pair.from), at(pair.to)];
  return {
    what: 'unclear',
    sure: false,
    place: pair.place,
    name,
    from: a.schema,
    to: b.schema,
    fromAt: a.pointer,
    toAt: b.pointer,
  };
}
