// The key that the documentation gives the server in a client's configuration: clients put it in front of each tool's name.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `"mcpServers": { "weather": {`, as most clients have it, or `servers` as VS Code does. */
const CONFIGURED = /"(?:mcpServers|servers)"\s*:\s*\{\s*"([\w .@/-]{1,64})"\s*:\s*\{/;
const LONGEST_README = 1_000_000;

/** The first key of the README in a folder; undefined where it shows none. */
export function documentedKey(folder: string): string | undefined {
  try {
    const name = readdirSync(folder).find((one) => /^readme\.(?:md|rst|txt)$/i.test(one));
    if (name === undefined) return undefined;
    return CONFIGURED.exec(readFileSync(join(folder, name), 'utf8').slice(0, LONGEST_README))?.[1];
  } catch {
    return undefined;
  }
}
