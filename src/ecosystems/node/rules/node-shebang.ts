// node-shebang: the program of each bin says on its first line that Node runs it.

import { npxCommand } from '../command.js';
import { entriesOf } from '../entries.js';
import { sourceOf } from '../reach.js';
import { isBundled, type NodeRule, nodeRule, onlyProgram, packageFiles } from './rule.js';

export const nodeShebang: NodeRule = nodeRule({
  id: 'node-shebang',
  title: 'The file of each bin begins with #!/usr/bin/env node.',
  level: 'error',
  check: (input) => {
    const own = packageFiles(input);
    const { manifest } = input.project;
    const started = npxCommand(manifest);
    return entriesOf(manifest)
      .filter(({ kind }) => kind === 'bin')
      .flatMap((entry) => {
        const shipped = own.has(entry.file);
        const path = shipped ? entry.file : sourceOf(entry.file, own.has);
        const text = path === undefined ? undefined : own.text(path);
        if (path === undefined || text === undefined || text.includes('\0') || !/\.[cm]?[jt]sx?$/.test(path)) return [];
        if (text.startsWith('#!')) return [];
        // A build may write the line itself: what it made is looked at after the build.
        const scripts = Object.values(manifest.scripts).join('\n');
        if (!shipped && (isBundled(input) || /#!|shebang|banner|\bnode (\.\/)?(scripts|build)/.test(scripts)))
          return [];
        const lead = /^[\uFEFF\s]+(?=#!)/.exec(text)?.[0];
        const late = lead !== undefined;
        const mark = text.startsWith('\uFEFF') ? 1 : 0;
        const full = own.full(path);
        const bins = entriesOf(manifest).map(({ file }) => file);
        const other = onlyProgram(own, bins);
        return {
          level: entry.label === `bin "${started}"` ? ('error' as const) : ('warning' as const),
          message: `${path} is started by ${entry.label} but ${late ? 'has something before its #! line' : 'has no #! line'}.`,
          hint: `Make the first line: #!/usr/bin/env node${other === undefined ? '' : `\nOr, if ${other} is the program, name it in "bin".`}`,
          subject: { module: entry.file },
          file: full,
          line: 1,
          column: 1,
          fixes: [
            late
              ? { file: full, start: 0, end: lead.length, text: '' }
              : { file: full, start: 0, end: mark, text: '#!/usr/bin/env node\n' },
          ],
        };
      });
  },
});
