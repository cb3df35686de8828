// The license texts that an installed package carries, and whether they say what it declares.

import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gnuFamily, licensesIn } from '../core/spdx-expression.js';
import { licenseOfWords } from '../formats/license-text.js';
import { readInside } from './regular-file.js';

const NAME = /^(?:licen[cs]e|copying|unlicense)/i;
/** The longest license text known to SPDX has 60 kB. Bytes. */
const LARGEST = 200_000;

/**
 * The declared license, where each license text in the folder is one of those it names and each of those has its text there;
 * undefined where a text is unknown, another one, or missing.
 * @param declared an SPDX expression; anything else agrees with nothing
 */
export function concludedLicense(declared: string | undefined, folder: string): string | undefined {
  const named = licensesIn(declared ?? '').map(gnuFamily);
  if (named.length === 0) return undefined;
  const found = textsIn(folder).map((text) => (text === undefined ? undefined : licenseOfWords(text)));
  const same = named.every((id) => found.includes(id)) && found.every((id) => id !== undefined && named.includes(id));
  return same ? declared : undefined;
}

/** Beside the manifest; Python has a folder for them, with folders in it (PEP 639). Undefined for what is not a file of the folder. */
function textsIn(folder: string): readonly (string | undefined)[] {
  try {
    const root = realpathSync(folder);
    const names = readdirSync(root).filter((name) => NAME.test(name));
    const files = names.flatMap((name) => {
      const path = join(root, name);
      if (!lstatSync(path).isDirectory()) return [path];
      const inner = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
      return inner.filter((file) => NAME.test(basename(file)) && !lstatSync(file).isDirectory());
    });
    return files.map((file) => readInside(root, file, LARGEST).bytes?.toString('utf8'));
  } catch {
    return [];
  }
}
