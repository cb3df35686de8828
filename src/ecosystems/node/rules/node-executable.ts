// node-executable: the program of a bin is executable in the repository too.

import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from '../entries.js';
import { type NodeRule, nodeRule, packageFiles } from './rule.js';

export const nodeExecutable: NodeRule = nodeRule({
  id: 'node-executable',
  title: 'The program of each bin is executable.',
  level: 'note',
  check: (input) => {
    // Windows has no such mode.
    if (process.platform === 'win32') return [];
    const own = packageFiles(input);
    const files = entriesOf(input.project.manifest).flatMap(({ kind, file }) =>
      kind === 'bin' && own.has(file) && !/\.[cm]?tsx?$/.test(file) ? [file] : [],
    );
    return [...new Set(files)].flatMap((path) => {
      const file = own.full(path);
      if (!own.text(path)?.startsWith('#!') || !isPlain(join(input.files.root, file))) return [];
      return {
        message: `${path} begins with #! but is not executable.`,
        hint: `chmod +x ${file} && git update-index --chmod=+x ${file}`,
        // About the file's mode, which stands on no line of it.
        file,
        fixes: [{ file, executable: true as const }],
      };
    });
  },
});

/** Whether it is a regular file that nobody may execute. */
function isPlain(path: string): boolean {
  try {
    const stat = lstatSync(path);
    return stat.isFile() && (stat.mode & 0o111) === 0;
  } catch {
    return false;
  }
}
