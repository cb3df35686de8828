// node-bin-target: what bin points to is in the package, or is made by its build.

import { entriesOf, filesOf } from '../entries.js';
import { sourceOf } from '../reach.js';
import { isRewritten, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

export const nodeBinTarget: NodeRule = nodeRule({
  id: 'node-bin-target',
  title: 'The file behind each bin exists, or the build makes it.',
  level: 'error',
  docs: {
    why: 'npm installs a package whose bin does not exist without a word; the command is then simply not there.',
    wrong: '"bin": { "weather-mcp": "dist/indx.js" }',
    right: '"bin": { "weather-mcp": "dist/index.js" }',
    fix: 'Correct the path, which is relative to package.json, or add the script that builds the file.',
  },
  check: (input) => {
    const { scripts } = input.project.manifest;
    const own = packageFiles(input);
    if (isRewritten(input)) return [];
    const built = ['build', 'prepare', 'prepack', 'prepublishOnly'].some((name) => scripts[name] !== undefined);
    const configured = input.project.settings.build.command !== undefined;
    return entriesOf(input.project.manifest)
      .filter(({ kind }) => kind === 'bin')
      .flatMap((entry) => {
        const at = place(input, ...entry.keys);
        if (entry.file.startsWith('../')) {
          return [
            {
              message: `${entry.label} is ${entry.written}, outside of the package.`,
              hint: 'Only files beside package.json are packed.',
              ...at,
            },
          ];
        }
        if (filesOf(entry, own.has, own.all).length > 0) {
          // Node strips no types below node_modules; a first line may name a program that does.
          const other = /^#!.*\b(bun|deno|tsx|ts-node|jiti)\b/.test(own.text(entry.file)?.slice(0, 200) ?? '');
          if (!/\.[cm]?tsx?$/.test(entry.file) || other || configured) return [];
          return [
            {
              message: `${entry.label} is ${entry.written}, and Node starts no TypeScript from an installed package.`,
              hint: 'Point to the JavaScript that is built.',
              ...at,
            },
          ];
        }
        if (configured) return [];
        if (/\.[cm]?tsx?$/.test(entry.file)) {
          return [
            {
              message: `${entry.label} is ${entry.written}, which is not there, and Node starts no TypeScript from a package.`,
              hint: 'Point to the JavaScript that is built.',
              ...at,
            },
          ];
        }
        const clash = own.all.find((path) => path.toLowerCase() === entry.file.toLowerCase());
        if (clash !== undefined) {
          return [
            {
              message: `${entry.label} is ${entry.written}, but the file is called ${clash}.`,
              hint: `Write "${clash}".`,
              ...at,
            },
          ];
        }
        if (built) return [];
        const source = sourceOf(entry.file, own.has);
        const hint =
          source === undefined
            ? 'Correct the path.'
            : `Add a script that makes it of ${source}: "prepack": "npm run build".`;
        return [
          {
            message: `${entry.label} is ${entry.written}: there is no such file, and no script builds it.`,
            hint,
            ...at,
          },
        ];
      });
  },
});
