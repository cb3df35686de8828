// packages-whole: what is imported is in the wheel too, as far as the build configuration says what goes into it.

import { posix } from 'node:path';
import type { Found } from '../../../core/types.js';
import { provides } from '../../../languages/python/import-names.js';
import { inFolder, pathsBelow } from '../../../repository/subtree.js';
import { entriesOf } from '../entries.js';
import { importedModules, layoutOf } from '../layout.js';
import { selectionOf } from '../packages/index.js';
import { isCertain, type PyImport } from '../source.js';
import { anyPythonRule, at, type PyInput } from './rule.js';

/** A module that is left out, and what asks for it. */
interface LeftOut {
  readonly module: string;
  readonly file: string;
  readonly by: string;
  readonly line: number | undefined;
  readonly atStart: boolean;
}

export const packagesWhole = anyPythonRule({
  id: 'packages-whole',
  title: 'The build configuration includes everything that is imported.',
  level: 'error',
  check(input) {
    const selection = selectionOf(input.project, input.files);
    if (selection?.ships === undefined || selection.missing.length > 0) return [];
    const seen = new Set<string>();
    const place = selection.place?.(selection.key) ?? at(input, selection.key, selection.key.slice(0, -1));
    const moved = selection.keepsPath === true ? movedEntry(input, selection.ships) : undefined;
    if (moved !== undefined) {
      const [folder = ''] = moved.file.split('/');
      const message = `${selection.key.at(-1)} packs ${moved.file} with its folder, so the wheel has ${folder}.${moved.module} but not ${moved.module}: the installed server cannot start.`;
      return {
        message,
        hint: `Add sources = ["${folder}"], or write packages = ["${posix.dirname(moved.file)}"].`,
        ...place,
      };
    }
    return leftOut(input, selection.ships).flatMap((one): Found => {
      const folder = one.file.endsWith('/__init__.py') || one.file.includes('/') ? posix.dirname(one.file) : one.file;
      if (seen.has(folder)) return [];
      seen.add(folder);
      const where = one.line === undefined ? one.by : `${one.by}:${one.line} imports it`;
      const then = one.atStart
        ? 'the installed server cannot start'
        : 'code that uses that module fails after installation';
      return {
        message: `${selection.key.at(-1)} omits ${folder} from the wheel, but ${where}: ${then}.`,
        level: one.atStart ? 'error' : 'warning',
        hint: hintFor(
          selection.place === undefined ? String(selection.key[1]) : 'setup',
          String(selection.key.at(-1)),
          one,
        ),
        subject: { module: packagedIn(one) || one.module },
        ...place,
      };
    });
  },
});

/** The first script whose module lies below a folder that becomes part of its name in the wheel; its file from the project's folder. */
function movedEntry(
  { project, files }: PyInput,
  ships: (file: string) => boolean,
): { readonly module: string; readonly file: string } | undefined {
  const layout = layoutOf(project, files);
  for (const { script, module } of entriesOf(project.manifest)) {
    const found = script && module !== '' ? layout.find(module) : undefined;
    const file = found === undefined ? undefined : posix.relative(project.path, found);
    if (file !== undefined && ships(file) && !file.startsWith(module.replaceAll('.', '/'))) return { module, file };
  }
  return undefined;
}

/** Modules of this project that are asked for and not shipped; those that stop the start first. */
function leftOut(input: PyInput, ships: (file: string) => boolean): readonly LeftOut[] {
  const { project, files } = input;
  const layout = layoutOf(project, files);
  const isShipped = (file: string): boolean => ships(inFolder(file, project.path)) || generated(file);
  const found: LeftOut[] = [];
  const wanted = wantedTops(input, isShipped);
  for (const entry of entriesOf(project.manifest)) {
    const file = entry.module === '' ? undefined : layout.find(entry.module);
    if (file === undefined || isShipped(file)) continue;
    found.push({ module: entry.module, file, by: `${entry.name} calls it`, line: undefined, atStart: entry.script });
  }
  for (const [file, module] of layout.shipped) {
    if (wanted.size === 0 || !isShipped(file)) continue;
    for (const one of layout.source(file).imports) {
      if (!isCertain(one)) continue;
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

/**
 * Top-level names of Python files that are not shipped and that what is shipped may import: mostly none, and then no file has
 * to be read for it.
 */
function wantedTops({ project, files }: PyInput, isShipped: (file: string) => boolean): ReadonlySet<string> {
  const layout = layoutOf(project, files);
  const shipped = [...layout.shipped].filter(([file]) => isShipped(file));
  const own = new Set(shipped.map(([, module]) => module.split('.')[0] ?? ''));
  const used = new Set(shipped.flatMap(([file]) => [...layout.skim(file).imports]));
  const tops = pathsBelow(files, project.path)
    .filter((file) => file.endsWith('.py') && !isShipped(file))
    .map((file) => {
      // The deepest folder that modules are looked for in: `src` before the project's own.
      const root = layout.roots.find((one) => one === '.' || file.startsWith(`${one}/`)) ?? '.';
      return inFolder(file, root).split('/')[0]?.replace(/\.py$/, '') ?? '';
    });
  return new Set(tops.filter((top) => own.has(top) || used.has(top)));
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

/** The package that a module is, or is in; empty for a module that is in none. */
function packagedIn({ module, file }: Pick<LeftOut, 'module' | 'file'>): string {
  return file.endsWith('/__init__.py') ? module : module.split('.').slice(0, -1).join('.');
}

/** What to write at the key that leaves the module out. */
function hintFor(backend: string, key: string, { module, file }: LeftOut): string {
  const top = module.split('.')[0] ?? module;
  const packaged = packagedIn({ module, file });
  const setup = backend === 'setup';
  if (!setup && backend !== 'setuptools')
    return `Add ${file.includes('/') ? posix.dirname(file) : file}, or remove the exclude.`;
  if (packaged === '') return `Add "${module}" to ${setup ? 'py_modules' : 'py-modules'}.`;
  if (key === 'include') return `Add "${top}*" to include.`;
  if (key === 'exclude') return `Remove from exclude what matches ${packaged}.`;
  // The pattern takes all of a package; beside other packages it would drop those.
  const all = setup
    ? `, or write packages=setuptools.find_packages(include=["${top}*"])`
    : `, or let setuptools find them: [tool.setuptools.packages.find] with include = ["${top}*"]`;
  return `Add "${packaged}" to packages${packaged.includes('.') ? all : ''}.`;
}
