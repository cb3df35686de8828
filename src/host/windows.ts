// How Windows starts a command, which has one line where others have words, and ends a process with what it started.

import { spawnSync } from 'node:child_process';
import { win32 } from 'node:path';
import type { Env } from '../core/types.js';
import { SYSTEM } from './system.js';

/** What is given to the system. */
export interface Started {
  readonly file: string;
  readonly args: readonly string[];
  /** The words are quoted already. */
  readonly verbatim: boolean;
}

/** Characters that cmd.exe acts on, in quotes or not. */
const SPECIAL = /[()\][%!^"`<>&|;, *?]/g;

/**
 * The command as it can be started: on Windows a batch file (npm, and each command that npm installs) only runs in cmd.exe.
 * A batch file hands its words to a program in a line of its own, which cmd.exe reads again: so they are escaped twice.
 */
export function startedAs(
  [program = '', ...args]: readonly string[],
  env: Env = process.env,
  system = SYSTEM,
): Started {
  if (!system.windows || !/\.(cmd|bat)$/i.test(program)) return { file: program, args, verbatim: false };
  const words = [escaped(win32.normalize(program)), ...args.map((word) => escaped(escaped(quoted(word))))];
  const shell = inSystem('cmd.exe', env);
  return { file: shell, args: ['/d', '/s', '/c', `"${words.join(' ')}"`], verbatim: true };
}

/** Ends a process and all that it started. */
export function endTree(pid: number, env: Env = process.env): void {
  spawnSync(inSystem('taskkill.exe', env), ['/pid', String(pid), '/T', '/F'], { windowsHide: true, stdio: 'ignore' });
}

/** A program of Windows itself: a bare name would be looked for in the working folder first, which may be a stranger's. */
function inSystem(name: string, env: Env): string {
  const root = Object.entries(env).find(([key]) => /^systemroot$/i.test(key))?.[1] ?? 'C:\\Windows';
  return win32.join(root, 'System32', name);
}

/** One word as programs read their line: in quotes, where backslashes count only before a quote. */
function quoted(word: string): string {
  return `"${word.replace(/(\\*)"/g, '$1$1\\"').replace(/\\+$/, '$&$&')}"`;
}

function escaped(text: string): string {
  return text.replace(SPECIAL, '^$&');
}
