// Children: each its own process group with a deadline, bounded output and nothing left behind when it ends.

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, statSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { interrupted, ReleaseError } from '../core/errors.js';
import type { Child, Ended, Running } from '../core/types.js';
import { keepLast, splitLines } from './output.js';
import { familyOf, MARK, signalEach } from './process-tree.js';
import { SYSTEM } from './system.js';
import { startWatchdog } from './watchdog.js';
import { endTree, startedAs } from './windows.js';

const KEEP = 1024 * 1024;
const GRACE_MS = 2000;
/** How long an ended process's output may stay unread before the pipe is given up. */
const UNREAD_MS = 5000;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Starts children and ends them. */
export interface Processes {
  /** Runs a child to its end. Throws ReleaseError when it cannot be started or the program is interrupted; an exit code is a value. */
  run(child: Child): Promise<Ended>;
  /** Starts a child to talk to; its deadline counts from now. Throws ReleaseError when it cannot be started. */
  start(child: Child): Running;
  /** Ends every child that still runs, and what each of them started. */
  endAll(): Promise<void>;
}

type Spawned = ChildProcessByStdio<Writable, Readable, Readable>;
interface Live {
  /** Without waiting: we are about to be gone. */
  readonly kill: () => void;
  readonly end: (graceMs?: number) => Promise<void>;
}

/** All living children of this program, for the last resort when it exits without having waited for them. */
const living = new Set<Live>();
let exitHooked = false;

function hookExit(): void {
  if (exitHooked) return;
  exitHooked = true;
  process.once('exit', () => {
    for (const live of living) live.kill();
  });
}

/** Makes the children's side of a Host. When `signal` aborts, every child is ended and `run` rejects with exit code 130. */
export function createProcesses(options: { readonly signal: AbortSignal }): Processes {
  const { signal } = options;
  const mine = new Set<Live>();
  hookExit();

  const endAll = async (): Promise<void> => {
    await Promise.all([...mine].map((live) => live.end()));
  };
  signal.addEventListener('abort', () => void endAll(), { once: true });

  function launch(child: Child): { running: Running; spawned: Spawned; timedOut: () => boolean } {
    if (signal.aborted) throw interrupted();
    const mark = newMark();
    const spawned = spawnChild(child, mark);
    const pid = spawned.pid!;
    const find = (): number[] => familyOf(pid, mark);
    let expired = false;
    const lastWords = keepLast(child.keep ?? KEEP);
    const lines = child.onLine && splitLines((line) => child.onLine?.(line, 'stderr'));
    spawned.stderr.on('data', (chunk: Buffer) => {
      lastWords.add(chunk);
      lines?.add(chunk);
    });
    spawned.stderr.on('end', () => lines?.end());
    // A child that ends before it has read its input is its own matter: the exit code tells.
    spawned.stdin.on('error', () => {});

    const ended = waitFor(spawned, child.leavesNothing === true ? () => [] : find);
    const live: Live = {
      kill: () => (SYSTEM.windows ? endTree(pid) : signalEach(find(), 'SIGKILL')),
      end: async (graceMs = GRACE_MS) => {
        await endFamily(pid, find, graceMs);
        await ended;
      },
    };
    const deadline = setTimeout(
      () => {
        expired = true;
        void live.end();
      },
      Math.min(child.timeoutMs, LONGEST_TIMER_MS),
    );
    living.add(live);
    mine.add(live);
    void ended.then(() => {
      clearTimeout(deadline);
      living.delete(live);
      mine.delete(live);
    });
    const running: Running = {
      pid,
      stdin: spawned.stdin,
      stdout: spawned.stdout,
      stderr: lastWords.text,
      ended,
      family: async () => find(),
      end: live.end,
    };
    return { running, spawned, timedOut: () => expired };
  }

  return {
    start: (child) => {
      const { running } = launch(child);
      if (child.input !== undefined) running.stdin.end(child.input);
      return running;
    },
    run: async (child) => {
      const begun = performance.now();
      const { running, spawned, timedOut } = launch(child);
      const kept = keepLast(child.keep ?? KEEP);
      const lines = child.onLine && splitLines((line) => child.onLine?.(line, 'stdout'));
      spawned.stdout.on('data', (chunk: Buffer) => {
        kept.add(chunk);
        lines?.add(chunk);
      });
      spawned.stdout.on('end', () => lines?.end());
      running.stdin.end(child.input ?? '');
      const { code, signal: by } = await running.ended;
      if (signal.aborted) throw interrupted();
      const ms = Math.round(performance.now() - begun);
      return { code, signal: by, stdout: kept.text(), stderr: running.stderr(), timedOut: timedOut(), ms };
    },
    endAll,
  };
}

