// The job summary of `check`: every finding, since GitHub shows ten annotations of each level only.

import { escapeMarkdown } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Finding } from '../core/types.js';
import type { CheckShown } from './check.js';
import { findingsMarkdown } from './findings-markdown.js';
import { countFindings } from './report.js';

/** Markdown; foreign text is escaped. */
export function renderCheckSummary(
  findings: readonly Finding[],
  { projects, known = 0, strict = false }: Pick<CheckShown, 'projects' | 'known' | 'strict'>,
): string {
  const names = projects.length > 3 ? plural(projects.length, 'project') : projects.map(({ name }) => name).join(', ');
  const counted = findings.length === 0 ? 'no problems found' : countFindings(findings);
  const more = known > 0 ? `; ${known} more in the baseline` : '';
  return `## Check of ${escapeMarkdown(names)}: ${counted}${more}\n\n${findingsMarkdown(findings, strict)}`;
}
