// node-dev-tools: what only serves those who work on the project is not installed by its users.

import { escapeRegExp } from '../../../formats/lock-entry.js';
import { INSTALL_HOOKS } from '../build-hooks.js';
import { addCommand } from '../package-manager.js';
import { type NodeRule, nodeRule, packageFiles, place } from './rule.js';
import { readingOf } from './sources.js';

const TOOLS =
  /^(typescript|ts-node|ts-jest|eslint|prettier|jest|vitest|mocha|nyc|c8|nodemon|rimraf|husky|lint-staged|typedoc|tsup|tsc-alias|concurrently|shx|@biomejs\/biome|@typescript-eslint\/.+|eslint-(plugin|config)-.+|@types\/(node|jest|mocha))$/;

/** Programs with another name than their package. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  typescript: ['tsc', 'tsserver'],
  '@biomejs/biome': ['biome'],
};

export const nodeDevTools: NodeRule = nodeRule({
  id: 'node-dev-tools',
  title: 'Development tools are in devDependencies.',
  level: 'note',
  check: (input) => {
    const { packages, begins, sources } = readingOf(input);
    // Without its sources nobody can tell what the server imports.
    if (begins.length === 0) return [];
    const { dependencies, scripts, manager } = input.project.manifest;
    const imported = new Set(packages.map(({ name }) => name));
    const atInstall = INSTALL_HOOKS.map((hook) => scripts[hook] ?? '').join('\n');
    const own = packageFiles(input);
    // Code may resolve a package or start its program without an import: `require.resolve("typescript")`, `spawn("tsc")`.
    const named = (name: string): boolean => {
      const words = [name, ...(PROGRAMS[name] ?? [])].map(escapeRegExp);
      const quoted = new RegExp(`["'\`/](${words.join('|')})(?![\\w.-])`);
      return [...sources.keys()].some((file) => quoted.test(own.text(file) ?? ''));
    };
    const tools = Object.keys(dependencies).filter(
      (name) => TOOLS.test(name) && !imported.has(name) && !atInstall.includes(name) && !named(name),
    );
    const [first] = tools;
    if (first === undefined) return [];
    return {
      message: `${tools.join(', ')} ${tools.length === 1 ? 'is' : 'are'} in dependencies, so every user installs ${tools.length === 1 ? 'it' : 'them'}, but no shipped source imports ${tools.length === 1 ? 'it' : 'them'}.`,
      hint: addCommand(manager, tools.join(' '), 'developers'),
      ...place(input, 'dependencies', first),
    };
  },
});
