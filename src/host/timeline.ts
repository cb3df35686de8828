// What happened when: the steps that the progress shows, and every process that was started meanwhile.

import { AsyncLocalStorage } from 'node:async_hooks';
import { basename } from 'node:path';
import { cut } from '../core/cut.js';
import { shellLine } from '../core/shell-word.js';
import type { Child, Host } from '../core/types.js';

/** Of a run that starts thousands of processes the first are enough to see what takes time. */
const MOST = 4000;
const LONGEST = 400;

/** Something that took time. */
export interface Span {
  readonly kind: 'step' | 'process';
  /** The title of a step, the command of a process. */
  readonly title: string;
  /** What the progress said of it, or how the process ended where that was not well. */
  readonly lines: readonly string[];
  /** Milliseconds since the recording began. */
  readonly from: number;
  /** Undefined for what has not ended. */
  readonly ms: number | undefined;
  /** What happened in it. */
  readonly inside: readonly Span[];
}

/** A span while it is recorded. */
interface Open extends Span {
  lines: readonly string[];
  ms: number | undefined;
  readonly inside: Open[];
  readonly outer: Open | undefined;
}

/** The same host, and what was seen of it so far. */
export interface Recorded<H> {
  readonly host: H;
  /** In the order in which they began. */
  spans(): readonly Span[];
}

/** Records what goes through this host: what is a part of what is told by the asynchronous context, since projects run side by side. */
export function recorded<H extends Host>(host: H): Recorded<H> {
  const began = host.now();
  const within = new AsyncLocalStorage<Open | undefined>();
  const all: Open[] = [];
  let count = 0;
  let closed: Open | undefined;

  const open = (kind: Span['kind'], title: string): Open => {
    // The context of who called outlives the step that it began with: what has ended contains nothing more.
    let outer = within.getStore();
    while (outer?.ms !== undefined) outer = outer.outer;
    const span: Open = { kind, title, lines: [], from: host.now() - began, ms: undefined, inside: [], outer };
    count += 1;
    if (count <= MOST) (outer?.inside ?? all).push(span);
    return span;
  };
  const close = (span: Open, lines: readonly string[] = []): void => {
    span.ms = host.now() - began - span.from;
    span.lines = [...span.lines, ...lines];
  };

  const log: Host['log'] = {
    ...host.log,
    busy(title) {
      const span = open('step', title);
      within.enterWith(span);
      const done = host.log.busy(title);
      return () => {
        close(span);
        closed = span;
        done();
      };
    },
    step(title, lines, ms) {
      // The loop ends a step and names its result in one go.
      if (closed?.title.startsWith(title)) closed.lines = lines;
      closed = undefined;
      host.log.step(title, lines, ms);
    },
  };
  return {
    host: {
      ...host,
      log,
      async run(child: Child) {
        const span = open('process', commandOf(child));
        try {
          const ended = await host.run(child);
          close(span, wentWrong(ended.timedOut ? { ...ended, signal: 'the time was up' } : ended));
          return ended;
        } catch (error) {
          close(span, ['could not be started']);
          throw error;
        }
      },
      start(child: Child) {
        const span = open('process', commandOf(child));
        const running = host.start(child);
        running.ended.then(
          (ended) => close(span, wentWrong(ended)),
          () => close(span, ['could not be started']),
        );
        return running;
      },
    },
    spans: () => all,
  };
}

function commandOf({ command: [program = '', ...args] }: Child): string {
  // Git is given the same settings each time: what it is asked comes after them.
  const typed = shellLine([basename(program), ...args]).replace(/^git( --no-pager| -c ('[^']*'|\S)+)+/, 'git');
  return cut(typed, LONGEST);
}

function wentWrong({ code, signal }: { readonly code: number | null; readonly signal: string | null }): string[] {
  if (code === 0) return [];
  return [code === null ? `ended by ${signal ?? 'the system'}` : `exit code ${code}`];
}
