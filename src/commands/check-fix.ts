// `check --fix`: what was changed, as people, JSON and the progress are told.

import type { Fixed } from '../check/fix/fix.js';
import type { Change } from '../check/fix/overlay.js';
import { cleanLine } from '../core/clean-text.js';

export interface FixReport {
  /** For stdout, above the findings that are left. */
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Says what was fixed; a dry run shows the patch instead. */
export async function reportFixes(fixed: Fixed<unknown>, dryRun: boolean): Promise<FixReport> {
  const { changes, done, kept } = fixed;
  const alone = [...kept].map(([file, why]) => `  left      ${cleanLine(file)}: ${why}\n`).join('');
  const json = { fixed: changes.map(({ file, rules }) => ({ file, rules })) };
  if (changes.length === 0)
    return { text: alone === '' ? '' : `${alone}\n`, json: dryRun ? { ...json, diff: '' } : json };
  const count = `${done} finding${done === 1 ? '' : 's'} in ${changes.length} file${changes.length === 1 ? '' : 's'}`;
  if (!dryRun) {
    const width = Math.max(...changes.map(({ file }) => file.length));
    const lines = changes.map((change) => `  repaired  ${cleanLine(change.file).padEnd(width)}   ${what(change)}\n`);
    return { text: `${lines.join('')}${alone}\nRepaired ${count}.\n\n`, json };
  }
  const diff = (await import('../check/fix/diff.js')).diffOf(changes);
  return {
    text: `${diff}\n${alone}Nothing was written. --fix alone would repair ${count}. What would be left:\n\n`,
    json: { ...json, diff },
  };
}

function what({ rules, executable }: Change): string {
  return `${rules.join(', ')}${executable ? ' (made executable)' : ''}`;
}
