// Which fixes of these findings go together, and what the files are with them.

import { grouped } from '../../core/grouped.js';
import type { Files, Finding, Fix } from '../../core/types.js';
import { plainJson } from '../../formats/plain-json.js';
import { readToml } from '../../formats/toml.js';
import { type Edit, edited } from './overlay.js';

/** The files after one round. */
export interface Round {
  /** New text by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are made executable. */
  readonly executable: ReadonlySet<string>;
  /** Ids of the rules by the file they changed. */
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
  /** Findings that were dealt with. */
  readonly done: number;
}

/** What one finding asks for; it is done whole or not at all. */
interface Wish {
  readonly rule: string;
  readonly fixes: readonly Fix[];
}

/**
 * Takes the findings in order; one whose fixes touch what an earlier one changes waits for the next round.
 * @param mayChange whether a file may be changed at all
 */
export function playRound(
  findings: readonly Finding[],
  files: Files,
  mayChange: (file: string, fix: Fix) => boolean,
): Round {
  let wishes = chosen(findings, mayChange);
  for (;;) {
    const texts = applied(wishes, files);
    const broken = [...texts].filter(([file, text]) => reads(file, files.text(file)) && !reads(file, text));
    if (broken.length === 0) return summed(wishes, texts);
    // Two changes that are right one by one may not be so together: then the first goes alone.
    const before = wishes.length;
    for (const [file] of broken) wishes = alone(wishes, file);
    if (wishes.length === before) wishes = wishes.filter((wish) => !broken.some(([file]) => touches(wish, file)));
  }
}

function chosen(findings: readonly Finding[], mayChange: (file: string, fix: Fix) => boolean): readonly Wish[] {
  const taken: Wish[] = [];
  const seen = new Set<string>();
  for (const { rule, fixes = [] } of findings) {
    if (fixes.length === 0 || !fixes.every((fix) => mayChange(fix.file, fix))) continue;
    const same = JSON.stringify(fixes);
    // Two findings may have one remedy: it is done once and serves both.
    if (seen.has(same)) taken.push({ rule, fixes: [] });
    else if (!taken.some((other) => other.fixes.some((one) => fixes.some((fix) => collide(one, fix))))) {
      taken.push({ rule, fixes });
      seen.add(same);
    }
  }
  return taken;
}

/** Touching counts: of two texts inserted at one place nobody knows which comes first. */
function collide(a: Fix, b: Fix): boolean {
  return a.file === b.file && 'start' in a && 'start' in b && a.start <= b.end && b.start <= a.end;
}

function touches({ fixes }: Wish, file: string): boolean {
  return fixes.some((fix) => fix.file === file);
}

/** The wishes without all but the first that touch this file. */
function alone(wishes: readonly Wish[], file: string): readonly Wish[] {
  const first = wishes.find((wish) => touches(wish, file));
  return wishes.filter((wish) => wish === first || !touches(wish, file));
}

function applied(wishes: readonly Wish[], files: Files): ReadonlyMap<string, string> {
  const edits = wishes.flatMap(({ fixes }) => fixes.flatMap((fix): Edit[] => ('start' in fix ? [fix] : [])));
  return new Map(
    [...grouped(edits, ({ file }) => file)].map(([file, list]) => [file, edited(files.text(file) ?? '', list)]),
  );
}

function summed(wishes: readonly Wish[], texts: ReadonlyMap<string, string>): Round {
  const rules = new Map<string, Set<string>>();
  for (const { rule, fixes } of wishes) {
    for (const { file } of fixes) rules.set(file, (rules.get(file) ?? new Set()).add(rule));
  }
  const executable = wishes.flatMap(({ fixes }) => fixes.flatMap((fix) => ('executable' in fix ? [fix.file] : [])));
  return { texts, executable: new Set(executable), rules, done: wishes.length };
}

/** Whether a manifest can be read: no change may take that away. */
function reads(file: string, text: string | undefined): boolean {
  if (text === undefined) return false;
  if (file.endsWith('.toml')) return readToml(text.replace(/^\uFEFF/, '')).problems.length === 0;
  return !file.endsWith('.json') || plainJson(text) !== undefined;
}
