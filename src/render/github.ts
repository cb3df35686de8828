// Findings as workflow commands: GitHub shows them on file and line. It keeps ten of each level per step.

import { cleanText } from '../core/clean-text.js';
import { LEVELS } from '../core/level.js';
import type { Finding, Level } from '../core/types.js';

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Level, string>;
/** What GitHub shows of one level in one step; the rest would vanish without a word. */
const SHOWN = 10;

/** One workflow command for one finding, without a line break at its end. */
export function renderAnnotation(finding: Finding): string {
  const place = { file: finding.file, line: finding.line, col: finding.column, title: finding.rule };
  const properties = Object.entries(place)
    .filter(([key, value]) => value !== undefined && (key === 'title' || finding.file !== undefined))
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text = [finding.message, ...(finding.quote ?? []), finding.hint]
    .filter((part) => part !== undefined)
    .join('\n');
  return `::${COMMANDS[finding.level]} ${properties.join(',')}::${escapeData(text)}`;
}

/** Findings as annotations within GitHub's limit; what is beyond it is counted in plain lines. */
export function renderAnnotations(findings: readonly Finding[]): string {
  const lines = LEVELS.flatMap((level) => {
    const all = findings.filter((finding) => finding.level === level);
    const rest = all.length - SHOWN;
    const counted = rest > 0 ? [`${rest} more of level ${level}: the job summary lists them`] : [];
    return [...all.slice(0, SHOWN).map(renderAnnotation), ...counted];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function escapeData(text: string): string {
  return cleanText(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
