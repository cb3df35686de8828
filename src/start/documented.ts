// What a project's own documentation shows of a client's configuration: the key, which clients put in front of each tool's name,
// the arguments, and so what to write into the configuration of the release where the server does not start without them.

import { quotedList } from '../core/quoted-list.js';
import type { Subject } from './draft.js';
import { pagesOf } from './pages.js';
import { documentedVariables } from './variables.js';

const READMES = ['README.md', 'README.rst', 'README.txt'];
const PAGES = [...READMES, 'docs/installation.md', 'docs/setup.md'];
/** `"mcpServers": { "weather": {`, as most clients have it, or `servers` as VS Code does. */
const CONFIGURED = /"(?:mcpServers|servers)"\s*:\s*\{\s*"([\w .@/-]{1,64})"\s*:\s*\{/;
const ARGUMENTS = /"args"\s*:\s*(\[[^\]{}]{0,2000}\])/g;
/** The version that is asked for: `weather-mcp@latest`, `weather-mcp==1.2.0`. */
const VERSION = /(?<=.)(?:@[^/]*|==.*)$/;

/** The first key of the README in a folder; undefined where it shows none. */
export function documentedKey(folder: string): string | undefined {
  return pagesOf(folder, READMES)
    .map((text) => CONFIGURED.exec(text)?.[1])
    .find((key) => key !== undefined);
}

/**
 * The words behind a command in the first client configuration that has some: `"args": ["-y", "weather-mcp", "start"]`.
 * @param commands what may stand before them: the command, the package
 */
export function documentedArguments(folder: string, commands: readonly string[]): readonly string[] {
  const lists = pagesOf(folder, PAGES).flatMap((text) => [...text.matchAll(ARGUMENTS)].map(([, list = '']) => list));
  for (const list of lists) {
    const words = wordsOf(list);
    const at = words.findLastIndex((word) => commands.includes(word.replace(VERSION, '')));
    if (at >= 0 && at < words.length - 1) return words.slice(at + 1);
  }
  return [];
}

/** The lines to write; with blanks where nothing is documented. @param command the first word of what is typed */
export function documentedStart({ name, folder, settings: { smoke } }: Subject, command: string): string {
  const words = smoke.args.length > 0 || folder === undefined ? [] : documentedArguments(folder, [command, name]);
  const variables = documentedVariables({ env: smoke.env, folder });
  if (words.length === 0) return variables ?? '  [smoke]\n  args = ["…"]\n  env = { NAME = "…" }';
  return [variables ?? '  [smoke]', `  args = ${quotedList(words)}`].join('\n');
}

function wordsOf(list: string): readonly string[] {
  try {
    return (JSON.parse(list.replace(/,\s*\]$/, ']')) as unknown[]).map(String);
  } catch {
    return [];
  }
}
