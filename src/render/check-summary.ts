// The job summary of `check`: every finding, since GitHub shows ten annotations of each level only.

import { countFindings } from '../core/level.js';
import { escapeMarkdown } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';
import type { CheckShown } from './check.js';
import { findingsMarkdown } from './findings-markdown.js';

type Shown = Pick<CheckShown, 'projects' | 'known' | 'strict'>;

/** Markdown; foreign text is escaped. */
export function renderCheckSummary(findings: readonly Finding[], shown: Shown): string {
  return `## ${checkTitle(findings, shown, escapeMarkdown)}\n\n${findingsMarkdown(findings, shown.strict ?? false)}`;
}

/** `Check of weather-mcp: 1 error, 2 warnings`. @param safe makes a project's name harmless where the title is shown */
export function checkTitle(
  findings: readonly Finding[],
  { projects, known = 0 }: Shown,
  safe = (name: string): string => name,
): string {
  const names =
    projects.length > 3 ? plural(projects.length, 'project') : projects.map(({ name }) => safe(name)).join(', ');
  const counted = findings.length === 0 ? 'no problems found' : countFindings(findings);
  return `Check of ${names}: ${counted}${known > 0 ? `; ${known} more in the baseline` : ''}`;
}
