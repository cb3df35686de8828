// Secrets that must never reach an output, found in whatever form they are printed, whole or in pieces.

import { LINE_END, readingsOf } from './readings.js';
import { formsOf, SHORTEST } from './secret-forms.js';

/** A set of secrets and what hides them. */
export interface Masks {
  add(secret: string): void;
  /** The text with each known secret replaced by `***`: in every form, wrapped, escaped, or cut at the end of a word. */
  redact(text: string): string;
}

/** A piece of a secret at the edge of a word is hidden from this many characters on, one that is a whole word from {@link WHOLE}. */
const PIECE = 8;
const WHOLE = 12;
/** Secrets from this length on are looked for across blanks and in pieces; shorter ones could be made of ordinary words. */
const LONG = 16;
/** Of an armored key: lines that say nothing secret. */
const ARMOR = /^(-----.*|[A-Za-z-]+: .*)$/;
const WORD = /[^\s"'`<>(){}[\],;|]+/g;

type Range = readonly [from: number, to: number];

export function createMasks(): Masks {
  const forms = new Set<string>();
  const long = new Set<string>();
  const alone = new Set<string>();
  return {
    add(secret) {
      const lines = secret.split(/\r?\n/).map((line) => line.trim());
      for (const line of lines.length > 1 ? lines.filter((one) => !ARMOR.test(one)) : [secret]) {
        const found = line.length >= SHORTEST ? formsOf(line) : [];
        for (const form of found) forms.add(form);
        if (line.length >= LONG) for (const form of found) long.add(form);
        if (hiding(line) === 'alone') alone.add(line);
      }
    },
    redact(text) {
      if (forms.size === 0 && alone.size === 0) return text;
      const ranges = [...whole(text, forms), ...pieces(text, long), ...words(text, alone)];
      return ranges.length === 0 ? text : covered(text, ranges);
    },
  };
}

/** How well a secret can be hidden: one of a few characters only where it stands alone, an ordinary word of that length not at all. */
export function hiding(secret: string): 'everywhere' | 'alone' | 'never' {
  if (secret.length >= SHORTEST) return 'everywhere';
  return secret.length >= 4 && !/^[A-Za-z]+$/.test(secret) ? 'alone' : 'never';
}

function whole(text: string, forms: ReadonlySet<string>): Range[] {
  const found: Range[] = [];
  const read = readingsOf(text);
  for (const form of forms) {
    for (const at of places(text, form)) found.push([at, at + form.length]);
    for (const { text: reading, starts, ends } of read) {
      for (const at of places(reading, form)) {
        const range: Range = [starts[at] ?? 0, ends[at + form.length - 1] ?? text.length];
        // "not hing" is no "nothing": in a short one only the end of a line may be a gap.
        if (form.length >= LONG || !/\s/.test(text.slice(...range).replaceAll(LINE_END, ''))) found.push(range);
      }
    }
  }
  return found;
}

/** What is left of a secret where a text, a line or a chunk was cut. */
function pieces(text: string, forms: ReadonlySet<string>): Range[] {
  const likely = [...forms];
  if (likely.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }): Range[] => {
    if (word.length < PIECE) return [];
    return likely.flatMap((form): Range[] => {
      if (word.length >= WHOLE && form.includes(word)) return [[index, index + word.length]];
      const [head, tail] = [form.slice(0, PIECE), form.slice(-PIECE)];
      const begins = places(word, head).find((at) => form.startsWith(word.slice(at)));
      const ends = places(word, tail).find((at) => form.endsWith(word.slice(0, at + PIECE)));
      return [
        ...(begins === undefined ? [] : [[index + begins, index + word.length] as const]),
        ...(ends === undefined ? [] : [[index, index + ends + PIECE] as const]),
      ];
    });
  });
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
