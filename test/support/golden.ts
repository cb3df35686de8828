// Texts as users see them, kept in test/golden/. UPDATE_GOLDEN=1 writes them anew: the diff is then read in review.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '../golden');

/** What differs from run to run or machine to machine, and the words that stand for it. */
const VARIES: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{64}\b/g, '<sha256>'],
  [/\bcommit [0-9a-f]{7,40}\b/g, 'commit <commit>'],
  [/\b\d+(\.\d+)? (ms|s|B|kB|MB)\b/g, '<n> $2'],
  [/\b(Node|Python) \d+(\.\d+)*/g, '$1 <version>'],
  [/\b[0-9a-f]{4}…[0-9a-f]{4}\b/g, '<sha256>'],
  [/((?<![-\w])mcp|@modelcontextprotocol\/[a-z]+) \d+(\.\d+)+/g, '$1 <version>'],
  [/\b\d+ packages?\b/g, '<n> packages'],
  [/\b\d+ components\b/g, '<n> components'],
  // Columns are as wide as what is in them.
  [/(\S) {2,}(?=\S)/g, '$1  '],
];

/**
 * Compares a text with its golden file, or writes the file.
 *
 * @param folder a path of this run, which becomes `<folder>`
 */
export function expectGolden(name: string, text: string, folder: string): void {
  const same = VARIES.reduce((all, [varies, word]) => all.replace(varies, word), text.replaceAll(folder, '<folder>'));
  const file = join(FOLDER, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, same);
  }
  expect(same).toBe(readFileSync(file, 'utf8'));
}
