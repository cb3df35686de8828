// Changes as a unified diff that `git apply` takes.

import { formatPatch, structuredPatch } from 'diff';
import { cleanText } from '../../core/clean-text.js';
import type { Change } from './overlay.js';

const PLAIN = '100644';
const EXECUTABLE = '100755';

/** One patch for all files, in the order given; empty for none. */
export function diffOf(changes: readonly Change[]): string {
  return changes.map(patch).join('');
}

function patch({ file, before, after, executable }: Change): string {
  const from = before === undefined ? '/dev/null' : `a/${file}`;
  const { hunks } = structuredPatch(from, `b/${file}`, before ?? '', after, undefined, undefined, { context: 3 });
  const text = formatPatch({
    oldFileName: from,
    newFileName: `b/${file}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks,
    isGit: true,
    ...(before === undefined ? { isCreate: true, newMode: executable ? EXECUTABLE : PLAIN } : {}),
    ...(before !== undefined && executable ? { oldMode: PLAIN, newMode: EXECUTABLE } : {}),
  });
  // A carriage return at the end of a line belongs to the file; what else a terminal would act on does not get there.
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${cleanText(line.slice(0, -1))}\r` : cleanText(line)))
    .join('\n');
}
