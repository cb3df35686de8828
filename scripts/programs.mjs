// Puts programs of other languages, and pages, into what tsc emitted: `program(import.meta.url, './imports.py')` becomes the text of the file.

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const PROGRAM = /\.(py|sh|[mc]js|md|css)$/;

const programsIn = (src) => readdirSync(src, { recursive: true }).filter((file) => PROGRAM.test(file));

/** Copies them to where tsc emitted the code that reads them, for those who run that as it is. */
export function copyPrograms(src, out) {
  for (const file of programsIn(src)) copyFileSync(join(src, file), join(out, file));
}

/**
 * @param src the folder of sources
 * @param out where tsc emitted them
 * @throws Error for a file that nothing uses
 */
export function inlinePrograms(src, out) {
  const left = new Set(programsIn(src));
  for (const file of readdirSync(src, { recursive: true }).filter((one) => one.endsWith('.ts'))) {
    const emitted = join(out, file.replace(/\.ts$/, '.js'));
    const code = readFileSync(emitted, 'utf8');
    const inlined = code.replaceAll(/\bprogram\(import\.meta\.url, '(\.\.?\/[\w./-]+)'\)/g, (_, name) => {
      const path = join(dirname(file), name);
      left.delete(path);
      return JSON.stringify(readFileSync(join(src, path), 'utf8'));
    });
    if (inlined !== code) writeFileSync(emitted, inlined);
  }
  if (left.size > 0) throw new Error(`nothing uses ${[...left].join(', ')}`);
}
