// node-relative-imports: Node finds every file of the package that another one imports.

import { posix } from 'node:path';
import type { RuleFinding } from '../../../core/types.js';
import { buildScript } from '../build-hooks.js';
import type { Asked } from '../reach.js';
import { isModuleAfter } from './emitted.js';
import { isBundled, type NodeRule, nodeRule, packageFiles } from './rule.js';
import { isKept, readingOf } from './sources.js';

export const nodeRelativeImports: NodeRule = nodeRule({
  id: 'node-relative-imports',
  title: 'Relative imports resolve in Node.',
  level: 'warning',
  check: (input) => {
    const own = packageFiles(input);
    const reading = readingOf(input);
    const { manifest, settings } = input.project;
    const built = settings.build.command !== undefined || buildScript(manifest) !== undefined;
    const found = new Map<string, RuleFinding>();
    const tell = ({ file, import: asked }: Asked, message: string, hint: string): void => {
      const starts = reading.atStart.has(file) && isKept({ file, import: asked }, reading);
      found.set(`${file}:${asked.line}:${asked.column}`, {
        ...(starts ? { level: 'error' as const } : {}),
        message: starts ? `${message} The server does not start.` : message,
        hint,
        subject: { module: asked.module },
        ...own.place(file, asked),
      });
    };

    for (const { file, import: asked, nearest } of reading.missing) {
      if (asked.guarded || !/\.[cm]?js$/.test(file) || !reading.shipped.has(file)) continue;
      const wanted = posix.join(posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
      const other = nearest ?? own.all.find((path) => path.toLowerCase() === wanted.toLowerCase());
      if (other !== undefined)
        tell({ file, import: asked }, why(file, asked.module, wanted, other), write(file, other));
      // What is not there may be made by the build, and a path that leaves the package is not ours to judge.
      else if (!built && !wanted.startsWith('../')) {
        const message = `${file} imports ${asked.module}, which does not exist.`;
        tell({ file, import: asked }, message, 'Commit the file, or correct the path.');
      }
    }

    for (const edge of isBundled(input) ? [] : reading.edges) {
      const { file, import: asked, to } = edge;
      if (!/\.[cm]?tsx?$/.test(file) || reading.shipped.has(file) || /\.(json|node)$/.test(to)) continue;
      if (/\.[cm]?[jt]sx?$/.test(asked.module) || !(isKept(edge, reading) || asked.how === 'dynamic')) continue;
      if (isModuleAfter(file, input) !== true) continue;
      const wanted = posix.join(posix.dirname(file), asked.module);
      const compiled = to.replace(/\.([cm]?)tsx?$/, '.$1js');
      tell(edge, why(file, asked.module, wanted, compiled), write(file, compiled));
    }
    return [...found.values()];
  },
});

function why(file: string, module: string, wanted: string, there: string): string {
  if (there.startsWith(`${wanted}/`))
    return `${file} imports the folder ${module}, which Node rejects in an ES module.`;
  return there.toLowerCase() === wanted.toLowerCase()
    ? `${file} imports ${module}, but the file is named ${posix.basename(there)}: only case-insensitive file systems find it.`
    : `${file} imports ${module}, but Node does not add file extensions in an ES module.`;
}

function write(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return `Write "${path.startsWith('.') ? path : `./${path}`}".`;
}
