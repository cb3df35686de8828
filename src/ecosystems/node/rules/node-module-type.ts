// node-module-type: sources are written as the kind of module that Node takes them for.

import { entriesOf, filesOf } from '../entries.js';
import { reach } from '../reach.js';
import { type NodeRule, nodeRule, packageFiles } from './rule.js';

export const nodeModuleType: NodeRule = nodeRule({
  id: 'node-module-type',
  title: '"type" fits how the shipped sources are written.',
  level: 'error',
  docs: {
    why: '"type": "module" makes every .js file an ES module, where require does not exist; without it, or with "commonjs", import statements are a syntax error in most versions of Node.',
    wrong: '"type": "module"\n\nconst { McpServer } = require("@modelcontextprotocol/server");',
    right: '"type": "module"\n\nimport { McpServer } from "@modelcontextprotocol/server";',
    fix: 'Change "type", rename the file to .cjs or .mjs, or write the other kind of import.',
  },
  check: (input) => {
    const own = packageFiles(input);
    const starts = entriesOf(input.project.manifest)
      .filter(({ kind }) => kind === 'bin' || kind === 'main')
      .flatMap((entry) => filesOf(entry, own.has, own.all));
    // A package.json in a folder below steers Node there; such files are left to the build.
    const steered = own.all
      .filter((path) => path.endsWith('/package.json'))
      .map((path) => path.slice(0, -'package.json'.length));
    const { sources } = reach(starts, own);
    return [...sources].flatMap(([path, source]) => {
      if (!/\.[cm]?js$/.test(path) || source.broken || steered.some((folder) => path.startsWith(folder))) return [];
      const module = own.isModule(path);
      const stated = input.project.manifest.raw['type'] !== undefined || /\.[cm]js$/.test(path);
      if (module && source.commonJs !== undefined && source.esm === undefined) {
        const { word, line, column } = source.commonJs;
        return [
          {
            message: `${path} is an ES module for Node and uses ${word}, which does not exist there.`,
            hint: `Write import and export, or rename it to ${path.replace(/\.m?js$/, '.cjs')}.`,
            file: own.full(path),
            line,
            column,
          },
        ];
      }
      if (!module && source.esm !== undefined && source.commonJs === undefined) {
        const { word, line, column } = source.esm;
        const message = stated
          ? `${path} is CommonJS for Node and uses ${word}, which is a syntax error there.`
          : `${path} uses ${word} and package.json has no "type": Node before 20.19 refuses it, newer ones have to guess.`;
        return [
          {
            level: stated ? ('error' as const) : ('warning' as const),
            message,
            hint: 'Add "type": "module" to package.json.',
            file: own.full(path),
            line,
            column,
          },
        ];
      }
      return [];
    });
  },
});
