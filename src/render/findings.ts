// Findings as a person reads them in a terminal: what happened, where, why, what to do. One rule, one block.

import { styleText } from 'node:util';
import { cleanLine, cleanText } from '../core/clean-text.js';
import { grouped } from '../core/grouped.js';
import { heaviestFirst } from '../core/level.js';
import { stops } from '../core/outcome.js';
import { plural } from '../core/plural.js';
import type { Files, Finding, Level } from '../core/types.js';
import { foldFindings, type Group } from './fold.js';
import { frame } from './frame.js';
import { placeOf, placesOf } from './place.js';
import { columnsOf, indented, paragraphs } from './wrap.js';

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<Level, string>;
/** Of a finding in one line. */
const WIDEST_LINE = 129;
const PLACES = 10;
const QUOTED = 20;
/** Below one of several places. */
const QUOTED_PLACE = 6;

export interface FindingsOptions {
  /** With them the line of source is shown under a finding that has a place. */
  readonly files?: Files | undefined;
  /** Where it is written: decides on colours (a terminal, and no NO_COLOR). Default: stdout. */
  readonly stream?: NodeJS.WritableStream | undefined;
  /** Warnings stop a release too. */
  readonly strict?: boolean | undefined;
  /** Everything in full, however long it gets. */
  readonly verbose?: boolean | undefined;
}

/** What stops a release in full, one block for each rule, and the rest in few lines, without a blank line at the end; empty for none. Foreign text is cleaned. */
export function renderFindings(findings: readonly Finding[], options: FindingsOptions = {}): string {
  const groups = byRule(findings);
  const inFull = (some: readonly Group[]): string => some.map((group) => `${block(group, options)}\n\n`).join('');
  const stopping = groups.filter((group) => options.verbose || stops(group, { strict: options.strict === true }));
  const rest = groups.filter((group) => !stopping.includes(group));
  const folded = foldFindings(rest, inFull, (level) => painted(level, options), columns(options, WIDEST_LINE));
  return findings.length === 0 ? '' : `${`${inFull(stopping)}${folded}`.trimEnd()}\n`;
}

/** Those of one rule together, whatever their levels; the heaviest first. */
function byRule(findings: readonly Finding[]): readonly Group[] {
  return [...grouped(heaviestFirst(findings), ({ rule }) => rule).values()];
}

function painted(level: Level, { stream = process.stdout }: FindingsOptions): string {
  return styleText(COLOURS[level], level, { stream: stream as NodeJS.WriteStream });
}

function columns({ stream = process.stdout }: FindingsOptions, most?: number): number {
  return columnsOf(stream as NodeJS.WriteStream, most);
}

function block(group: Group, options: FindingsOptions): string {
  const [first] = group;
  const where = placesOf(group);
  const parts = [`${painted(first.level, options)}  ${first.rule}${where === '' ? '' : `   ${where}`}`];
  parts.push(...(group.length === 1 ? body(first, options) : bodies(group, columns(options))));
  return parts.join('\n\n');
}

/** One finding: message, the line it is about, words that are not ours, facts, what to do. */
function body(finding: Finding, options: FindingsOptions): string[] {
  const facts = Object.entries(finding.facts ?? {});
  const width = Math.max(0, ...facts.map(([label]) => label.length));
  const quote = quoted(finding);
  const source = quote.length > 0 ? [] : frame(finding, options.files);
  return [
    paragraphs(finding.message, columns(options)),
    ...(source.length > 0 ? [indented(source.join('\n'))] : []),
    ...(quote.length > 0 ? [indented(quote.join('\n'))] : []),
    ...(facts.length > 0
      ? [facts.map(([label, value]) => `  ${cleanLine(label).padEnd(width)}   ${cleanLine(value)}`).join('\n')]
      : []),
    ...(finding.hint === undefined ? [] : [paragraphs(finding.hint, columns(options))]),
  ];
}

/** Words that are not ours, the last lines of them. */
function quoted({ quote = [] }: Finding, most = QUOTED): readonly string[] {
  return quote.flatMap((line) => cleanText(line).split('\n')).slice(-most);
}

/** Several findings of one rule: what they share is said once, the places are listed; what was said at one place stands below it. */
function bodies(group: Group, width: number): string[] {
  const same = new Set(group.map(({ message }) => message)).size === 1;
  // Of the same failure at several places the first one tells the cause; a time or a folder may differ.
  const words = same ? quoted(group[0]) : [];
  const hints = [...new Set(group.map(({ hint }) => hint))];
  const shown = group.slice(0, PLACES);
  const places = shown.map((finding) => {
    const extra = same
      ? []
      : paragraphs(finding.message, width - 2)
          .split('\n')
          .concat(quoted(finding, QUOTED_PLACE).map((line) => `    ${line}`))
          .map((line) => `  ${line}`);
    const hint = hints.length > 1 && finding.hint !== undefined ? paragraphs(finding.hint, width - 2).split('\n') : [];
    const lighter = finding.level === group[0].level ? '' : `   (${finding.level})`;
    const place = `${placeOf(finding)}${lighter}`;
    return [...(place === '' ? [] : [`  ${place}`]), ...extra, ...hint.map((line) => `  ${line}`)].join('\n');
  });
  const rest = group.length - shown.length;
  return [
    ...(same ? [paragraphs(group[0].message, width)] : []),
    ...(words.length > 0 ? [indented(words.join('\n'))] : []),
    ...(places.every((place) => place === '') ? [] : [places.join(same && hints.length === 1 ? '\n' : '\n\n')]),
    ...(rest > 0 ? [`  and ${plural(rest, 'more place')}: --format json shows all`] : []),
    ...(hints.length === 1 && hints[0] !== undefined ? [paragraphs(hints[0], width)] : []),
  ];
}
