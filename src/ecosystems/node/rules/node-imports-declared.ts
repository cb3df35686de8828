// node-imports-declared: what runs imports only what an installation brings.

import { addCommand } from '../package-manager.js';
import { providedBy } from '../provided.js';
import type { Asked } from '../reach.js';
import { isBundled, type NodeInput, type NodeRule, nodeRule, packageFiles } from './rule.js';
import { readingOf } from './sources.js';

export const nodeImportsDeclared: NodeRule = nodeRule({
  id: 'node-imports-declared',
  title: 'Every package imported at run time is in dependencies.',
  level: 'warning',
  check: (input) => {
    const { manifest } = input.project;
    const own = packageFiles(input);
    const { packages, shipped, sources } = readingOf(input);
    const bundled = isBundled(input);
    const provided = providedBy(manifest);
    const first = new Map<string, Asked>();
    for (const asked of packages) {
      const { name } = asked;
      if (provided.has(name) || asked.import.guarded || first.has(name)) continue;
      // A bundle holds what is installed at build time, whoever brought it; names that are only types are gone after compiling.
      const dev = manifest.devDependencies[name] !== undefined;
      if (bundled && (dev || !shipped.has(asked.file))) continue;
      if (/\.[cm]?tsx?$/.test(asked.file) && (isAlias(name, input) || onlyTyped(name, manifest.devDependencies)))
        continue;
      // What is named as a type only, without saying so, is gone after compiling too.
      const { locals } = asked.import;
      const { values } = sources.get(asked.file) ?? { values: new Set<string>() };
      if (/\.[cm]?tsx?$/.test(asked.file) && locals.length > 0 && !locals.some((one) => values.has(one))) continue;
      first.set(name, asked);
    }
    return [...first].map(([name, { file, import: asked }]) => {
      const dev = manifest.devDependencies[name] !== undefined;
      return {
        message: `${file} imports ${name}, which ${dev ? 'is only in devDependencies' : 'package.json does not list'}.`,
        hint: addCommand(manifest.manager, name, dev ? 'moved' : 'users'),
        subject: { module: name, package: name },
        ...own.place(file, asked),
      };
    });
  },
});

/** `paths` of tsconfig.json make names that are no packages. */
function isAlias(name: string, input: NodeInput): boolean {
  const own = packageFiles(input);
  const configs = own.all.filter((path) => /^tsconfig[\w.-]*\.json$/.test(path)).map((path) => own.text(path) ?? '');
  const root = name.split('/')[0]!;
  return root === '@' || root === '~' || configs.some((text) => /"paths"/.test(text) && text.includes(`"${root}`));
}

function onlyTyped(name: string, dev: Readonly<Record<string, string>>): boolean {
  const types = `@types/${name.replace(/^@/, '').replace('/', '__')}`;
  return dev[types] !== undefined && dev[name] === undefined;
}
