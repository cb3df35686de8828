// Files that exist in memory only.

import type { Files } from '../../../../src/core/types.js';

export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const all = Object.keys(contents).sort();
  const encoder = new TextEncoder();
  const bytes = (path: string): Uint8Array | undefined => {
    const content = contents[path];
    return typeof content === 'string' ? encoder.encode(content) : content;
  };
  return {
    root: '/repository',
    all,
    has: (path) => Object.hasOwn(contents, path),
    bytes,
    text: (path) => {
      try {
        const content = bytes(path);
        return content && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
      } catch {
        return undefined;
      }
    },
  };
}
