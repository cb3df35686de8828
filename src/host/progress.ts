// Progress for people, on stderr: finished steps as lines, and what is going on: on a terminal one line, elsewhere one after a while without any.

import { styleText } from 'node:util';
import prettyMs from 'pretty-ms';
import { cleanLine } from '../core/clean-text.js';
import { fill } from '../core/fill.js';
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
/** How long nothing is written where there is no terminal before a line says what is going on, the first time and later ones. */
const SILENT = [5_000, 15_000, 30_000, 60_000];

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
 * @param now the time in milliseconds
 */
export function createLog(
  screen: Screen,
  options: { verbose: boolean; quiet?: boolean; redact(text: string): string; now?: () => number },
): Log {
  const now = options.now ?? steadyNow;
  const busy = new Set<{ readonly title: string; readonly since: number }>();
  const quiet = options.quiet === true;
  const live = screen.isTTY === true && !quiet;
  // A narrow terminal gets shorter lines, not broken ones.
  const body = Math.min(BODY, Math.max(0, (screen.columns ?? 80) - TITLE - TIME - 3));
  let shown = false;
  let last = now();
  let said = 0;
  let timer: NodeJS.Timeout | undefined;

  const erase = (): void => {
    if (shown) screen.write('\r\u001b[2K');
    shown = false;
  };
  const draw = (): void => {
    if (quiet || busy.size === 0) return;
    const text = [...busy].map((item) => `${item.title} ${seconds(now() - item.since)}`).join(', ');
    if (!live) {
      const times = said;
      if (now() - last < (SILENT[Math.min(times, SILENT.length - 1)] ?? 0)) return;
      print(`  ${cleanLine(text)} …`);
      said = times + 1;
      return;
    }
    screen.write(`\r\u001b[2K  ${options.redact(cleanLine(text)).slice(0, (screen.columns ?? 80) - 4)} …`);
    shown = true;
  };
  const print = (line: string): void => {
    erase();
    screen.write(`${outgoing(line, 'text', screen, options.redact)}\n`);
    last = now();
    said = 0;
    draw();
  };

  return {
    step(title, lines, ms) {
      if (quiet) return;
      const [first = '', ...rest] = live && body < BODY ? lines.flatMap((line) => fill(line.split(/ +/), body)) : lines;
      print(`  ${title.padEnd(TITLE)}${first.padEnd(body)} ${seconds(ms).padStart(TIME - 1)}`);
      for (const line of rest) print(`  ${''.padEnd(TITLE)}${line}`);
    },
    busy(title) {
      const item = { title, since: now() };
      busy.add(item);
      timer ??= setInterval(draw, live ? 100 : 1_000).unref();
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
