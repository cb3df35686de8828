// What a server does besides answering, before and after: only lists that were seen both times are compared.

import type { ContractChange, Passport } from '../../core/types.js';
import { MOST } from '../../start/passport/seen.js';
import { named } from './values.js';

/** How each list is spoken of. */
const VERBS = {
  hosts: ['contacts'],
  files: ['writes'],
  programs: ['starts'],
  variables: ['reads', 'variable '],
} as const;

type Key = keyof typeof VERBS;

/** A sentence for each entry: `The server now contacts api.example.com:443.` */
export function diffPassports(before: Passport = {}, after: Passport = {}): readonly ContractChange[] {
  return (Object.keys(VERBS) as Key[]).flatMap((key) => {
    const [old, young] = [before[key], after[key]];
    if (old === undefined || young === undefined || Math.max(old.length, young.length) >= MOST) return [];
    const [verb, what = ''] = VERBS[key];
    const change = (entry: string, how: string, list: readonly string[]) => ({
      kind: 'behavior' as const,
      pointer: `/passport/${key}/${list.indexOf(entry)}`,
      message: `The server ${how} ${what}${named(entry)}.`,
    });
    return [
      ...young.filter((one) => !old.includes(one)).map((one) => change(one, `now ${verb}`, young)),
      ...old.filter((one) => !young.includes(one)).map((one) => change(one, `no longer ${verb}`, old)),
    ];
  });
}

/** What is done now with what was done before: one look says what is new, not that nothing else is done any more. */
export function withKnown(before: Passport | undefined, after: Passport | undefined): Passport | undefined {
  if (before === undefined || after === undefined) return after;
  const lists = (Object.keys(VERBS) as Key[]).flatMap((key) => {
    const [old, young] = [before[key], after[key]];
    return old === undefined || young === undefined ? [] : [[key, [...new Set([...old, ...young])].sort()] as const];
  });
  return { ...after, ...Object.fromEntries(lists) };
}
