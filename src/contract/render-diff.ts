// The changes between two contracts for people: in a terminal, and as Markdown for summaries, notes and comments.

import { cleanLine } from '../core/clean-text.js';
import { cut } from '../core/cut.js';
import { escapeMarkdown, markdownTable } from '../core/markdown.js';
import type { ChangeKind, Compared, ContractChange } from '../core/types.js';
import { countChanges } from './diff/diff.js';

const LONGEST = 160;
const MOST_ROWS = 100;

const WORDS: Readonly<Record<ChangeKind, readonly [one: string, many: string]>> = {
  breaking: ['breaking change', 'breaking changes'],
  'cannot-tell': ['change with unknown effect', 'changes with unknown effect'],
  feature: ['feature', 'features'],
  behavior: ['change of behavior', 'changes of behavior'],
  fix: ['fix', 'fixes'],
  docs: ['change of wording', 'changes of wording'],
};

/** `1 breaking change, 2 features`; `nothing changed`. */
export function countedChanges(changes: readonly ContractChange[]): string {
  const counted = countChanges(changes).map(([kind, count]) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`);
  return counted.join(', ') || 'nothing changed';
}

/** Every change, before and after: its sentence says where. */
export function renderChanges(changes: readonly ContractChange[]): string {
  return changes
    .map(({ kind, message, before, after }) => {
      const sides = [
        ...(before === undefined ? [] : [`before  ${value(before)}`]),
        ...(after === undefined ? [] : [`after   ${value(after)}`]),
      ];
      return [`  ${kind.padEnd(11)}  ${cleanLine(message)}`, ...sides].join('\n               ');
    })
    .map((block) => `${block}\n`)
    .join('\n');
}

/** Tables of the changes, the longest lists cut. */
export function changesMarkdown(changes: readonly ContractChange[]): string {
  const rows = changes.slice(0, MOST_ROWS).map(({ kind, message }) => [kind, escapeMarkdown(cut(message, 400))]);
  const left = changes.length - rows.length;
  const more = left > 0 ? `\nand ${left} more\n` : '';
  return rows.length === 0 ? '' : `${markdownTable(['', 'what'], rows)}${more}`;
}

/** What clients notice, for the summary and the notes: nothing where nothing was compared or nothing changed. */
export function comparedMarkdown(compared: readonly Compared[] | undefined, several: boolean): string {
  const shown = (compared ?? []).filter(({ changes }) => changes.length > 0);
  if (shown.length === 0) return '';
  const blocks = shown.map(({ project, since, changes }) => {
    const whose = several ? `${escapeMarkdown(project)}, since` : 'Since';
    return `${whose} ${escapeMarkdown(since)}: ${countedChanges(changes)}\n\n${changesMarkdown(changes)}`;
  });
  return `### What clients notice\n\n${blocks.join('\n')}\n`;
}

function value(of: unknown): string {
  return cleanLine(cut(JSON.stringify(of) ?? '', LONGEST));
}
