// What `check --fix` does: looks, changes, looks again until nothing changes. All in memory; who calls decides whether it is written.

import { byCodeUnit } from '../../core/by-code-unit.js';
import type { Files, Finding, Fix } from '../../core/types.js';
import { type Change, draftOf } from './overlay.js';
import { playRound } from './select-fixes.js';
import { isExecutable, whyNot } from './writable.js';

/** Changes that make room for others settle in two or three rounds. */
const ROUNDS = 5;

/** How it ended. */
export interface Fixed<L> {
  /** What there was to see at first. */
  readonly first: L;
  /** What there is to see with all changes. */
  readonly last: L;
  /** By file name. */
  readonly changes: readonly Change[];
  /** Number of findings that were dealt with. */
  readonly done: number;
  /** Files that a fix is for and that are left alone, with the reason. */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Applies the fixes of all findings, in memory.
 * @param look gives the findings about these files
 */
export async function fixAll<L extends { readonly findings: readonly Finding[] }>(
  files: Files,
  look: (files: Files) => Promise<L>,
): Promise<Fixed<L>> {
  const changes = new Map<string, Change>();
  const kept = new Map<string, string>();
  const mayChange = (file: string, fix: Fix): boolean => {
    if (changes.has(file) || ('executable' in fix && isExecutable(file, files))) return true;
    const why = whyNot(file, files);
    if (why !== undefined) kept.set(file, why);
    return why === undefined;
  };
  const first = await look(files);
  let last = first;
  let done = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const draft = draftOf(files, changes);
    const played = playRound(last.findings, draft, mayChange);
    if (!takeOver(played, files, draft, changes)) break;
    done += played.done;
    last = await look(draftOf(files, changes));
  }
  const sorted = [...changes.values()].sort((a, b) => byCodeUnit(a.file, b.file));
  return { first, last, changes: sorted, done, kept };
}

/** Notes what a round changed. @returns whether that was anything */
function takeOver(
  { texts, executable, rules }: ReturnType<typeof playRound>,
  files: Files,
  draft: Files,
  changes: Map<string, Change>,
): boolean {
  let news = false;
  for (const file of new Set([...texts.keys(), ...executable])) {
    const text = texts.get(file) ?? draft.text(file);
    const old = changes.get(file);
    const becomes = old?.executable === true || (executable.has(file) && !isExecutable(file, files));
    if (text === undefined || (text === draft.text(file) && becomes === (old?.executable ?? false))) continue;
    news = true;
    changes.set(file, {
      file,
      before: files.text(file),
      after: text,
      executable: becomes,
      rules: [...new Set([...(old?.rules ?? []), ...(rules.get(file) ?? [])])].sort(),
    });
  }
  return news;
}
