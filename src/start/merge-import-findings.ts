// What the look at the imports found, beside what the start found: one thing is said once, and with the place that is known.

import { isSame } from '../core/told-once.js';
import type { Finding } from '../core/types.js';

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
    if (finding.rule !== 'imports/missing' || finding.file !== undefined) return finding;
    const same = imports.find((one) => left.has(one) && isSame(finding.subject, one.subject));
    if (same === undefined) return finding;
    left.delete(same);
    return { ...finding, file: same.file, line: same.line, column: same.column };
  });
  return [...placed, ...[...left].filter(({ level }) => started || level === 'error')];
}
