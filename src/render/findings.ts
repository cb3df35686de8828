// Findings as a person reads them in a terminal: what happened, where, why, what to do. One rule, one block.

import { styleText } from 'node:util';
import { cleanLine, cleanText } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { Files, Finding, Level } from '../core/types.js';
import { frame } from './frame.js';

const LEVELS = ['error', 'warning', 'note'] as const;
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Level, string>;
const WIDTH = 96;
const PLACES = 10;
const QUOTED = 20;

export interface FindingsOptions {
  /** With them the line of source is shown under a finding that has a place. */
  readonly files?: Files | undefined;
  /** Where it is written: decides on colours (a terminal, and no NO_COLOR). Default: stdout. */
  readonly stream?: NodeJS.WritableStream | undefined;
}

/** Findings as blocks, errors first, those of one rule together; empty for none. Foreign text is cleaned. */
export function renderFindings(findings: readonly Finding[], options: FindingsOptions = {}): string {
  const groups = new Map<string, Finding[]>();
  for (const level of LEVELS) {
    for (const finding of findings.filter((one) => one.level === level)) {
      const key = `${level}\0${finding.rule}`;
      groups.set(key, [...(groups.get(key) ?? []), finding]);
    }
  }
  return [...groups.values()].map((group) => `${block(group, options)}\n\n`).join('');
}

function block(group: readonly Finding[], options: FindingsOptions): string {
  const [first] = group;
  if (first === undefined) return '';
  const level = styleText(COLOURS[first.level], first.level, {
    stream: (options.stream ?? process.stdout) as NodeJS.WriteStream,
  });
  const where = group.length === 1 ? place(first) : plural(group.length, 'place');
  const parts = [`${level}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
  parts.push(...(group.length === 1 ? body(first, options) : bodies(group)));
  return parts.join('\n\n');
}

/** One finding: message, the line it is about, words that are not ours, facts, what to do. */
function body(finding: Finding, options: FindingsOptions): string[] {
  const facts = Object.entries(finding.facts ?? {});
  const width = Math.max(0, ...facts.map(([label]) => label.length));
  const quote = (finding.quote ?? []).flatMap((line) => cleanText(line).split('\n'));
  const source = quote.length > 0 ? [] : frame(finding, options.files);
  return [
    paragraphs(finding.message),
    ...(source.length > 0 ? [indent(source, 4)] : []),
    ...(quote.length > 0 ? [indent(quote.slice(-QUOTED), 4)] : []),
    ...(facts.length > 0
      ? [facts.map(([label, value]) => `  ${cleanLine(label).padEnd(width)}   ${cleanLine(value)}`).join('\n')]
      : []),
    ...(finding.hint === undefined ? [] : [paragraphs(finding.hint)]),
  ];
}

/** Several findings of one rule: what they share is said once, the places are listed. */
function bodies(group: readonly Finding[]): string[] {
  const same = new Set(group.map(({ message }) => message)).size === 1;
  const hints = [...new Set(group.map(({ hint }) => hint))];
  const shown = group.slice(0, PLACES);
  const places = shown.map((finding) => {
    const extra = same
      ? []
      : paragraphs(finding.message)
          .split('\n')
          .map((line) => `  ${line}`);
    const hint = hints.length > 1 && finding.hint !== undefined ? paragraphs(finding.hint).split('\n') : [];
    return [
      `  ${place(finding) || cleanLine(finding.artifact ?? '')}`,
      ...extra,
      ...hint.map((line) => `  ${line}`),
    ].join('\n');
  });
  const rest = group.length - shown.length;
  return [
    ...(same ? [paragraphs(group[0]?.message ?? '')] : []),
    places.join(same && hints.length === 1 ? '\n' : '\n\n'),
    ...(rest > 0 ? [`  and ${plural(rest, 'more place')}: --format json shows all`] : []),
    ...(hints.length === 1 && hints[0] !== undefined ? [paragraphs(hints[0])] : []),
  ];
}

/** `pyproject.toml:18`, the artifact's name, or nothing. */
function place(finding: Finding): string {
  if (finding.file === undefined) return cleanLine(finding.artifact ?? '');
  return `${cleanLine(finding.file)}${finding.line === undefined ? '' : `:${finding.line}`}`;
}

/** Wrapped at words and indented; a line that is indented itself (a thing to copy) is never broken. */
function paragraphs(text: string): string {
  return cleanText(text)
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') ? [line] : wrap(line)))
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

function wrap(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + word.length + 1 > WIDTH) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}

function indent(lines: readonly string[], width: number): string {
  return lines.map((line) => `${' '.repeat(width)}${line}`).join('\n');
}
