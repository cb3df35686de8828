// Texts that are no TypeScript: programs that children are given, pages of documentation; files beside the code that uses them.

import { readFileSync } from 'node:fs';

/**
 * The text of such a file. The build puts the text itself in the place of the call (scripts/programs.mjs), so both arguments are written out.
 * @param from `import.meta.url`
 * @param name such as `./imports.py`, relative to it
 */
export function program(from: string, name: string): string {
  return readFileSync(new URL(name, from), 'utf8');
}
