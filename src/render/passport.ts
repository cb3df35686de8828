// The table of what a server does besides answering: hosts, files, programs, variables, and what could not be seen.

import { firstFew } from '../core/cut.js';
import { escapeMarkdown, markdownTable } from '../core/markdown.js';
import type { Passport, Release } from '../core/types.js';

/** One server's. */
export interface Shown {
  /** Named where there are several. */
  readonly server: string;
  readonly passport: Passport;
}

const MOST_SHOWN = 20;

/** Of every server that was observed. */
export function passportsOf({ started }: Release): readonly Shown[] {
  return started.flatMap(({ project, contract: { passport } }) =>
    passport === undefined ? [] : [{ server: project, passport }],
  );
}

/** Rows for a terminal, the head first; empty where nobody looked. */
export function passportRows(shown: readonly Shown[]): readonly (readonly string[])[] {
  if (shown.length === 0) return [];
  const name = (server: string): readonly string[] => (shown.length > 1 ? [server] : []);
  const rows = shown.flatMap(({ server, passport }) =>
    lists(passport).map(([title, words]) => [...name(server), title, words]),
  );
  return [[...name('server'), 'behavior', 'seen when it was started'], ...rows];
}

/** The same as a section of a summary. */
export function passportMarkdown(shown: readonly Shown[]): string {
  const [head, ...rows] = passportRows(shown).map((row) => row.map(escapeMarkdown));
  return head === undefined ? '' : `### Behavior\n\n${markdownTable(head, rows)}\n`;
}

/** A line for each list that has something, and one for those that have nothing. */
function lists({ hosts, files, programs, variables }: Passport): readonly (readonly [string, string])[] {
  const unknown = (programs ?? []).length > 0 ? ' (what programs in other languages do is not seen)' : '';
  const all = [
    { title: 'contacts', none: 'hosts contacted', list: hosts, more: unknown },
    { title: 'writes', none: 'files written', list: files },
    { title: 'starts', none: 'programs started', list: programs },
    { title: 'its own code reads', none: 'variables read by its own code', list: variables },
  ];
  const empty = all.filter(({ list, more = '' }) => list?.length === 0 && more === '');
  const rows = all
    .filter((one) => !empty.includes(one))
    .map(({ title, list, more = '' }) => [title, `${words(list)}${more}`] as const);
  return empty.length === 0 ? rows : [...rows, ['none seen', empty.map(({ none }) => none).join(', ')]];
}

function words(list: readonly string[] | undefined): string {
  if (list === undefined) return 'not seen';
  return firstFew(list, MOST_SHOWN) || 'nothing';
}
