// The pages in which a project documents how its server is started.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed } from '../repository/regular-file.js';

/** Bytes; what is larger is no page for people. */
const LARGEST_PAGE = 1_000_000;

/** The texts of those that are there, in the order of the names. Case in the folder's own names does not count: `Readme.md` is one. */
export function pagesOf(folder: string | undefined, names: readonly string[]): readonly string[] {
  if (folder === undefined) return [];
  const there = namesIn(folder);
  return names.flatMap((name) => {
    const found = there.find((one) => one.toLowerCase() === name.toLowerCase()) ?? name;
    return readNamed(join(folder, found), LARGEST_PAGE).bytes?.toString() ?? [];
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
