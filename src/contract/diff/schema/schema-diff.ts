// Two schemas of one thing: what changed for clients. Inputs may widen, outputs may narrow; a property that a schema does not
// mention and does not speak of is one that nobody sends.

import type { ContractChange } from '../../../core/types.js';
import { named, shown } from '../values.js';
import { docsChanges } from './docs.js';
import { isEqual, openDocument } from './document.js';
import { type Found, merged, pathOf, say, sentence, turned, verdict } from './found.js';
import { lost } from './lost.js';
import type { Problem } from './problem.js';
import { refusedBefore } from './refused-before.js';
import { type Budget, newBudget, newWork, TooMuch } from './work.js';

/** Whose values a schema describes: what clients send, or what they are given. */
export type Position = 'input' | 'output';

export interface SchemaPair {
  readonly position: Position;
  readonly before: unknown;
  readonly after: unknown;
  /** JSON pointers of both schemas in their contracts. */
  readonly beforeAt: string;
  readonly afterAt: string;
  /** Whose it is, for sentences: `forecast`. */
  readonly owner: string;
}

/**
 * Every change between two schemas; none for equal ones. Never throws for what a server can send.
 * @param budget what all schemas of a contract may cost together
 */
export function diffSchemas(pair: SchemaPair, budget: Budget = newBudget()): readonly ContractChange[] {
  const { before, after, beforeAt, afterAt } = pair;
  const [old, young] = [openDocument(before, beforeAt), openDocument(after, afterAt)];
  if (old === undefined || young === undefined) return [cannotTell(pair, 'too deep or too large to compare')];
  if (isEqual(before, after)) return [];
  const docs = docsChanges(pair);
  try {
    const work = newWork(budget);
    const [a, b] = [[{ schema: before, document: old }], [{ schema: after, document: young }]];
    const found =
      pair.position === 'input'
        ? input(pair, lost(a, b, work), lost(b, a, work))
        : output(pair, lost(b, a, work), lost(a, b, work));
    const changes = [...merged(found), ...docs];
    if (changes.length > 0) return changes;
    const message = `The ${pair.position} schema of ${named(pair.owner)} is written differently but is equivalent.`;
    return [{ kind: 'docs', pointer: afterAt, message }];
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return [cannotTell(pair, 'too large to compare'), ...docs];
  }
}

function cannotTell({ position, owner, before, after, afterAt }: SchemaPair, why: string): ContractChange {
  const message = `The ${position} schema of ${named(owner)} changed and is ${why}.`;
  return { kind: 'cannot-tell', pointer: afterAt, message, before, after };
}

/**
 * @param narrowed what the old schema takes and the new one does not: clients that sent it are refused
 * @param widened what only the new one takes
 */
function input(pair: SchemaPair, narrowed: readonly Problem[], widened: readonly Problem[]): readonly Found[] {
  const forward = narrowed.map((one) => {
    const who = `Argument ${pathOf(one)} of ${named(pair.owner)}`;
    switch (one.what) {
      case 'undeclared':
        return say(one, one.sure ? 'feature' : 'cannot-tell', 'property', `${who} is new.`);
      case 'required': {
        const what = one.from === undefined ? 'is new and required' : 'is now required';
        return say(one, verdict(one, 'breaking'), 'property', `${who} ${what}.`);
      }
      case 'refused':
        return say(one, verdict(one, 'breaking'), 'property', `${who} was removed; clients that send it are rejected.`);
      case 'default':
        return say(one, 'feature', 'default', `${who} defaults to ${shown(one.to)} (was ${shown(one.from)}).`);
      default: {
        const isOld = refusedBefore(one, pair);
        const known = isOld ? { ...one, sure: one.sure || one.parts !== undefined, example: undefined } : one;
        const kind = one.what === 'unlisted' ? 'fix' : isOld ? 'feature' : isHole(one) ? 'cannot-tell' : 'breaking';
        const words = sentence(pair, known, { before: one.from, after: one.to, wider: false });
        return say(known, verdict(known, kind), '', words);
      }
    }
  });
  const backward = widened.flatMap((one) => {
    const problem = turned(one);
    const who = `Argument ${pathOf(one)} of ${named(pair.owner)}`;
    switch (one.what) {
      case 'undeclared':
        return [say(problem, 'breaking', 'property', `${who} was removed; it is ignored when clients send it.`)];
      case 'required':
        return [
          say(
            problem,
            verdict(one, 'feature'),
            'property',
            one.from === undefined
              ? `${who} was removed; it is ignored when clients send it.`
              : `${who} is now optional.`,
            one.from === undefined,
          ),
        ];
      case 'refused':
        return [say(problem, verdict(one, 'feature'), 'property', `${who} is new.`)];
      case 'default':
        return [];
      default:
        return [
          say(
            problem,
            verdict(one, one.what === 'unlisted' || one.what === 'closed' ? 'fix' : 'feature'),
            '',
            sentence(pair, one, { before: one.to, after: one.from, wider: true }),
          ),
        ];
    }
  });
  return [...forward, ...backward];
}

/** A pattern that was there and takes less, such as names that begin with a dash: somebody may have sent that, or nobody. */
function isHole({ name, from, example }: Problem): boolean {
  return name === 'pattern' && from !== undefined && example !== undefined;
}

/**
 * Clients read the schema anew in each session: what a result may contain beside what it did breaks nobody, what it always had
 * and no longer has does.
 * @param widened what only the new schema allows
 * @param narrowed what the old one allowed and the new one does not
 */
function output(pair: SchemaPair, widened: readonly Problem[], narrowed: readonly Problem[]): readonly Found[] {
  const forward = widened.flatMap((one) => {
    const problem = turned(one);
    const who = `Field ${pathOf(one)} of the output of ${named(pair.owner)}`;
    switch (one.what) {
      case 'undeclared':
        return [say(problem, 'fix', 'property', `${who} was removed; it was optional.`)];
      case 'required': {
        const how = one.from === undefined ? 'was removed' : 'may now be missing';
        return [say(problem, verdict(one, 'breaking'), 'property', `${who} ${how}.`)];
      }
      case 'refused': {
        const note = 'the schema allowed no additional fields, so clients have to list the tools again';
        return [say(problem, verdict(one, 'feature'), 'property', `${who} is new; ${note}.`)];
      }
      case 'default':
        return [];
      default: {
        const kind = verdict(one, one.what === 'type' ? 'breaking' : 'feature');
        return [say(problem, kind, '', sentence(pair, one, { before: one.to, after: one.from, wider: true }))];
      }
    }
  });
  const backward = narrowed.flatMap((one) => {
    const who = `Field ${pathOf(one)} of the output of ${named(pair.owner)}`;
    switch (one.what) {
      case 'undeclared':
        return [say(one, 'feature', 'property', `${who} is new.`)];
      case 'required': {
        const isNew = one.from === undefined;
        const how = isNew ? 'is new' : 'is now always present';
        return [say(one, verdict(one, isNew ? 'feature' : 'fix'), 'property', `${who} ${how}.`)];
      }
      case 'refused':
        return [say(one, 'fix', 'property', `${who} was removed; it was optional.`)];
      case 'default':
        return [];
      default: {
        const kind = verdict(one, one.all === true ? 'breaking' : 'fix');
        return [say(one, kind, '', sentence(pair, one, { before: one.from, after: one.to, wider: false }))];
      }
    }
  });
  return [...forward, ...backward];
}
