// Follows relative imports from a package's entry points: which sources run, what they need, what is not there.

import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { fieldsOf } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';
import { type Import, packageOf, readSource, type Source } from '../../languages/javascript/imports.js';

/** One import and the source it stands in. */
export interface Asked {
  readonly file: string;
  readonly import: Import;
}

/** One import and the file that it is resolved to. */
export interface Edge extends Asked {
  readonly to: string;
}

export interface Reached {
  /** Every source that was read, in the order it was met. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Imports of packages: neither relative nor part of Node. */
  readonly packages: readonly (Asked & { readonly name: string })[];
  /** Relative imports that lead to a file, in the order they were met. */
  readonly edges: readonly Edge[];
  /** Relative imports that Node would not find. */
  readonly missing: readonly (Asked & { readonly nearest: string | undefined })[];
}

export interface Sources {
  has(path: string): boolean;
  /** Undefined for what is absent, too large or no text. */
  text(path: string): string | undefined;
}

const CODE = /\.([cm]?[jt]s|[jt]sx)$/;
/** A source written in TypeScript names what it will be compiled to. */
const COMPILED: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
  '.jsx': ['.tsx'],
};
const MOST_SOURCES = 5000;

/** Reads the sources that can be reached from `entries`; type-only imports are not followed. */
export function reach(entries: readonly string[], from: Sources): Reached {
  const sources = new Map<string, Source>();
  const packages: (Asked & { readonly name: string })[] = [];
  const missing: (Asked & { readonly nearest: string | undefined })[] = [];
  const edges: Edge[] = [];
  const todo = [...entries];
  const isModule = modulesIn(from);
  for (let file = todo.shift(); file !== undefined && sources.size < MOST_SOURCES; file = todo.shift()) {
    if (sources.has(file)) continue;
    const text = from.text(file);
    // A program without an extension is JavaScript when its first line says node.
    if (text === undefined || !(CODE.test(file) || /^#!.*\bnode\b/.test(text))) continue;
    const source = readSource(text, file);
    sources.set(file, source);
    for (const asked of source.imports) {
      if (asked.typeOnly) continue;
      const name = packageOf(asked.module);
      if (name !== undefined && !isBuiltin(asked.module)) packages.push({ file, import: asked, name });
      if (!/^\.{1,2}(\/|$)/.test(asked.module)) continue;
      const wanted = posix.join(posix.dirname(file), asked.module.replace(/[?#].*$/, ''));
      const found = resolve(wanted, file, asked, from, isModule);
      if (found === undefined) missing.push({ file, import: asked, nearest: nearest(wanted, from) });
      else {
        edges.push({ file, import: asked, to: found });
        todo.push(found);
      }
    }
  }
  return { sources, packages, edges, missing };
}

/** The source that a compiled file is made of, by the usual names: `dist/cli.js` → `src/cli.ts`. */
export function sourceOf(compiled: string, has: (path: string) => boolean): string | undefined {
  const bare = compiled.replace(/\.d\.([cm]?)ts$/, '.$1js').replace(/\.[cm]?jsx?$/, '');
  const inner = bare.replace(/^(dist|build|lib|out|output|bin|esm|cjs|\.build)\//, '').replace(/^(esm|cjs|src)\//, '');
  // Whatever the folder is called that a compiler writes to, what is in it lies as in the sources.
  const below = `src/${bare.replace(/^[^/]+\//, '')}`;
  const names = [`src/${inner}`, inner, bare, below, `src/${posix.basename(bare)}`, `lib/${inner}`, `source/${inner}`];
  return names
    .flatMap((name) => ['.ts', '.mts', '.cts', '.tsx', '.js', '.mjs', '.cjs'].map((end) => name + end))
    .find((path) => path !== compiled && has(path));
}

/** Whether Node takes a file for an ES module: by its extension, else by the nearest package.json. */
export function modulesIn({ text }: Pick<Sources, 'text'>): (path: string) => boolean {
  const known = new Map<string, boolean>();
  const isModuleFolder = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const manifest = text(posix.join(folder, 'package.json'));
    const isOutermost = folder === '.' || folder === '..' || folder === '/';
    const isIt =
      manifest === undefined
        ? !isOutermost && isModuleFolder(posix.dirname(folder))
        : fieldsOf(plainJson(manifest))['type'] === 'module';
    known.set(folder, isIt);
    return isIt;
  };
  return (path) => (/\.[cm]js$/.test(path) ? path.endsWith('.mjs') : isModuleFolder(posix.dirname(path)));
}

function resolve(
  wanted: string,
  file: string,
  asked: Import,
  from: Sources,
  isModule: (path: string) => boolean,
): string | undefined {
  const candidates = [wanted];
  if (/\.[cm]?tsx?$/.test(file)) {
    const end = posix.extname(wanted);
    candidates.push(...(COMPILED[end] ?? []).map((other) => wanted.slice(0, -end.length) + other));
    // A bundler or CommonJS may complete it: not certain to fail, so it counts as found.
    candidates.push(
      ...['.ts', '.tsx', '.mts', '.cts', '.js', '.json', '/index.ts', '/index.tsx', '/index.js'].map(
        (other) => wanted + other,
      ),
    );
  } else if (asked.how === 'require' || !isModule(file)) {
    candidates.push(
      ...['.js', '.json', '.node', '.cjs', '/index.js', '/index.json', '/package.json'].map((other) => wanted + other),
    );
  }
  return candidates.find((path) => from.has(path));
}

function nearest(wanted: string, from: Sources): string | undefined {
  return ['.js', '.mjs', '.cjs', '/index.js', '/index.mjs'].map((end) => wanted + end).find((path) => from.has(path));
}
