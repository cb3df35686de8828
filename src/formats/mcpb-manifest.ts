// The files that the manifest of an MCP bundle names.

import { fieldsOf, type KeyPath, listOf } from './object.js';

/** A file that a client opens: the key that names it, where that key is, and its path in the bundle. */
export interface NamedFile {
  /** As an author knows it: `icons` for an item of that list. */
  readonly key: string;
  readonly at: KeyPath;
  readonly path: string;
}

/** The file that is started, and the images that are shown; one of the web is none of them. */
export function namedFiles(manifest: Readonly<Record<string, unknown>>): readonly NamedFile[] {
  const { server, icon, icons, screenshots } = manifest;
  const all: readonly (readonly [string, NamedFile['at'], unknown])[] = [
    ['server.entry_point', ['server', 'entry_point'], fieldsOf(server)['entry_point']],
    ['icon', ['icon'], icon],
    ...listOf(icons).map((one, at) => ['icons', ['icons', at, 'src'], fieldsOf(one)['src']] as const),
    ...listOf(screenshots).map((one, at) => ['screenshots', ['screenshots', at], one] as const),
  ];
  return all.flatMap(([key, at, path]) =>
    typeof path === 'string' && path !== '' && !/^https?:/.test(path) ? [{ key, at, path }] : [],
  );
}
