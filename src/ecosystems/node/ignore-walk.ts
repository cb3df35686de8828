// Which files of a folder npm's walk keeps: the rules of npm's own ignore-walk, over paths instead of a disk.

import { posix } from 'node:path';
import { Minimatch } from 'minimatch';

/** One line of a list; one with `!` takes a file in again. */
interface Rule {
  readonly takesIn: boolean;
  /** Lower-case text that everything it matches holds; reading the whole rule for each file takes seconds. */
  readonly needle: string;
  /** Lower-case first name of a path, where it is one: a folder that the rule reaches into begins with it. */
  readonly head: string | undefined;
  readonly read: () => Minimatch;
}

/** One list of ignore rules. */
export type Rules = readonly Rule[];

/** What decides in a folder: its lists, the strongest last, and what the folders above decide. */
export interface Walker {
  readonly name: string;
  readonly lists: readonly Rules[];
  readonly parent?: Walker | undefined;
  /** The folder itself was taken in by name, so that a list above need not name its files. */
  readonly exact: boolean;
}

/** npm gives `{a,b}` no end; more than this is no rule that a person wrote. */
const MOST_BRACES = 1000;
const OPTIONS = { matchBase: true, dot: true, flipNegate: true, nocase: true, braceExpandMax: MOST_BRACES } as const;

/** Rules as a list's text states them, one a line. */
export function rulesOf(text: string): Rules {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => !/^#|^$/.test(line))
    .map((line) => {
      let rule: Minimatch | undefined;
      const takesIn = (/^!+/.exec(line)?.[0].length ?? 0) % 2 === 1;
      const read = (): Minimatch => {
        rule ??= new Minimatch(line, OPTIONS);
        return rule;
      };
      return { takesIn, needle: needleOf(line), head: /^!*\/?([\w.-]+)\//.exec(line)?.[1]?.toLowerCase(), read };
    });
}

/** The longest name in a rule of names and stars; empty for any other rule, since that is in every path. */
function needleOf(line: string): string {
  if (!/^!*[\w./*-]+$/.test(line) || line.includes('..')) return '';
  const names = line.toLowerCase().split(/[!*/]+/);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest));
}

/**
 * A function that tells whether the walk reaches and keeps a file.
 * @param rootLists the lists of the top folder
 * @param listsIn the lists of a folder below it
 */
export function walkOf(
  rootLists: readonly Rules[],
  listsIn: (folder: string) => readonly Rules[],
): (path: string) => boolean {
  const walkers = new Map<string, Walker | undefined>([['.', { name: '', lists: rootLists, exact: false }]]);
  /** Undefined for a folder that is not entered. */
  const enter = (folder: string): Walker | undefined => {
    if (walkers.has(folder)) return walkers.get(folder);
    const parent = enter(posix.dirname(folder));
    const walker = parent === undefined ? undefined : below(parent, folder, listsIn);
    walkers.set(folder, walker);
    return walker;
  };
  return (path) => {
    const walker = enter(posix.dirname(path));
    const name = posix.basename(path);
    return walker !== undefined && isPortable(name) && keeps(walker, name, false);
  };
}

/** The walk of a folder inside another; undefined when it is left out as a whole. */
function below(parent: Walker, folder: string, listsIn: (folder: string) => readonly Rules[]): Walker | undefined {
  const name = posix.basename(folder);
  if (!isPortable(name) || !keeps(parent, name, true)) return undefined;
  const exact = keeps(parent, name, false) || keeps(parent, `${name}/`, false);
  return { name, parent, exact, lists: listsIn(folder) };
}

/** npm skips names that no Windows can hold. */
function isPortable(name: string): boolean {
  return !name.includes('*');
}

/** @param partial whether the entry is a folder, which is entered when anything in it may be kept */
function keeps({ name, lists, parent, exact }: Walker, entry: string, partial: boolean, base?: string): boolean {
  let kept = true;
  if (parent !== undefined) {
    kept = keeps(parent, `${name}/${entry}`, partial, base ?? entry);
    if (!kept && !exact) return false;
  }
  const text = entry.toLowerCase();
  for (const rules of lists) {
    for (const rule of rules) {
      // A rule that would change nothing need not match.
      if (rule.takesIn !== kept && matches(rule, entry, text, partial, base)) kept = rule.takesIn;
    }
  }
  return kept;
}

/** @param text the entry in lower case */
function matches(
  { takesIn, needle, head, read }: Rule,
  entry: string,
  text: string,
  partial: boolean,
  base?: string,
): boolean {
  const holds = text.includes(needle);
  const reaches = partial && takesIn && (head === undefined || head === '.' || text.split('/', 1)[0] === head);
  if (!holds && !reaches) return false;
  const rule = read();
  if (holds && (rule.match(`/${entry}`) || rule.match(entry))) return true;
  if (!partial) return false;
  const opens = (one: string): boolean =>
    rule.match(`/${one}/`) ||
    rule.match(`${one}/`) ||
    (takesIn && (rule.match(`/${one}`, true) || rule.match(one, true)));
  return opens(entry) || (base !== undefined && isRelative(rule) && opens(base));
}

/** Whether a rule may hold at any depth: it is one name, or one name and a slash. */
function isRelative({ globParts }: Minimatch): boolean {
  return globParts.some((part) => part.length <= (part.at(-1) ? 1 : 2));
}
