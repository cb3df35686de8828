// Files that exist in memory only. As of those on a disk, each is encoded and decoded once.

import type { Files } from '../../../../src/core/types.js';

const encoder = new TextEncoder();

export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const all = Object.keys(contents).sort();
  const bytes = once((path) => {
    const content = contents[path];
    return typeof content === 'string' ? encoder.encode(content) : content;
  });
  const text = once((path) => {
    try {
      const content = bytes(path);
      return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    } catch {
      return undefined;
    }
  });
  return { root: '/repository', all, has: (path) => Object.hasOwn(contents, path), bytes, text };
}

function once<T>(read: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(path));
    return known.get(path) as T;
  };
}
