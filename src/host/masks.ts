// Secrets that must never reach an output, found in whatever form they are printed, whole or in pieces.

import { LINE_END, readingsOf } from './readings.js';
import { formsOf, SHORTEST } from './secret-forms.js';

/** A set of secrets and what hides them. */
export interface Masks {
  add(secret: string): void;
  /** The text with each known secret replaced by `***`: in every form, wrapped, escaped, or cut at the end of a word. */
  redact(text: string): string;
}

/** The beginning or end of a secret at the edge of a word is hidden from this many characters on, any other part from {@link PART}. */
const PIECE = 8;
const PART = 12;
/** Secrets from this length on are looked for across blanks and in pieces; shorter ones could be made of ordinary words. */
const LONG = 16;
/** Of an armored key: lines that say nothing secret. */
const ARMOR = /^(-----.*|[A-Za-z-]+: .*)$/;
/** An ellipsis, and dots, mark where somebody cut a text: they are no part of a word. */
const WORD = /(?:(?!\.\.)[^\s"'`<>(){}[\],;|…])+/g;

type Range = readonly [from: number, to: number];

/** Forms by characters in them: a text is looked through once, however many forms there are. */
type Index = Map<string, string[]>;

export function createMasks(): Masks {
  const heads: Index = new Map();
  const long: Long = { heads: new Map(), tails: new Map(), inside: new Set() };
  const alone = new Set<string>();
  const known = new Set<string>();
  const add = (form: string, isLong: boolean): void => {
    if (known.has(form)) return;
    known.add(form);
    note(heads, form.slice(0, PIECE), form);
    if (!isLong) return;
    note(long.heads, form.slice(0, PIECE), form);
    note(long.tails, form.slice(-PIECE), form);
    for (let at = 0; at + PART <= form.length; at += 1) long.inside.add(form.slice(at, at + PART));
  };
  return {
    add(secret) {
      const lines = secret.split(/\r?\n/).map((line) => line.trim());
      for (const line of lines.length > 1 ? lines.filter((one) => !ARMOR.test(one)) : [secret]) {
        const found = line.length >= SHORTEST ? formsOf(line) : [];
        for (const form of found) add(form, line.length >= LONG);
        if (hiding(line) === 'alone') alone.add(line);
      }
    },
    redact(text) {
      if (known.size === 0 && alone.size === 0) return text;
      const ranges = [...whole(text, heads), ...pieces(text, long), ...words(text, alone)];
      return ranges.length === 0 ? text : covered(text, ranges);
    },
  };
}

interface Long {
  readonly heads: Index;
  readonly tails: Index;
  readonly inside: Set<string>;
}

function note(index: Index, key: string, form: string): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, [form]);
  else there.push(form);
}

/** How well a secret can be hidden: one of a few characters only where it stands alone, an ordinary word of that length not at all. */
export function hiding(secret: string): 'everywhere' | 'alone' | 'never' {
  if (secret.length >= SHORTEST) return 'everywhere';
  return secret.length >= 4 && !/^[A-Za-z]+$/.test(secret) ? 'alone' : 'never';
}

function whole(text: string, heads: Index): Range[] {
  const found = matches(text, heads);
  for (const { text: reading, starts, ends } of readingsOf(text)) {
    for (const [from, to] of matches(reading, heads)) {
      const range: Range = [starts[from] ?? 0, ends[to - 1] ?? text.length];
      // "not hing" is no "nothing": in a short one only the end of a line may be a gap.
      if (to - from >= LONG || !/\s/.test(text.slice(...range).replaceAll(LINE_END, ''))) found.push(range);
    }
  }
  return found;
}

function matches(text: string, heads: Index): Range[] {
  const found: Range[] = [];
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    for (const form of heads.get(text.slice(at, at + PIECE)) ?? []) {
      if (text.startsWith(form, at)) found.push([at, at + form.length]);
    }
  }
  return found;
}

/** What is left of a secret where a text, a line or a chunk was cut. */
function pieces(text: string, { heads, tails, inside }: Long): Range[] {
  const found: Range[] = [];
  if (heads.size === 0) return found;
  for (let at = 0; at + PART <= text.length; at += 1) {
    if (inside.has(text.slice(at, at + PART))) found.push([at, at + PART]);
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    for (let at = 0; at + PIECE <= word.length; at += 1) {
      const part = word.slice(at, at + PIECE);
      if (heads.get(part)?.some((form) => form.startsWith(word.slice(at))))
        found.push([index + at, index + word.length]);
      if (tails.get(part)?.some((form) => form.endsWith(word.slice(0, at + PIECE))))
        found.push([index, index + at + PIECE]);
    }
  }
  return found;
}

function words(text: string, secrets: ReadonlySet<string>): Range[] {
  const inWord = /[A-Za-z0-9]/;
  return [...secrets].flatMap((secret) =>
    places(text, secret)
      .filter((at) => !inWord.test(text[at - 1] ?? '') && !inWord.test(text[at + secret.length] ?? ''))
      .map((at): Range => [at, at + secret.length]),
  );
}

function places(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function covered(text: string, ranges: readonly Range[]): string {
  let result = '';
  let from = 0;
  let open: [number, number] | undefined;
  const close = (): void => {
    if (open === undefined) return;
    result += `${text.slice(from, open[0])}***`;
    from = open[1];
  };
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (open !== undefined && start <= open[1]) open[1] = Math.max(open[1], end);
    else {
      close();
      open = [start, end];
    }
  }
  close();
  return result + text.slice(from);
}
