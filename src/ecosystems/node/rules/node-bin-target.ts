// node-bin-target: what bin points to is in the package, or is made by its build.

import { buildScript } from '../build-hooks.js';
import { entriesOf, filesOf } from '../entries.js';
import { sourceOf } from '../reach.js';
import { isRewritten, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

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
        const source = sourceOf(entry.file, own.has);
        const hint =
          source === undefined
            ? 'Correct the path.'
            : `Add a script that builds it from ${source}: "prepack": "npm run build".`;
        return {
          message: `${entry.label} is ${entry.written}, which does not exist, and no script builds it.`,
          hint,
          ...at,
        };
      });
  },
});
