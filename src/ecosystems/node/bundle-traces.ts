// What a bundler put into a file, by what it leaves there: paths in comments, legal comments, the source map. Pure.

import { fieldsOf, isObject } from '../../formats/object.js';
import { plainJson } from '../../formats/plain-json.js';

export interface Traces {
  /** Paths of sources, as they are written. */
  readonly sources: readonly string[];
  /** Words that may be names of packages: a legal comment begins with them. */
  readonly named: readonly string[];
  /** Whether `sources` are all there are. */
  readonly whole: boolean;
  /** Whether it has helpers that only bundlers write. */
  readonly bundled: boolean;
}

const SOURCE = String.raw`[^\s"'*]+\.(?:[cm]?[jt]sx?|json|wasm|node)`;
/** esbuild and bun: a line before each module; webpack: before those that it joins. */
const LINES = new RegExp(String.raw`^[ \t]*;?// (?:CONCATENATED MODULE: )?(${SOURCE})$`, 'gm');
/** webpack for development: a heading for each module. */
const HEADINGS = new RegExp(String.raw`^ {2}!\*\*\* (${SOURCE}) `, 'gm');
/** CommonJS modules of esbuild and bun, modules of webpack. */
const KEYS = new RegExp(String.raw`["']((?:\.{1,2}/)*node_modules/${SOURCE})["'](?:\(|:)`, 'g');
const HELPERS =
  /\b(?:__commonJS|__toESM|__webpack_require__|__webpack_modules__|__nccwpck_require__|getDefaultExportFromCjs|commonjsGlobal|parcelRequire)\b|^\/\/ @bun\b/m;
/** esbuild lists them at the end: `safe-buffer/index.js:`. */
const LISTED = /^((?:@[\w.~-]+\/)?[\w.~-]+)\/[^\s:]+:$/gm;
/** `/*! safe-buffer. MIT License.`, ` * express` and `is-plain-object <https://…>` in the first words of a legal comment. */
const LEGAL = /\/\*[!*][\s*]*(?:@license\s+)?((?:@[\w.~-]+\/)?[a-z0-9~][\w.~-]*?)(?=\.?\s|\.?\*|:)/gi;

/** Whether the file shows no end of lines where a person would set one. */
export function isMinified(text: string): boolean {
  return text.length > 2000 && text.length / text.split('\n').length > 500;
}

/** The traces in the text of a file. */
export function tracesIn(text: string): Traces {
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, one = '']) => one);
  const lines = all(LINES);
  const headings = all(HEADINGS);
  return {
    sources: [...new Set([...lines, ...headings, ...all(KEYS)])],
    named: [...new Set([...(/Bundled license information:/.test(text) ? all(LISTED) : []), ...all(LEGAL)])],
    whole: headings.length > 0 || (lines.length > 0 && !/__(?:webpack|nccwpck)_/.test(text)),
    bundled: HELPERS.test(text),
  };
}

/** Where a file says that its source map is: a path beside it, or the map itself; undefined where it says nothing. */
export function mapOf(text: string): string | undefined {
  return [...text.matchAll(/^\/[/*][#@]\s*sourceMappingURL=(\S+)/gm)].at(-1)?.[1];
}

/** The sources of a source map, those of its sections too; undefined where it is none. */
export function sourcesOf(map: string): readonly string[] | undefined {
  const value = plainJson(map.replace(/^\)\]\}'?[^\n]*\n/, ''));
  const sections = fieldsOf(value)['sections'];
  if (!Array.isArray(sections)) return listed(value);
  // A section has no sections, and may name a map that lies elsewhere.
  const parts = sections.map((one) => (isObject(one) ? listed(one['map']) : undefined));
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

/** More sources than a bundle of a server has, and longer paths than a file system takes: such a map says nothing. */
const MOST_SOURCES = 100_000;
const LONGEST_SOURCE = 4096;

function listed(map: unknown): readonly string[] | undefined {
  const { sources, sourceRoot } = fieldsOf(map);
  if (!Array.isArray(sources) || sources.length > MOST_SOURCES) return undefined;
  const root = typeof sourceRoot === 'string' && sourceRoot !== '' ? `${sourceRoot.replace(/\/$/, '')}/` : '';
  return sources.flatMap((one) =>
    typeof one === 'string' && root.length + one.length <= LONGEST_SOURCE ? [`${root}${one}`] : [],
  );
}

/** The inputs that a metafile of esbuild has for each output; empty where it is none. */
export function metafileIn(text: string): ReadonlyMap<string, readonly string[]> {
  const value = plainJson(text);
  const outputs = isObject(value) && isObject(value['inputs']) ? value['outputs'] : undefined;
  const entries = Object.entries(fieldsOf(outputs));
  return new Map(
    entries.map(([path, made]) => {
      const inputs = fieldsOf(made)['inputs'];
      return [path, Object.keys(fieldsOf(inputs))];
    }),
  );
}
