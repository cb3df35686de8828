// Patterns as .gitignore has them.

import ignore from 'ignore';

/** A longer one names no path of any system. */
const LONGEST = 4096;
/** Nobody writes as many, and each of them is compiled. */
const MOST = 10_000;

/** Whether a file is matched: by the last pattern about it. @param patterns one each, or the lines of a file in one */
export function ignoreRules(...patterns: readonly string[]): (file: string) => boolean {
  const lines = patterns.flatMap((text) => text.split('\n')).filter((line) => /^[^#\r]/.test(line));
  const rules = ignore().add(lines.filter(({ length }) => length <= LONGEST).slice(0, MOST));
  return (file) => rules.ignores(file);
}
