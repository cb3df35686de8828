// Data files that lie beside shipped modules, are named in their code, and are not in the wheel: they are missed only when a tool is called.

import { posix } from 'node:path';
import type { Finding } from '../../core/types.js';
import type { Wheel } from './wheel.js';

/** What is no data of a running server. */
const NO_DATA =
  /\.(?:py[icdx]?|pyw|so|md|rst|toml|cfg|ini|lock|map|gitignore|gitkeep)$|^(?:LICEN[CS]E|Makefile|Dockerfile|README)/i;
/** Shorter names stand in code for much else. */
const SHORTEST = 6;
const TOLD = 5;

/**
 * The first files that are missing.
 * @param tracked paths of the repository
 * @param text the text of such a path; undefined for what cannot be read
 */
export function unshippedData(
  wheel: Pick<Wheel, 'entries' | 'file'>,
  tracked: readonly string[],
  text: (path: string) => string | undefined,
): Finding | undefined {
  const shipped = new Set(wheel.entries.map(({ path }) => path));
  const names = new Set([...shipped].map((path) => posix.basename(path)));
  // A module of the wheel and its source: what stands before the path in the wheel is `src/`, or nothing.
  const modules = tracked.flatMap((path) => {
    const inWheel = /\.py$/.test(path) ? suffixIn(path, shipped) : undefined;
    return inWheel === undefined ? [] : [{ path, inWheel, folder: posix.dirname(path) }];
  });
  const roots = new Set(
    modules
      .filter(({ inWheel }) => inWheel.includes('/'))
      .map(({ path, inWheel }) => path.slice(0, path.length - inWheel.length) + inWheel.split('/')[0]),
  );
  const missing = tracked.filter((path) => {
    const name = posix.basename(path);
    const inside = [...roots].some((root) => path.startsWith(`${root}/`));
    return (
      inside && name.length >= SHORTEST && !NO_DATA.test(name) && !names.has(name) && !/(?:^|\/)tests?\//.test(path)
    );
  });
  const named = missing.length === 0 ? new Map<string, Place>() : namesIn(modules, text);
  const found = missing.flatMap((path) => {
    const place = named.get(posix.basename(path));
    return place === undefined ? [] : [{ path, ...place }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const others = found.length === 1 ? '' : ` There are ${found.length - 1} more of them.`;
  return {
    rule: 'build/data-missing',
    level: 'warning',
    artifact: wheel.file,
    file: first.module,
    line: first.line,
    message: `The code names ${posix.basename(first.path)}, and ${first.path} is not in the wheel: code that reads it fails, though the server starts.${others}`,
    hint: 'Ship it with the package: for setuptools [tool.setuptools.package-data], for hatchling artifacts or force-include under [tool.hatch.build.targets.wheel], for others include.',
    ...(found.length > 1
      ? { quote: found.slice(0, TOLD).map(({ path, module, line }) => `${path}: ${module}:${line}`) }
      : {}),
  };
}

/** The longest end of a path that is in the wheel. */
function suffixIn(path: string, shipped: ReadonlySet<string>): string | undefined {
  const parts = path.split('/');
  for (let from = 0; from < parts.length; from += 1) {
    const end = parts.slice(from).join('/');
    if (shipped.has(end)) return end;
  }
  return undefined;
}

interface Place {
  readonly module: string;
  readonly line: number;
}

/** Where each name stands first in a text of the code, alone or as the end of a path; not in comments. Every module is read once. */
function namesIn(
  modules: readonly { readonly path: string }[],
  text: (path: string) => string | undefined,
): ReadonlyMap<string, Place> {
  const named = new Map<string, Place>();
  for (const { path: module } of modules) {
    for (const [at, line] of (text(module) ?? '').split('\n').entries()) {
      if (/^\s*#/.test(line)) continue;
      for (const [name] of line.matchAll(/(?<=["'/])[^"'/]+(?=["'])/g))
        if (!named.has(name)) named.set(name, { module, line: at + 1 });
    }
  }
  return named;
}
