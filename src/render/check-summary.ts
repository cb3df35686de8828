// The job summary of `check`: every finding in a table, since GitHub shows ten annotations of each level only.

import { escapeMarkdown } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Finding, Project } from '../core/types.js';
import { countFindings } from './report.js';

/** More rows than this are a page that nobody reads; they are counted. */
const ROWS = 300;

/** Markdown; foreign text is escaped. */
export function renderCheckSummary(
  findings: readonly Finding[],
  { projects, known = 0 }: { readonly projects: readonly Project[]; readonly known?: number | undefined },
): string {
  const names = projects.length > 3 ? plural(projects.length, 'project') : projects.map(({ name }) => name).join(', ');
  const counted = findings.length === 0 ? 'no problems found' : countFindings(findings);
  const more = known > 0 ? `; ${known} more in the baseline` : '';
  const rows = findings.slice(0, ROWS).map(({ level, rule, file, line, message, hint }) => {
    const place = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
    const cells = [level, rule, place, [message, hint].filter(Boolean).join(' ')];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  });
  const rest = findings.length > ROWS ? `\nand ${findings.length - ROWS} more\n` : '';
  const table = rows.length === 0 ? '' : `| | rule | where | what |\n|---|---|---|---|\n${rows.join('')}${rest}\n`;
  return `## Check of ${escapeMarkdown(names)}: ${counted}${more}\n\n${table}`;
}
