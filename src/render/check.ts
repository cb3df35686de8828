// What `check` prints: the findings file by file, those that matter most first, then one line that counts them.

import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';
import type { Files, Finding, Level, Project } from '../core/types.js';
import { renderFindings } from './findings.js';
import { countFindings } from './report.js';

/** A rule that finds the same in more files than this has one block for all of them. */
const FILES = 3;
const WEIGHT: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

export interface CheckShown {
  readonly files: Files;
  readonly projects: readonly Project[];
  /** Number of findings that the baseline holds. */
  readonly known?: number | undefined;
}

interface Group {
  /** The file, or what is said in its place; empty for what is about no file. */
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** The findings and the last line. */
export function renderCheck(findings: readonly Finding[], { files, projects, known = 0 }: CheckShown): string {
  const groups = grouped(findings);
  const blocks = groups.map(({ title, findings: own }) => {
    const heading = groups.length < 2 || title === '' ? '' : `${cleanLine(title)}: ${countFindings(own)}\n\n`;
    return heading + renderFindings(own, { files });
  });
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
  return `${blocks.join('')}${what}: ${said.join('; ')}\n`;
}

/** By file, the heaviest first; among equals what is about no file or many comes before. */
function grouped(findings: readonly Finding[]): readonly Group[] {
  const wide = new Set(
    [...gathered(findings, ({ rule }) => rule)]
      .filter(([, own]) => new Set(own.map(({ file }) => file)).size > FILES)
      .map(([rule]) => rule),
  );
  const byFile = gathered(findings, ({ rule, file }) => (file === undefined ? '' : wide.has(rule) ? '\0' : file));
  const weight = (group: readonly Finding[]): number => Math.min(...group.map(({ level }) => WEIGHT[level]));
  const rank = (title: string): number => (title === '' ? 0 : title === '\0' ? 1 : 2);
  return [...byFile]
    .sort(([a, left], [b, right]) => weight(left) - weight(right) || rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([title, own]) => ({ title: title === '\0' ? 'several files' : title, findings: own }));
}

function gathered(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = key(finding);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  return groups;
}
