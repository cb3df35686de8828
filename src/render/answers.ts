// Answers as a person reads them: one line each, and below it the page to open, what to type there, and what repairs it.

import { cleanLine, cleanText } from '../core/clean-text.js';
import { escapeMarkdown, fenced, markdownTable } from '../core/markdown.js';
import type { Answer } from '../core/types.js';
import { filled } from './wrap.js';

const WORDS: Readonly<Record<Answer['state'], string>> = { ok: 'ok', wrong: 'wrong', unknown: '?' };
const STATE = 7;

/** All of them, what is wrong first. */
export function renderAnswers(
  answers: readonly Answer[],
  stream: { readonly columns?: number } = process.stdout,
): string {
  return sorted(answers)
    .map((answer) => {
      const { state, what, message, target } = answer;
      const about = target === undefined ? what : `${target}: ${what}`;
      const more = filled([cleanText(message), ...details(answer)].join('\n'), STATE, stream).split('\n');
      return `${WORDS[state].padEnd(STATE)}${cleanLine(about)}\n${more.map((line) => `${' '.repeat(STATE)}${line}\n`).join('')}`;
    })
    .join('');
}

/** The same as a table for a job summary, with what there is to do below it. */
export function answersMarkdown(title: string, answers: readonly Answer[], counts: string): string {
  const rows = sorted(answers).map(({ state, what, message, target = '' }) =>
    [state, target, what, message].map(escapeMarkdown),
  );
  const todo = sorted(answers)
    .filter((answer) => details(answer).length > 0)
    .map((answer) => `**${escapeMarkdown(answer.what)}**\n\n${fenced(details(answer).join('\n'), 'text')}\n`);
  return `## ${escapeMarkdown(title)}\n\n${escapeMarkdown(counts)}\n\n${markdownTable(['', 'target', '', ''], rows)}\n${todo.join('')}`;
}

const ORDER: readonly Answer['state'][] = ['wrong', 'unknown', 'ok'];

function sorted(answers: readonly Answer[]): readonly Answer[] {
  return answers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** The remote's words, the page, the values by the labels of its form, the cure; of what is well nothing, unless it could be better. */
function details({ state, quote = [], page, values = {}, hint }: Answer): readonly string[] {
  if (state === 'ok' && hint === undefined) return [];
  const width = Math.max(0, ...Object.keys(values).map((label) => label.length));
  return [
    ...quote.map((line) => `“${cleanLine(line)}”`),
    ...(hint === undefined ? [] : cleanText(hint).split('\n')),
    ...(page === undefined ? [] : [`Open ${cleanLine(page)}`]),
    ...Object.entries(values).map(([label, value]) => `  ${label.padEnd(width)}   ${cleanLine(value)}`),
  ];
}
