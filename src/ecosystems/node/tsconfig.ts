// tsconfig.json as far as it decides which kind of module the compiler writes.

import { posix } from 'node:path';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Files } from '../../core/types.js';
import { tooDeep } from '../../formats/json.js';
import { type Position, placesIn } from '../../formats/position.js';

/** What a TypeScript configuration says of the modules that are written. */
export interface CompiledAs {
  /** `follows`: as package.json and the extension say. */
  readonly kind: 'module' | 'commonjs' | 'follows';
  /** As it is written, and where. */
  readonly value: string;
  /** Relative to the repository's root. */
  readonly file: string;
  readonly at: Position;
}

/** Deeper chains of `extends` are circles. */
const DEEPEST = 8;
const LONGEST = 256 * 1024;

/**
 * How the modules are written that `tsc` makes with this configuration.
 * @param path of the configuration, relative to the repository's root
 * @returns undefined when it cannot be told: a configuration that comes from a package, or none that says it
 */
export function compiledAs(path: string, files: Files, depth = 0): CompiledAs | undefined {
  const text = files.text(path);
  if (text === undefined || text.length > LONGEST || depth > DEEPEST || tooDeep(text) !== undefined) return undefined;
  const tree = parseTree(text, [], { allowTrailingComma: true });
  if (tree === undefined) return undefined;
  const node = findNodeAtLocation(tree, ['compilerOptions', 'module']);
  if (typeof node?.value === 'string') {
    const kind = kindOf(node.value.toLowerCase());
    const at = placesIn(text)(node.parent?.offset ?? node.offset);
    return kind === undefined ? undefined : { kind, value: node.value, file: path, at };
  }
  // Of several, the last one wins.
  for (const base of [...basesOf(tree)].reverse()) {
    if (!/^\.{1,2}\//.test(base)) return undefined;
    const wanted = posix.join(posix.dirname(path), base);
    const found = [wanted, `${wanted}.json`].find(files.has);
    if (found === undefined) return undefined;
    const read = compiledAs(found, files, depth + 1);
    if (read !== undefined) return read;
  }
  return undefined;
}

function kindOf(module: string): CompiledAs['kind'] | undefined {
  if (module === 'commonjs') return 'commonjs';
  if (/^(es6|es20\d\d|esnext)$/.test(module)) return 'module';
  return /^node(16|18|20|next)$/.test(module) ? 'follows' : undefined;
}

function basesOf(tree: Node): readonly string[] {
  const node = findNodeAtLocation(tree, ['extends']);
  const items = node?.type === 'array' ? (node.children ?? []) : node === undefined ? [] : [node];
  return items.map(({ value }) => value).filter((value) => typeof value === 'string');
}
