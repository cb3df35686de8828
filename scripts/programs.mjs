// Puts programs of other languages, and pages, into what tsc emitted: `program(import.meta.url, './imports.py')` becomes the text of the file.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAM = /\.(py|sh|mjs|md)$/;

/**
 * @param src the folder of sources
 * @param out where tsc emitted them
 * @throws Error for a file that nothing uses
 */
export function inlinePrograms(src, out) {
  const files = readdirSync(src, { recursive: true });
  const left = new Set(files.filter((file) => PROGRAM.test(file)));
  for (const file of files.filter((one) => one.endsWith('.ts'))) {
    const emitted = join(out, file.replace(/\.ts$/, '.js'));
    const code = readFileSync(emitted, 'utf8');
    const inlined = code.replaceAll(/\bprogram\(import\.meta\.url, '\.\/([\w.-]+)'\)/g, (_, name) => {
      const path = join(dirname(file), name);
      left.delete(path);
      return JSON.stringify(readFileSync(join(src, path), 'utf8'));
    });
    if (inlined !== code) writeFileSync(emitted, inlined);
  }
  if (left.size > 0) throw new Error(`nothing uses ${[...left].join(', ')}`);
}
