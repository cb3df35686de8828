// Findings in a job summary: what stopped the run in full, with what to do; the rest in a table that opens on a click.

import { countFindings, heaviestFirst } from '../core/level.js';
import { escapeMarkdown, fenced, markdownTable } from '../core/markdown.js';
import { stops } from '../core/outcome.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';
import { placeOf } from './place.js';
import { stoppedByStrict } from './report.js';

/** More than this in full are a page that nobody reads. */
const IN_FULL = 20;
const ROWS = 300;

/** Markdown, all foreign text escaped; empty for none. @param strict warnings stop it too */
export function findingsMarkdown(findings: readonly Finding[], strict: boolean): string {
  const stopping = findings.filter((finding) => stops([finding], { strict }));
  const shown = heaviestFirst(stopping).slice(0, IN_FULL);
  const rest = findings.filter((finding) => !shown.includes(finding));
  const stopped = stoppedByStrict(findings, strict);
  return [
    ...shown.map(inFull),
    stopped === '' ? '' : `${escapeMarkdown(stopped)}\n\n`,
    rest.length === 0
      ? ''
      : `<details><summary>${countFindings(rest)}</summary>\n\n${table(rest.slice(0, ROWS))}${
          rest.length > ROWS ? `\nand ${plural(rest.length - ROWS, 'more finding')}\n` : ''
        }\n</details>\n\n`,
  ].join('');
}

function inFull(finding: Finding): string {
  const { level, rule, message, quote = [] } = finding;
  const where = placeOf(finding);
  const head = `**${level}** ${escapeMarkdown(rule)}${where === '' ? '' : ` in ${escapeMarkdown(where)}`}`;
  return [
    head,
    paragraphs(message),
    ...(quote.length === 0 ? [] : [fenced(quote.join('\n'), 'text').trimEnd()]),
    ...(finding.hint === undefined ? [] : [paragraphs(finding.hint)]),
  ]
    .map((part) => `${part}\n\n`)
    .join('');
}

/** Lines as they are; those that are indented, a thing to copy, as a block. */
function paragraphs(text: string): string {
  return (text.match(/(?:^ .*\n?)+|^.*$/gm) ?? [])
    .filter((part) => part !== '')
    .map((part) => (part.startsWith(' ') ? fenced(part.replace(/^ {2}/gm, ''), '').trimEnd() : escapeMarkdown(part)))
    .join('\n\n');
}

function table(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { level, rule, message, hint = '' } = finding;
    const what = [message, ...hint.split('\n')].map(escapeMarkdown).filter((part) => part !== '');
    return [level, escapeMarkdown(rule), escapeMarkdown(placeOf(finding)), what.join('<br>')];
  });
  return markdownTable(['', 'rule', 'where', 'what'], rows);
}
