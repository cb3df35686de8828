// node-main-guard: a program that runs only as the main module notices it through npx and on Windows too.

import type { Found } from '../../../core/types.js';
import { mainGuard, RIGHT_GUARD } from '../../../languages/javascript/main-guard.js';
import { type NodeRule, nodeRule, packageFiles } from './rule.js';
import { readingOf } from './sources.js';

export const nodeMainGuard: NodeRule = nodeRule({
  id: 'node-main-guard',
  title: 'A check for the main module works through npx and on Windows.',
  level: 'warning',
  check: (input) => {
    const own = packageFiles(input);
    const { begins, started } = readingOf(input);
    const programs = begins.filter(({ entry }) => entry.kind === 'bin').map(({ file }) => file);
    return [...new Set(programs)].flatMap((file): Found => {
      const text = own.text(file) ?? '';
      const guard = mainGuard(text);
      if (guard === undefined) return [];
      const before = text.slice(0, guard.index);
      return {
        // A helper that does nothing costs less than a server that does not start.
        level: started.includes(file) ? 'warning' : 'note',
        subject: { about: 'main-guard' },
        message:
          guard.fails === 'link'
            ? 'This comparison is false when npx starts the package: process.argv[1] is then a symbolic link, import.meta.url the file behind it. The program exits without a word.'
            : 'This comparison is false on Windows, where a file URL begins with file:/// and has no backslashes: the program exits there without a word.',
        hint: `Compare the URL of the real path, or call main() without a condition in a file of its own:\n${RIGHT_GUARD}`,
        file: own.full(file),
        line: before.split('\n').length,
        column: guard.index - before.lastIndexOf('\n'),
      };
    });
  },
});
