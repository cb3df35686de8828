// What the look at the imports found, beside what the start found: one thing is said once, and with the place that is known.

import type { Finding } from '../core/types.js';

const SAME = 40;

/**
 * The findings of a start and those about imports. Where both speak of the same import, the start's keeps its words and takes
 * the place. A server that did not start is not told of warnings about its imports.
 */
export function withImports(
  findings: readonly Finding[],
  imports: readonly Finding[],
  started: boolean,
): readonly Finding[] {
  const left = new Set(imports);
  const placed = findings.map((finding) => {
    if (finding.rule !== 'start/missing-module' || finding.file !== undefined) return finding;
    const same = imports.find((one) => left.has(one) && essence(one) === essence(finding));
    if (same === undefined) return finding;
    left.delete(same);
    return { ...finding, file: same.file, line: same.line, column: same.column };
  });
  return [...placed, ...[...left].filter(({ level }) => started || level === 'error')];
}

/** `imports yaml, and nothing that …`: what both begin with after their subject. */
function essence({ message }: Finding): string {
  return message.replace(/^(The server|This) (imports|needs) /, '').slice(0, SAME);
}
