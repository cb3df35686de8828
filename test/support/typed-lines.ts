// The command lines that our pages tell people to type.

import { globSync } from 'node:fs';
import { NAME } from '../../src/core/about.js';

/** Every page that people read. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync(['docs/*.md', 'docs/errors/*.md', 'examples/*/README.md']),
];

const BEFORE = /^(?:(?:\$|npx|cd \S+ &&|[A-Z][A-Z0-9_]*=\S+) )+/;

/** Lines of blocks of code, and pieces of code in a sentence, that begin with our name, whatever stands before it. */
export function typedIn(page: string): readonly string[] {
  const blocks = page.split('\n').flatMap((line) => line.trim().split(' && '));
  const pieces = [...page.matchAll(/`([^`\n]+)`/g)].map(([, piece = '']) => piece);
  const all = [...blocks, ...pieces].map((line) => line.trim().replace(BEFORE, ''));
  return all.filter((line) => line.startsWith(`${NAME} `) && !/^\S+ \d/.test(line) && !SENTENCE.test(line));
}

/** A sentence may begin with our name as well. */
const SENTENCE =
  /^\S+ (?:has|does|is|are|releases|takes|needs|reads|writes|never|can|only|and|asks|knows|itself|was|stops|downloads|exchanges|rejects)\b/;
