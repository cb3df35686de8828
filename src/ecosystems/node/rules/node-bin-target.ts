// node-bin-target: what bin points to is in the package, or is made by its build.

import type { Found, RuleFinding } from '../../../core/types.js';
import { ignoreRules } from '../../../formats/ignore-rules.js';
import { buildScript } from '../build-hooks.js';
import { entriesOf, filesOf } from '../entries.js';
import { sourceOf } from '../reach.js';
import { isRewritten, type NodeRule, nodeRule, onlyProgram, packageFiles, place } from './rule.js';

export const nodeBinTarget: NodeRule = nodeRule({
  id: 'node-bin-target',
  title: 'The file of each bin exists, or the build creates it.',
  level: 'error',
  check: (input) => {
    const own = packageFiles(input);
    if (isRewritten(input)) return [];
    const configured = input.project.settings.build.command !== undefined;
    return entriesOf(input.project.manifest)
      .filter(({ kind }) => kind === 'bin')
      .flatMap((entry): Found => {
        const tell = (what: string, hint: string): RuleFinding => {
          return { message: `${entry.label} is ${entry.written}, ${what}.`, hint, ...place(input, ...entry.keys) };
        };
        if (entry.file.startsWith('../')) {
          return tell(
            'outside the package',
            'Move the file into the package folder: only files below package.json are packed.',
          );
        }
        const isTyped = /\.[cm]?tsx?$/.test(entry.file);
        const unrun = 'Node does not run TypeScript from an installed package';
        if (filesOf(entry, own.has, own.all).length > 0) {
          // Node strips no types below node_modules; a first line may name a program that does.
          const other = /^#!.*\b(bun|deno|tsx|ts-node|jiti)\b/.test(own.text(entry.file)?.slice(0, 200) ?? '');
          return !isTyped || other || configured ? [] : tell(`but ${unrun}`, 'Point to the compiled JavaScript.');
        }
        if (configured) return [];
        if (isTyped) return tell(`which does not exist, and ${unrun}`, 'Point to the compiled JavaScript.');
        const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
        if (clash !== undefined) return tell(`but the file is named ${clash}`, `Write "${clash}".`);
        if (buildScript(input.project.manifest) !== undefined) return [];
        return tell('which does not exist, and no script builds it', correct(entry.file, own));
      });
  },
});

/** What makes the file of a bin be there: a build, a commit, or the name of the program that is. */
function correct(file: string, own: ReturnType<typeof packageFiles>): string {
  const source = sourceOf(file, own.has);
  if (source !== undefined) return `Add a script that builds it from ${source}: "prepack": "npm run build".`;
  const ignored = own.text('.gitignore');
  if (ignored !== undefined && ignoreRules(ignored)(file))
    return `.gitignore names it: commit it (git add --force ${file}), or add a script that builds it: "prepack": "npm run build".`;
  const program = onlyProgram(own);
  return program === undefined ? 'Correct the path.' : `Write "${program}".`;
}
