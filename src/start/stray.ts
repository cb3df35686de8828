// Lines on stdout that are no message of the protocol: what they are, and who printed them.

import type { Talked } from '../mcp/session-result.js';
import { type Draft, TOLD, type Tried } from './draft.js';

/** Lines on stdout that are no message. Empty ones break fewer clients. */
export function strayDraft({ talked, advice, printedBy, keptBack = false }: Tried): Draft {
  const [first] = talked.stray;
  const blank = talked.stray.every(({ what }) => what === 'blank');
  const late = talked.stray.every((one) => one.late === true);
  const harm = late
    ? 'The client had disconnected by then, so it loses nothing; one that still reads reports an error.'
    : keptBack
      ? 'That was with PYTHONUNBUFFERED=1, which container images often set: there, a client would drop the connection or lose an answer. Without it, Python keeps the line back until the server exits or has printed about 8 kB.'
      : 'A client would drop the connection or lose an answer.';
  const when = late ? 'after stdin was closed' : `${first?.before ? 'before' : 'after'} the answer to initialize`;
  const by = printedBy === undefined ? '' : `, by ${printedBy}`;
  const more = talked.strayCount > 1 ? ` There are ${talked.strayCount} such lines; this is the first.` : '';
  const seen = `It was printed ${when}${by}.${more}`;
  if (first !== undefined && !late && isGarbled(first)) {
    return {
      rule: 'start/stdout',
      level: 'error',
      message: `The server wrote a message to stdout that is not UTF-8, which JSON-RPC must be: no client can read it.\n${seen}`,
      hint: 'Write UTF-8 whatever the locale is; in Python: sys.stdout.reconfigure(encoding="utf-8")',
      quote: talked.stray.slice(0, TOLD).map(({ text }) => text),
    };
  }
  return {
    rule: 'start/stdout',
    level: blank || late || keptBack ? 'warning' : 'error',
    message: `The server wrote ${named(first)} that is not JSON-RPC to stdout. ${harm}\n${seen}`,
    hint: advice?.print ?? 'Write to stderr instead: stdout is reserved for the protocol.',
    quote: talked.stray.slice(0, TOLD).map(({ text, what }) => (what === 'blank' ? '(an empty line)' : text)),
  };
}

/** A message of the protocol in another encoding. */
export function isGarbled({ what, text }: Talked['stray'][number]): boolean {
  return what === 'not-utf8' && /^\s*\{.*"jsonrpc"/.test(text);
}

function named(first: Talked['stray'][number] | undefined): string {
  switch (first?.what) {
    case 'blank':
      return 'an empty line';
    case 'json':
      return 'a line of JSON';
    case 'not-utf8':
      return 'a line that is not UTF-8';
    case 'too-long':
      return `a line of ${((first.bytes ?? 0) / 1_000_000).toFixed(0)} MB, longer than clients read,`;
    case 'too-deep':
      return 'a line of JSON nested deeper than clients read,';
    case 'unfinished':
      return 'an unterminated line';
    default:
      return 'a line';
  }
}
