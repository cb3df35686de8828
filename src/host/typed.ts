// How this program is typed where it runs: a command in a message has to work when it is copied.

import { NAME } from '../core/about.js';

/** Ours among installed packages: a link in the folder of commands or, where a shim names it, the file itself. */
const INSTALLED = new RegExp(`[\\\\/]node_modules[\\\\/](?:\\.bin[\\\\/]|.*[\\\\/])?${NAME}(?:$|[\\\\/]dist[\\\\/])`);

/** Folders of those that run a package without installing it. */
const RUNNERS: readonly (readonly [folder: RegExp, typed: string])[] = [
  [/[\\/]pnpm[\\/]dlx[\\/]/, 'pnpm dlx'],
  [/[\\/]bunx-/, 'bunx'],
];

/**
 * The words that start it: a package that npx fetched, or that a project depends on, is no command of the shell's.
 * @param script what Node was started with
 */
export function typedName(script: string): string {
  if (!INSTALLED.test(script)) return NAME;
  const runner = RUNNERS.find(([folder]) => folder.test(script))?.[1] ?? 'npx';
  return `${runner} ${NAME}`;
}

/** In front of a command in a message. Whatever is kept in a file says {@link NAME}. */
export const TYPED = typedName(process.argv[1] ?? '');
