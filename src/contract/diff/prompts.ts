// Prompts and their arguments.

import type { ContractChange } from '../../core/types.js';
import { objectsOf } from '../../formats/object.js';
import { comings, match, type Placed, plainName, unknownChanges, wordChanges } from './lists.js';
import { type Json, textOf } from './schema/document.js';
import { named } from './values.js';

const WORDS = ['title', 'description', 'icons'];

export function diffPrompts(before: readonly Json[], after: readonly Json[]): readonly ContractChange[] {
  const matched = match(before, after, 'prompts', 'name');
  return [
    ...comings(matched, 'Prompt', 'name', signs),
    ...matched.kept.flatMap(({ name, before: old, after: young }) => [
      ...diffArguments(name, old, young),
      ...wordChanges(old, young, WORDS, `prompt ${named(name)}`),
      ...unknownChanges(old, young, ['name', ...WORDS, 'arguments', '_meta'], `prompt ${named(name)}`),
    ]),
  ];
}

/** The same name spelled otherwise, or the same arguments where there are some. */
function signs(prompt: Json): readonly string[] {
  const taken = objectsOf(prompt['arguments']).map((one) => [one['name'], one['required'] === true]);
  return [plainName(prompt['name']), ...(taken.length === 0 ? [] : [textOf(taken)])];
}

function diffArguments(prompt: string, before: Placed, after: Placed): readonly ContractChange[] {
  const { gone, come, kept } = match(
    objectsOf(before.item['arguments']),
    objectsOf(after.item['arguments']),
    'arguments',
    'name',
  );
  const say = (name: unknown): string => `Argument ${named(String(name))} of prompt ${named(prompt)}`;
  return [
    ...gone.map(
      ({ item, at }): ContractChange => ({
        kind: 'breaking',
        pointer: before.at + at,
        message: `${say(item['name'])} was removed.`,
        before: item,
      }),
    ),
    ...come.map(
      ({ item, at }): ContractChange => ({
        kind: item['required'] === true ? 'breaking' : 'feature',
        pointer: after.at + at,
        message: `${say(item['name'])} is new${item['required'] === true ? ' and required' : ''}.`,
        after: item,
      }),
    ),
    ...kept.flatMap(({ name, before: old, after: young }): readonly ContractChange[] => {
      const [a, b] = [old.item['required'] === true, young.item['required'] === true];
      const needed: ContractChange = {
        kind: b ? 'breaking' : 'feature',
        pointer: `${after.at}${young.at}${young.item['required'] === undefined ? '' : '/required'}`,
        message: `${say(name)} ${b ? 'is required now' : 'may be left out now'}.`,
        before: a,
        after: b,
      };
      const left = { item: old.item, at: before.at + old.at };
      const right = { item: young.item, at: after.at + young.at };
      const who = `argument ${named(name)} of prompt ${named(prompt)}`;
      return [...(a === b ? [] : [needed]), ...wordChanges(left, right, ['title', 'description'], who)];
    }),
  ];
}
