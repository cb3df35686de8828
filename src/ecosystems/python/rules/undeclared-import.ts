// undeclared-import: everything that is imported comes with Python, with the project or with a declared dependency.

import { posix } from 'node:path';
import type { RuleFinding } from '../../../types.js';
import { isKnownBringer, mayBring } from '../brings.js';
import { type Declared, normalName } from '../declared.js';
import { distributionsOf, importNameIsKnown, provides } from '../import-names.js';
import { layoutOf } from '../layout.js';
import type { PyManifest } from '../manifest.js';
import type { PyImport } from '../source.js';
import { STDLIB } from '../stdlib.js';
import { dig, isTable } from '../table.js';
import { pythonRule } from './rule.js';

interface Missing {
  readonly file: string;
  readonly found: PyImport;
  /** Whether it is imported when the server starts. */
  readonly atStart: boolean;
}

export const undeclaredImport = pythonRule({
  id: 'undeclared-import',
  title: 'Everything that is imported is a declared dependency.',
  level: 'error',
  docs: {
    why: 'On your machine it is there because something else brought it. A fresh installation has what the manifest declares and nothing else, and ends with ModuleNotFoundError. What another dependency happens to bring today may be gone tomorrow.',
    wrong: '# server.py\nimport yaml\n\n[project]\ndependencies = ["mcp>=1.20,<2"]',
    right: '[project]\ndependencies = ["mcp>=1.20,<2", "pyyaml>=6"]',
    fix: 'Add the distribution that brings the import. An import that may be missing belongs into try: … except ImportError.',
  },
  check(input) {
    const { manifest } = input.project;
    if (manifest.dynamic.includes('dependencies')) return [];
    const layout = layoutOf(input.project, input.files);
    const missing = new Map<string, Missing>();
    const used = new Set<string>();
    let movesPath = false;
    for (const file of layout.shipped.keys()) {
      const source = layout.source(file);
      movesPath ||= source.movesPath;
      for (const found of source.imports) {
        const top = found.module.split('.')[0] ?? '';
        if (found.dots === 0) used.add(top);
        if (found.dots > 0 || top === '' || STDLIB.has(top) || top.startsWith('_') || layout.owns(top)) continue;
        if (found.guard !== undefined && found.guard !== 'function') continue;
        if (isDeclared(top, manifest)) continue;
        const atStart = found.guard === undefined && layout.loaded.has(file);
        const known = missing.get(top);
        if (known === undefined || (atStart && !known.atStart)) missing.set(top, { file, found, atStart });
      }
    }
    return [...missing].flatMap(([top, one]): RuleFinding[] => {
      const sibling = posix.join(posix.dirname(one.file), top);
      const isSibling = [`${sibling}.py`, `${sibling}/__init__.py`].some((path) => input.files.has(path));
      if (isSibling && movesPath) return [];
      const { file, found } = one;
      return [
        {
          ...(isSibling ? siblingFinding(top, one) : judge(top, one, manifest, used)),
          file,
          line: found.line,
          column: found.column,
        },
      ];
    });
  },
});

/** Whether a dependency that every installation brings provides this import name. */
function isDeclared(top: string, { declared }: PyManifest): boolean {
  return declared.some(({ name, extra }) => extra === undefined && provides(name, top));
}

function judge(top: string, { atStart }: Missing, manifest: PyManifest, used: ReadonlySet<string>): RuleFinding {
  const always = manifest.declared.filter(({ extra }) => extra === undefined);
  const [wanted = top, ...others] = distributionsOf(top);
  const bringer = always.find((one) => [wanted, ...others].some((name) => mayBring(one.name, one.extras, name)));
  const optional = manifest.declared.find(({ name, extra }) => extra !== undefined && provides(name, top));
  const group = groupWith(top, manifest);
  const hint = hintFor(wanted, top, optional, group, manifest);
  if (bringer !== undefined) {
    const message = `${top} is imported, but not declared: it is only there as long as ${bringer.name} brings ${wanted} along.`;
    return { message, level: 'warning', hint };
  }
  const where =
    optional !== undefined
      ? `only the extra ${optional.extra} brings it`
      : group !== undefined
        ? `only the group ${group} for development brings it`
        : 'no dependency brings it';
  if (!atStart) {
    const message = `${top} is imported, but ${where}: whatever uses this module ends with ModuleNotFoundError.`;
    return { message, level: 'warning', hint };
  }
  const maybe = optional === undefined && group === undefined ? mayProvide(top, wanted, always, used) : undefined;
  if (maybe !== undefined) {
    const message = `${top} is imported when the server starts, but not declared: it is only there if ${maybe} brings it.`;
    return { message, level: 'warning', hint };
  }
  const message = `${top} is imported when the server starts, but ${where}: a fresh installation ends with ModuleNotFoundError.`;
  return { message, hint };
}

/** A declared dependency that may bring the import although no name says so: its family, or one nothing else is imported from. */
function mayProvide(
  top: string,
  wanted: string,
  always: readonly Declared[],
  used: ReadonlySet<string>,
): string | undefined {
  const family = wanted.split('-')[0] ?? wanted;
  return always.find(({ name }) => {
    if (isKnownBringer(name) || importNameIsKnown(name)) return false;
    if (family.length > 2 && name.split('-')[0] === family) return true;
    const hasOtherName = distributionsOf(top).length === 1 && wanted === normalName(top);
    return hasOtherName && ![...used].some((one) => provides(name, one));
  })?.name;
}

function hintFor(
  wanted: string,
  top: string,
  optional: Declared | undefined,
  group: string | undefined,
  manifest: PyManifest,
): string {
  if (optional?.extra !== undefined)
    return `Move "${optional.text}" from the extra ${optional.extra} to dependencies, or import ${top} inside of try: … except ImportError.`;
  if (group !== undefined) return `Move ${wanted} from the group ${group} to dependencies.`;
  if (manifest.style === 'poetry') return `Run: poetry add ${wanted}`;
  return `Add "${wanted}" to dependencies, with the versions you need: uv add ${wanted}`;
}

/** The dependency group or development table that names it. */
function groupWith(top: string, { value }: PyManifest): string | undefined {
  const groups = dig(value, ['dependency-groups']);
  const lists = Object.entries(isTable(groups) ? groups : {});
  const uv = dig(value, ['tool', 'uv', 'dev-dependencies']);
  for (const [group, list] of [...lists, ['dev', uv] as const]) {
    for (const text of Array.isArray(list) ? list : []) {
      const name = typeof text === 'string' ? /^\s*([\w.-]+)/.exec(text)?.[1] : undefined;
      if (name !== undefined && provides(normalName(name), top)) return group;
    }
  }
  return undefined;
}

function siblingFinding(top: string, { atStart, found }: Missing): RuleFinding {
  const relative = found.binds === undefined ? `from .${found.module} import …` : `from . import ${top}`;
  return {
    message: `${top} lies beside this module: that works when the file is run, not when the package is installed.`,
    level: atStart ? 'error' : 'warning',
    hint: `Write ${relative}.`,
  };
}
