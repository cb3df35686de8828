// The job summary of `check`: every finding, since GitHub shows ten annotations of each level only.

import { escapeMarkdown } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';
import type { CheckShown } from './check.js';
import { findingsMarkdown } from './findings-markdown.js';
import { countFindings } from './report.js';

type Shown = Pick<CheckShown, 'projects' | 'known' | 'strict'>;

/** Markdown; foreign text is escaped. */
export function renderCheckSummary(findings: readonly Finding[], shown: Shown): string {
  return `## ${escapeMarkdown(checkTitle(findings, shown))}\n\n${findingsMarkdown(findings, shown.strict ?? false)}`;
}

/** `Check of weather-mcp: 1 error, 2 warnings`. */
export function checkTitle(findings: readonly Finding[], { projects, known = 0 }: Shown): string {
  const names = projects.length > 3 ? plural(projects.length, 'project') : projects.map(({ name }) => name).join(', ');
  const counted = findings.length === 0 ? 'no problems found' : countFindings(findings);
  return `Check of ${names}: ${counted}${known > 0 ? `; ${known} more in the baseline` : ''}`;
}
