// packages-whole: what is imported is in the wheel too, as far as the build configuration says what goes into it.

import { posix } from 'node:path';
import type { RuleFinding } from '../../../types.js';
import { entriesOf } from '../entries.js';
import { provides } from '../import-names.js';
import { importedModules, layoutOf } from '../layout.js';
import { selectionOf } from '../packages/index.js';
import type { PyImport } from '../source.js';
import { at, type PyInput, pythonRule } from './rule.js';

/** A module that is left out, and what asks for it. */
interface LeftOut {
  readonly module: string;
  readonly file: string;
  readonly by: string;
  readonly line: number | undefined;
  readonly atStart: boolean;
}

export const packagesWhole = pythonRule({
  id: 'packages-whole',
  title: 'The build configuration leaves out nothing that is imported.',
  level: 'error',
  docs: {
    why: 'packages = ["weather_mcp"] is one folder for setuptools: weather_mcp/tools is not in the wheel. In the checkout everything works, after an installation it ends with ModuleNotFoundError.',
    wrong: '[tool.setuptools]\npackages = ["weather_mcp"]   # and there is weather_mcp/tools/',
    right: '[tool.setuptools.packages.find]\ninclude = ["weather_mcp*"]',
    fix: 'Name the package that is missing too, or let the backend find all of them.',
  },
  check(input) {
    const selection = selectionOf(input.project, input.files);
    if (selection?.ships === undefined || selection.missing.length > 0) return [];
    const seen = new Set<string>();
    const place = at(input, selection.key, selection.key.slice(0, -1));
    return leftOut(input, selection.ships).flatMap((one): RuleFinding[] => {
      const folder = one.file.endsWith('/__init__.py') || one.file.includes('/') ? posix.dirname(one.file) : one.file;
      if (seen.has(folder)) return [];
      seen.add(folder);
      const where = one.line === undefined ? one.by : `${one.by}:${one.line} imports it`;
      const then = one.atStart ? 'an installed server cannot start' : 'whatever uses that module fails when installed';
      return [
        {
          message: `${selection.key.at(-1)} leaves ${folder} out of the wheel, but ${where}: ${then}.`,
          level: one.atStart ? 'error' : 'warning',
          hint: hintFor(String(selection.key[1]), one),
          ...place,
        },
      ];
    });
  },
});

/** Modules of this project that are asked for and not shipped; those that stop the start first. */
function leftOut(input: PyInput, ships: (file: string) => boolean): readonly LeftOut[] {
  const { project, files } = input;
  const layout = layoutOf(project, files);
  const isShipped = (file: string): boolean =>
    ships(project.path === '.' ? file : file.slice(project.path.length + 1)) || generated(file);
  const found: LeftOut[] = [];
  for (const entry of entriesOf(project.manifest)) {
    const file = entry.module === '' ? undefined : layout.find(entry.module);
    if (file === undefined || isShipped(file)) continue;
    found.push({ module: entry.module, file, by: `${entry.name} calls it`, line: undefined, atStart: entry.script });
  }
  for (const [file, module] of layout.shipped) {
    if (!isShipped(file)) continue;
    for (const one of layout.source(file).imports) {
      if (one.guard !== undefined && one.guard !== 'function') continue;
      for (const target of importedModules(one, module, file)) {
        const other = isDeclared(one, input) ? undefined : layout.find(target);
        if (other === undefined || isShipped(other)) continue;
        const atStart = one.guard === undefined && layout.loaded.has(file);
        found.push({ module: target, file: other, by: file, line: one.line, atStart });
      }
    }
  }
  return found.sort((a, b) => Number(b.atStart) - Number(a.atStart));
}

/** Whether an absolute import is what a dependency brings, and only looks like a folder of this repository. */
function isDeclared(one: PyImport, { project }: PyInput): boolean {
  const top = one.module.split('.')[0] ?? '';
  return one.dots === 0 && project.manifest.declared.some(({ name }) => provides(name, top));
}

/** Version files are written by the build, whatever is checked in. */
function generated(file: string): boolean {
  return /(^|\/)_?version\.py$/.test(file);
}

function hintFor(backend: string, { module, file }: LeftOut): string {
  const top = module.split('.')[0] ?? module;
  const packaged = file.endsWith('/__init__.py') ? module : module.split('.').slice(0, -1).join('.');
  if (backend === 'setuptools') {
    return packaged === ''
      ? `Add "${module}" to py-modules.`
      : `Add "${packaged}", or let setuptools find them: [tool.setuptools.packages.find] with include = ["${top}*"].`;
  }
  return `Add ${file.includes('/') ? posix.dirname(file) : file}, or take out what excludes it.`;
}
