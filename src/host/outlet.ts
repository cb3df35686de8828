// Where text leaves the program: nothing in it commands a terminal or a runner, whatever strangers wrote, and values stay what they are.

import { cleanText, UNSEEN, unicodeEscapes } from '../core/clean-text.js';

/** What is written: words for people, workflow commands of ours between them, or JSON. */
export type Form = 'text' | 'annotations' | 'json';

/** A stream of ours, or anything like it in tests. */
export interface Outlet {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean | undefined;
}

/** The colours that we use ourselves (red, yellow, cyan and back) may pass where colours are shown. */
const COLOURS = /(\u001b\[(?:31|33|36|39)m)/;
/** A string of JSON, in its quotes. */
const STRING = /"(?:[^"\\\n]|\\.)*"/g;
const OURS = /^::(?:error|warning|notice) [^\n]*$/;

/**
 * The text as it may be written. A runner takes `::` for a command at the start of a line, white space before it or not, and
 * `##[` anywhere; a blank between makes them words again, in JSON an escape that reads as the same value.
 * @param redact hides secrets; it sees the text after it was cleaned, which may join what was split
 */
export function outgoing(text: string, form: Form, { isTTY }: Outlet, redact = (one: string): string => one): string {
  if (form === 'json') return escapeUnseen(redactJson(text, redact)).replace(/##(?=\[|vso\[)/g, '#\\u0023');
  const coloured = isTTY === true || /^(?!0$|false$)./.test(process.env['FORCE_COLOR'] ?? '');
  const words = redact(
    coloured
      ? text
          .split(COLOURS)
          .map((part, index) => (index % 2 === 1 ? part : cleaned(part)))
          .join('')
      : cleaned(text),
  );
  if (form === 'text') return withoutCommands(words);
  return words
    .split('\n')
    .map((line) => (OURS.test(line) ? withoutOld(line) : withoutCommands(line)))
    .join('\n');
}

/**
 * Hides secrets in text that is JSON, or may be: in each of its strings as a person would read it, with lines that are lines
 * and nothing unseen between letters, then in the whole. A string without a secret keeps its very characters.
 */
export function redactJson(text: string, redact: (one: string) => string): string {
  return redact(text.replace(STRING, (literal) => redactString(literal, redact)));
}

function redactString(literal: string, redact: (one: string) => string): string {
  if (!literal.includes('\\') && cleanText(literal) === literal) return literal;
  try {
    const words = cleanText(JSON.parse(literal) as string);
    const shown = redact(words);
    return shown === words ? literal : JSON.stringify(shown);
  } catch {
    return literal;
  }
}

/** A line may end as on Windows: a patch of such a file must. */
function cleaned(text: string): string {
  return text.split('\r\n').map(cleanText).join('\r\n');
}

function withoutCommands(text: string): string {
  return withoutOld(text.replace(/^((?:[^\S\n]|\u001b\[\d+m)*):(?=:)/gm, '$1: '));
}

function withoutOld(text: string): string {
  return text.replace(/##(?=\[|vso\[)/g, '## ');
}

/** Line ends are the layout of the JSON; in its strings they are escaped already. */
function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, unicodeEscapes);
}

/** Writes and waits until it is out, since the program may end right after. Gives what went wrong: a full disk, a reader that is gone. */
export function writeOut(outlet: Outlet, text: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    outlet.write(text, (error) => resolve(error ?? undefined));
  });
}

/** A stream that nobody reads any more ends no release: what is written is lost, and whoever wrote it learns by its callback. */
export function outliveReaders(...streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) stream.on('error', () => {});
}
