// Results of the same calls: what callers read there before and no longer do, and what is new. One result is an example of many,
// so that only what is lost or of another type breaks anybody; values count where they were named.

import { sameCall } from '../../config/calls.js';
import { escapedKey } from '../../core/json-pointer.js';
import type { Call, CallResult, ContractChange, Shape } from '../../core/types.js';
import { own } from '../../mcp/shape.js';
import { isEqual, textOf } from './schema/document.js';
import { named, shown } from './values.js';

type Results = readonly CallResult[] | undefined;

/** Changes of the results that both have. */
export function diffResults(before: Results = [], after: Results = []): readonly ContractChange[] {
  return after.flatMap((young, index) => {
    const known = before.findIndex(({ call }) => sameCall(call, young.call));
    const old = before[known];
    if (old === undefined || old.failed !== undefined) return [];
    return diffResult(old, young).map((change) => {
      const isGone = change.before !== undefined && change.after === undefined;
      return { ...change, pointer: `/results/${isGone ? known : index}${change.pointer}` };
    });
  });
}

/** `tool forecast {"city":"Berlin"}`. */
function callName({ kind, name, arguments: given }: Call): string {
  return `${kind} ${named(name)}${Object.keys(given).length === 0 ? '' : ` ${shown(given)}`}`;
}

function diffResult(before: CallResult, after: CallResult): readonly ContractChange[] {
  const who = callName(before.call);
  if (after.failed !== undefined) {
    const message = `The call of ${who} gave a result, and now fails: ${after.failed}`;
    return [{ kind: 'breaking', pointer: '', message, before: before.content }];
  }
  const volatile = new Set([...before.volatile, ...after.volatile]);
  const changes: ContractChange[] = [];
  const say = (kind: ContractChange['kind'], pointer: string, message: string, more: Partial<ContractChange> = {}) =>
    changes.push({ kind, pointer, message, ...more });
  for (const kind of before.content.filter((one) => !after.content.includes(one))) {
    say('breaking', '/content', `The result of ${who} no longer has ${named(kind)} content.`, { before: kind });
  }
  for (const kind of after.content.filter((one) => !before.content.includes(one))) {
    say('feature', '/content', `The result of ${who} now has ${named(kind)} content.`, { after: kind });
  }
  for (const part of ['data', 'text'] as const) {
    const [old, young] = [before.shape[part], after.shape[part]];
    // Text beside data is left out where it says the same.
    if (part === 'text' && (before.shape.data !== undefined || after.shape.data !== undefined)) continue;
    if (old === undefined && young !== undefined) say('feature', `/${part}`, `The result of ${who} now has ${part}.`);
    if (old !== undefined && young === undefined && part === 'data') {
      say('breaking', `/${part}`, `The result of ${who} no longer has structuredContent.`, { before: old });
    }
    if (old !== undefined && young !== undefined)
      compare({ old, young, at: `/${part}`, place: '', who }, volatile, say);
  }
  for (const [pointer, value] of Object.entries(before.values)) {
    const now = after.values[pointer];
    // That the field is missing, or of another type, was said.
    if (changes.some((one) => one.kind === 'breaking' && one.pointer === pointer)) continue;
    if (volatile.has(pointer) || isEqual(value, now) || (now === undefined && !after.call.values.includes(pointer)))
      continue;
    const message = `The value ${pointer} of the result of ${who} is ${shown(now)}, and was ${shown(value)}.`;
    say('breaking', `/values/${escapedKey(pointer)}`, message, { before: value, after: now ?? null });
  }
  return changes;
}

interface Pair {
  readonly old: Shape;
  readonly young: Shape;
  /** JSON pointer in the result, and the same in words. */
  readonly at: string;
  readonly place: string;
  readonly who: string;
}
type Say = (kind: ContractChange['kind'], pointer: string, message: string, more?: Partial<ContractChange>) => unknown;

function compare({ old, young, at, place, who }: Pair, volatile: ReadonlySet<string>, say: Say): void {
  if (volatile.has(at)) return;
  const it = place === '' ? `The result of ${who}` : `Field ${named(place)} of the result of ${who}`;
  const news = young.type.filter((type) => !old.type.includes(type));
  if (news.length > 0) {
    const kind = textOf(old.type) === '["null"]' ? 'feature' : 'breaking';
    return void say(kind, at, `${it} is ${young.type.join(' or ')} now, and was ${old.type.join(' or ')}.`, {
      before: old.type,
      after: young.type,
    });
  }
  if (old.items !== undefined && young.items !== undefined) {
    compare({ old: old.items, young: young.items, at: `${at}/*`, place: `${place}[]`, who }, volatile, say);
  }
  // What is not an object this time has no fields to look for.
  if (old.properties === undefined || young.properties === undefined) return;
  const field = (key: string): string => [place, key].filter(Boolean).join('.');
  for (const [key, shape] of Object.entries(old.properties)) {
    const pointer = `${at}/${escapedKey(key)}`;
    const other = own(young.properties, key);
    if (other !== undefined) compare({ old: shape, young: other, at: pointer, place: field(key), who }, volatile, say);
    const always = old.required?.includes(key) === true && !volatile.has(pointer);
    if (always && young.required?.includes(key) !== true) {
      const how = other === undefined ? 'is missing now' : 'may be missing now';
      say('breaking', pointer, `Field ${named(field(key))} of the result of ${who} ${how}.`, { before: shape });
    }
  }
  for (const key of Object.keys(young.properties).filter((one) => own(old.properties, one) === undefined)) {
    const pointer = `${at}/${escapedKey(key)}`;
    if (volatile.has(pointer)) continue;
    say('feature', pointer, `Field ${named(field(key))} of the result of ${who} is new.`, {
      after: own(young.properties, key),
    });
  }
}
