// What `check` prints: the findings, those that matter most first, then one line that counts them.

import { cleanLine } from '../core/clean-text.js';
import { countFindings } from '../core/level.js';
import { plural } from '../core/plural.js';
import type { Files, Finding, Project } from '../core/types.js';
import { renderFindings } from './findings.js';
import { stoppedByStrict } from './report.js';

export interface CheckShown {
  readonly files: Files;
  readonly projects: readonly Project[];
  /** Number of findings that the baseline holds. */
  readonly known?: number | undefined;
  readonly strict?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** The findings and the last line. */
export function renderCheck(findings: readonly Finding[], shown: CheckShown): string {
  const { projects, known = 0, strict = false } = shown;
  const [only] = projects;
  const what =
    projects.length === 1 && only !== undefined
      ? `${cleanLine(only.name)}${only.version === undefined ? '' : ` ${cleanLine(only.version)}`}`
      : plural(projects.length, 'project');
  const fixable = findings.filter(({ fixes }) => (fixes?.length ?? 0) > 0).length;
  const said = [
    findings.length === 0 ? 'no problems found' : countFindings(findings),
    ...(known > 0 ? [`${known} more in the baseline`] : []),
    ...(fixable > 0
      ? [
          `--fix fixes ${fixable === findings.length ? '' : `${fixable} of `}${fixable === 1 && findings.length === 1 ? 'it' : 'them'}`,
        ]
      : []),
  ];
  const stopped = stoppedByStrict(findings, strict);
  return `${findings.length === 0 ? '' : `${renderFindings(findings, shown)}\n`}${what}: ${said.join('; ')}\n${stopped === '' ? '' : `${stopped}\n`}`;
}
