// node-bin-target: what bin points to is in the package, or is made by its build.

import ignore from 'ignore';
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
      .flatMap((entry) => {
        const at = place(input, ...entry.keys);
        if (entry.file.startsWith('../')) {
          return {
            message: `${entry.label} is ${entry.written}, outside the package.`,
            hint: 'Move the file into the package folder: only files below package.json are packed.',
            ...at,
          };
        }
        if (filesOf(entry, own.has, own.all).length > 0) {
          // Node strips no types below node_modules; a first line may name a program that does.
          const other = /^#!.*\b(bun|deno|tsx|ts-node|jiti)\b/.test(own.text(entry.file)?.slice(0, 200) ?? '');
          if (!/\.[cm]?tsx?$/.test(entry.file) || other || configured) return [];
          return {
            message: `${entry.label} is ${entry.written}, but Node does not run TypeScript from an installed package.`,
            hint: 'Point to the compiled JavaScript.',
            ...at,
          };
        }
        if (configured) return [];
        if (/\.[cm]?tsx?$/.test(entry.file)) {
          return {
            message: `${entry.label} is ${entry.written}, which does not exist, and Node does not run TypeScript from an installed package.`,
            hint: 'Point to the compiled JavaScript.',
            ...at,
          };
        }
        const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
        if (clash !== undefined) {
          return {
            message: `${entry.label} is ${entry.written}, but the file is named ${clash}.`,
            hint: `Write "${clash}".`,
            ...at,
          };
        }
        if (buildScript(input.project.manifest) !== undefined) return [];
        return {
          message: `${entry.label} is ${entry.written}, which does not exist, and no script builds it.`,
          hint: correct(entry.file, own),
          ...at,
        };
      });
  },
});

/** What makes the file of a bin be there: a build, a commit, or the name of the program that is. */
function correct(file: string, own: ReturnType<typeof packageFiles>): string {
  const source = sourceOf(file, own.has);
  if (source !== undefined) return `Add a script that builds it from ${source}: "prepack": "npm run build".`;
  const ignored = own.text('.gitignore');
  if (ignored !== undefined && ignore().add(ignored).ignores(file))
    return `.gitignore names it: commit it (git add --force ${file}), or add a script that builds it: "prepack": "npm run build".`;
  const program = onlyProgram(own);
  return program === undefined ? 'Correct the path.' : `Write "${program}".`;
}