/** Our own mark comes first when we are ourselves a child of mcp-drydock, so that the outer one finds our children too. */
const OWN = `${process.env[MARK] === undefined ? '' : `${process.env[MARK]}.`}${randomBytes(12).toString('hex')}`;

function newMark(): string {
  return `${OWN}.${randomBytes(8).toString('hex')}`;
}

function spawnChild(child: Child, mark: string): Spawned {
  const [program] = child.command;
  if (program === undefined) throw new Error('a child needs a program');
  const { file, args, verbatim } = startedAs(child.command);
  if (child.leavesNothing !== true) startWatchdog(OWN);
  const spawned = spawn(file, args, {
    cwd: child.cwd,
    env: { ...child.env, [MARK]: mark },
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own group, so that it and what it starts can be ended together, and a Ctrl-C reaches us first.
    detached: !SYSTEM.windows,
    windowsHide: true,
    windowsVerbatimArguments: verbatim,
    shell: false,
  });
  // An error event without a pid says that it never started; that is told below. Others (a failed kill) need no answer.
  spawned.on('error', () => {});
  if (spawned.pid === undefined) throw notStarted(program, child.cwd);
  return spawned;
}

function notStarted(program: string, cwd: string): ReleaseError {
  const why = ((): string => {
    if (!isFolder(cwd)) return `its working folder ${cwd} does not exist`;
    if (!program.includes('/') && !program.includes('\\')) return 'it is not on PATH';
    try {
      accessSync(program, constants.F_OK);
    } catch {
      return 'the file does not exist';
    }
    try {
      accessSync(program, constants.X_OK);
    } catch {
      return 'the file is not executable';
    }
    return 'the system refused to run it; the interpreter that its first line names may be missing';
  })();
  return new ReleaseError('process/not-started', `${program} could not be started: ${why}.`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Resolves when the process has ended, what it left behind was ended, and its output was read to the end. */
function waitFor(spawned: Spawned, find: () => number[]): Running['ended'] {
  return new Promise((resolve) => {
    let giveUp: NodeJS.Timeout | undefined;
    let closed = false;
    spawned.once('close', (code, signal) => {
      closed = true;
      clearTimeout(giveUp);
      resolve({ code, signal });
    });
    spawned.once('exit', () => {
      void (async () => {
        // What it left behind may hold the pipes open: `close` would never come.
        if (find().length > 0) await endFamily(spawned.pid!, find, 500);
        if (closed) return;
        giveUp = setTimeout(() => {
          spawned.stdout.destroy();
          spawned.stderr.destroy();
        }, UNREAD_MS);
      })();
    });
  });
}

/** SIGTERM to the whole family, SIGKILL to what is left after `graceMs`, again and again since it may still be forking. */
async function endFamily(pid: number, find: () => number[], graceMs: number): Promise<void> {
  if (SYSTEM.windows) return endTree(pid);
  const begun = performance.now();
  let left = find();
  signalEach(left, 'SIGTERM');
  for (let pause = 5; left.length > 0 && performance.now() - begun < graceMs; pause = Math.min(pause * 2, 100)) {
    await delay(pause);
    left = find();
  }
  for (let round = 0; left.length > 0 && round < 50; round += 1) {
    signalEach(left, 'SIGKILL');
    await delay(20);
    left = find();
  }
}
