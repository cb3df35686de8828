// What the documentation shows of a client's configuration: the key, which clients put in front of each tool's name, and the arguments.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `"mcpServers": { "weather": {`, as most clients have it, or `servers` as VS Code does. */
const CONFIGURED = /"(?:mcpServers|servers)"\s*:\s*\{\s*"([\w .@/-]{1,64})"\s*:\s*\{/;
const ARGUMENTS = /"args"\s*:\s*(\[[^\]{}]{0,2000}\])/g;
const LONGEST_README = 1_000_000;

/** The first key of the README in a folder; undefined where it shows none. */
export function documentedKey(folder: string): string | undefined {
  return CONFIGURED.exec(readmeIn(folder))?.[1];
}

/** The first arguments that the README in a folder shows after the name of the package; undefined where it shows none. */
export function documentedArguments(folder: string, name: string): readonly string[] | undefined {
  for (const [, text = ''] of readmeIn(folder).matchAll(ARGUMENTS)) {
    const words = wordsOf(text);
    const at = words.findIndex((word) => word === name || word.startsWith(`${name}@`) || word.startsWith(`${name}==`));
    const own = at < 0 ? [] : words.slice(at + 1);
    if (own.length > 0) return own;
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : [];
  } catch {
    return [];
  }
}

/** Its text; empty where there is none. */
function readmeIn(folder: string): string {
  try {
    const name = readdirSync(folder).find((one) => /^readme\.(?:md|rst|txt)$/i.test(one));
    return name === undefined ? '' : readFileSync(join(folder, name), 'utf8').slice(0, LONGEST_README);
  } catch {
    return '';
  }
}
