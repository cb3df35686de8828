// `check --fix`: what was changed, as people, JSON and the progress are told.

import type { Fixed } from '../check/fix/fix.js';
import type { Change } from '../check/fix/overlay.js';
import { cleanLine } from '../core/clean-text.js';
import { plural } from '../core/plural.js';

export interface FixReport {
  /** For stdout, above the findings that are left. */
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** Says what was fixed; a dry run shows the patch instead. */
export async function reportFixes(fixed: Fixed<unknown>, dryRun: boolean): Promise<FixReport> {
  const { changes, done, kept } = fixed;
  const alone = [...kept].map(([file, why]) => `  skipped   ${cleanLine(file)}: ${why}\n`).join('');
  const json = { fixed: changes.map(({ file, rules }) => ({ file, rules })) };
  if (changes.length === 0) {
    return { text: `${alone}Nothing that --fix can fix.\n\n`, json: dryRun ? { ...json, diff: '' } : json };
  }
  const count = `${plural(done, 'finding')} in ${plural(changes.length, 'file')}`;
  if (!dryRun) {
    const width = Math.max(...changes.map(({ file }) => file.length));
    const lines = changes.map((change) => `  fixed     ${cleanLine(change.file).padEnd(width)}   ${what(change)}\n`);
    return { text: `${lines.join('')}${alone}\nFixed ${count}.\n\n`, json };
  }
  const diff = (await import('../check/fix/diff.js')).diffOf(changes);
  return {
    text: `${diff}\n${alone}Nothing was written. --fix without --dry-run would fix ${count}. What would remain:\n\n`,
    json: { ...json, diff },
  };
}

function what({ rules, executable }: Change): string {
  return `${rules.join(', ')}${executable ? ' (made executable)' : ''}`;
}
