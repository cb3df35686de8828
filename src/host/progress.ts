// Progress for people, on stderr: finished steps as lines, and on a terminal one line that says what is going on.

import { styleText } from 'node:util';
import prettyMs from 'pretty-ms';
import { cleanLine } from '../core/clean-text.js';
import type { Level, Log } from '../core/types.js';
import { steadyNow } from './clock.js';
import { outgoing } from './outlet.js';

/** Where progress is written: stderr, or anything like it in tests. */
export interface Screen {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const TITLE = 11;
const BODY = 58;
const TIME = 7;

/** How long something took, in the form `0.3 s`. */
export function seconds(ms: number): string {
  return ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : prettyMs(ms, { secondsDecimalDigits: 0 });
}

/** Colours a level's own word and nothing else; plain where colours are not wanted. */
export function paint(level: Level | 'conflict', text: string, screen: Screen): string {
  if (screen.isTTY !== true || process.env['NO_COLOR']) return text;
  const colour = level === 'note' ? 'cyan' : level === 'warning' ? 'yellow' : 'red';
  return styleText(colour, text, { validateStream: false });
}

/**
 * @param redact removes secrets from every line before it is written
 * @param quiet warnings only
 */
export function createLog(
  screen: Screen,
  options: { verbose: boolean; quiet?: boolean; redact(text: string): string },
): Log {
  const busy = new Set<{ readonly title: string; readonly since: number }>();
  const quiet = options.quiet === true;
  const live = screen.isTTY === true && !quiet;
  // A narrow terminal gets shorter lines, not broken ones.
  const body = Math.min(BODY, Math.max(0, (screen.columns ?? 80) - TITLE - TIME - 3));
  let shown = false;
  let timer: NodeJS.Timeout | undefined;

  const erase = (): void => {
    if (shown) screen.write('\r\u001b[2K');
    shown = false;
  };
  const draw = (): void => {
    if (!live || busy.size === 0) return;
    const text = [...busy].map((item) => `${item.title} ${seconds(steadyNow() - item.since)}`).join(', ');
    screen.write(`\r\u001b[2K  ${options.redact(cleanLine(text)).slice(0, (screen.columns ?? 80) - 4)} …`);
    shown = true;
  };
  const print = (line: string): void => {
    erase();
    screen.write(`${outgoing(line, 'text', screen, options.redact)}\n`);
    draw();
  };

  return {
    step(title, lines, ms) {
      if (quiet) return;
      const [first = '', ...rest] = live && body < BODY ? lines.flatMap((line) => narrowed(line, body)) : lines;
      print(`  ${title.padEnd(TITLE)}${first.padEnd(body)} ${seconds(ms).padStart(TIME - 1)}`);
      for (const line of rest) print(`  ${''.padEnd(TITLE)}${line}`);
    },
    busy(title) {
      const item = { title, since: steadyNow() };
      busy.add(item);
      if (live) timer ??= setInterval(draw, 100).unref();
      draw();
      return () => {
        busy.delete(item);
        erase();
        if (busy.size === 0) {
          clearInterval(timer);
          timer = undefined;
        }
        draw();
      };
    },
    info: (line) => {
      if (!quiet) print(line);
    },
    warn: (line) => print(`${paint('warning', 'warning', screen)}  ${line}`),
    debug: (line) => {
      if (options.verbose && !quiet) print(`    ${line}`);
    },
  };
}

/** A line as lines of at most this width, broken at spaces; columns inside of it become one space. */
function narrowed(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(/ +/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
