// What is proven of released files, for people: a line for each claim, then what was not and what to do about it.

import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { Proof } from '../verify/proof.js';
import { table } from './table.js';
import { filled } from './wrap.js';

const WORDS: Readonly<Record<Proof['state'], string>> = {
  proven: 'proven',
  wrong: 'wrong',
  missing: 'missing',
  unchecked: 'not checked',
};

/** @param notes why less is known than could be */
export function renderProofs(rows: readonly Proof[], notes: readonly string[]): string {
  const lines = rows.map(({ file, claim, state, by, detail }, index) => [
    rows[index - 1]?.file === file ? '' : file,
    claim,
    WORDS[state],
    state === 'proven' ? by : [by, detail].filter(Boolean).join(' '),
  ]);
  const hints = [...new Set(rows.flatMap(({ hint }) => hint ?? []))];
  const told = [...notes, ...hints].map((line) => `\n${filled(cleanLine(line))}\n`).join('');
  return `\n${table([['file', 'claim', '', 'by'], ...lines])}${told}`;
}

/** The last line. */
export function proofsClosing(rows: readonly Proof[], holds: boolean): string {
  const count = (state: Proof['state']): number => rows.filter((row) => row.state === state).length;
  const counts = (['proven', 'wrong', 'missing', 'unchecked'] as const)
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${WORDS[state]}`);
  const files = plural(new Set(rows.map(({ file }) => file)).size, 'file');
  return filled(`${holds ? 'Nothing is wrong' : 'Do not use it as it is'}: ${files}, ${counts.join(', ')}.`);
}
