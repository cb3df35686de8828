// The table of what a server does besides answering: hosts, files, programs, variables, and what could not be seen.

import { escapeMarkdown } from '../core/markdown.js';
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
  const [head, ...rows] = passportRows(shown).map((row) => `| ${row.map(escapeMarkdown).join(' | ')} |`);
  if (head === undefined) return '';
  return `### Behavior\n\n${head}\n${'|---'.repeat(shown.length > 1 ? 3 : 2)}|\n${rows.join('\n')}\n\n`;
}

function lists({ hosts, files, programs, variables }: Passport): readonly (readonly [string, string])[] {
  const unknown = (programs ?? []).length > 0 ? ' (what programs in other languages do is not seen)' : '';
  return [
    ['contacts', `${words(hosts)}${unknown}`],
    ['writes', words(files)],
    ['starts', words(programs)],
    ['its own code reads', words(variables)],
  ];
}

function words(list: readonly string[] | undefined): string {
  if (list === undefined) return 'not seen';
  const more = list.length > MOST_SHOWN ? ` and ${list.length - MOST_SHOWN} more` : '';
  return `${list.slice(0, MOST_SHOWN).join(', ') || 'nothing'}${more}`;
}
