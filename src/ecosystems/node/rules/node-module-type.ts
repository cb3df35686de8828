// node-module-type: sources are written as the kind of module that Node takes them for.

import type { Found } from '../../../core/types.js';
import { emitted } from './emitted.js';
import { type NodeInput, type NodeRule, nodeRule, packageFiles } from './rule.js';
import { readingOf } from './sources.js';

export const nodeModuleType: NodeRule = nodeRule({
  id: 'node-module-type',
  title: '"type" matches the module syntax of the shipped sources.',
  level: 'error',
  check: (input) => {
    const own = packageFiles(input);
    // A package.json in a folder below steers Node there; such files are left to the build.
    const steered = own.all
      .filter((path) => path.endsWith('/package.json'))
      .map((path) => path.slice(0, -'package.json'.length));
    const { sources, shipped } = readingOf(input);
    const written = [...sources].flatMap(([path, source]): Found => {
      if (
        !/\.[cm]?js$/.test(path) ||
        !shipped.has(path) ||
        source.broken ||
        steered.some((folder) => path.startsWith(folder))
      )
        return [];
      const module = own.isModule(path);
      const stated = input.project.manifest.raw['type'] !== undefined || /\.[cm]js$/.test(path);
      if (module && source.commonJs !== undefined && source.esm === undefined) {
        const { word } = source.commonJs;
        return {
          message: `${path} is an ES module to Node but uses ${word}, which does not exist there.`,
          hint: `Use import and export, or rename it to ${path.replace(/\.m?js$/, '.cjs')}.`,
          ...own.place(path, source.commonJs),
        };
      }
      if (!module && source.esm !== undefined && source.commonJs === undefined) {
        const { word } = source.esm;
        const message = stated
          ? `${path} is CommonJS to Node but uses ${word}, which is a syntax error there.`
          : `${path} uses ${word} but package.json has no "type": Node before 20.19 rejects it, newer versions have to guess.`;
        return {
          level: stated ? ('error' as const) : ('warning' as const),
          message,
          hint: 'Add "type": "module" to package.json.',
          ...own.place(path, source.esm),
        };
      }
      return [];
    });
    return [...written, compiled(input)].flat();
  },
});

/** What the compiler will write against what Node will take it for. */
function compiled(input: NodeInput): Found {
  const { manifest } = input.project;
  const { begins, sources } = readingOf(input);
  const made = emitted(input);
  const begin = begins.find(
    ({ file, shipped, entry }) =>
      !shipped &&
      entry.kind !== 'exports' &&
      /\.tsx?$/.test(file) &&
      /\.js$/.test(entry.file) &&
      sources.get(file)?.esm,
  );
  if (made === undefined || made.kind === 'follows' || made.kind === manifest.type || begin === undefined) return [];
  const { file } = begin.entry;
  const place = { file: made.file, ...made.at };
  if (made.kind === 'commonjs') {
    const message = `The compiler emits CommonJS ("module": "${made.value}"), but "type": "module" makes ${file} an ES module, where require and exports do not exist.`;
    return { message, hint: 'Set "module": "nodenext" in tsconfig.json.', ...place };
  }
  const stated = manifest.raw['type'] !== undefined;
  const message = stated
    ? `The compiler emits import statements ("module": "${made.value}"), but "type": "commonjs" makes them a syntax error in ${file}.`
    : `The compiler emits import statements ("module": "${made.value}"), but package.json has no "type": Node before 20.19 rejects ${file}, newer versions have to guess.`;
  return {
    level: stated ? ('error' as const) : ('warning' as const),
    message,
    hint: 'Add "type": "module" to package.json.',
    ...place,
  };
}
