// How a project's own documentation starts the server: what to write into the configuration where it does not start without that.

import { join } from 'node:path';
import { LARGEST_CONFIG, readNamed } from '../repository/regular-file.js';
import type { Subject } from './draft.js';
import { documentedVariables } from './variables.js';

const PAGES = ['README.md', 'README.rst', 'docs/installation.md', 'docs/setup.md'];

/** The lines to write; with blanks where nothing is documented. @param command the first word of what is typed */
export function documentedStart({ name, folder, settings: { smoke } }: Subject, command: string): string {
  const words = smoke.args.length > 0 || folder === undefined ? [] : argumentsIn(folder, [command, name]);
  const variables = documentedVariables({ env: smoke.env, folder });
  if (words.length === 0) return variables ?? '  [smoke]\n  args = ["…"]\n  env = { NAME = "…" }';
  return [variables ?? '  [smoke]', `  args = ${JSON.stringify(words).replaceAll('","', '", "')}`].join('\n');
}

/** The words behind a command in the first client configuration that has some: `"args": ["-y", "weather-mcp", "start"]`. */
function argumentsIn(folder: string, commands: readonly string[]): readonly string[] {
  const pages = PAGES.map((page) => readNamed(join(folder, page), LARGEST_CONFIG).bytes?.toString() ?? '');
  const lists = pages.flatMap((page) => [...page.matchAll(/"args"\s*:\s*(\[[^\]]*\])/g)].map(([, list = '']) => list));
  for (const list of lists) {
    const words = wordsOf(list);
    const at = words.findLastIndex((word) => commands.includes(word.replace(/(?<=.)@[^/]*$/, '')));
    if (at >= 0 && at < words.length - 1) return words.slice(at + 1);
  }
  return [];
}

function wordsOf(list: string): readonly string[] {
  try {
    return (JSON.parse(list.replace(/,\s*\]$/, ']')) as unknown[]).map(String);
  } catch {
    return [];
  }
}
