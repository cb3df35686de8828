// The command lines that our pages tell people to type.

import { globSync, readFileSync } from 'node:fs';
import { parse as splitWords } from 'shell-quote';
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

/** Words that stand for something, and commands that are only named. */
const NAMED = /\b[A-Z]{2,}\b|…|^(?:version|matrix|verify|watch|withdraw)$|^completion(?! (?:bash|zsh|fish)$)/;

/** Every line of the pages that can be typed as it is: the words behind our name with one space between, each line once. */
export function documentedLines(): readonly string[] {
  const typed = PAGES.flatMap((page) => typedIn(readFileSync(page, 'utf8'))).map((line) => wordsOf(line).join(' '));
  return [...new Set(typed)].filter((line) => !NAMED.test(line)).sort();
}

/** The words behind our name, up to a comment, what a table says beside it, or what belongs to the shell. */
function wordsOf(line: string): readonly string[] {
  const words: string[] = [];
  for (const word of splitWords(
    line
      .replaceAll('\\|', '|')
      .replace(/ {2,}.*/, '')
      .replace(/[<>](?=\w)|(?<=\w)>/g, ''),
  )) {
    const text = typeof word === 'string' ? word : 'pattern' in word ? word.pattern : undefined;
    if (text === undefined) break;
    words.push(text);
  }
  return words.slice(1);
}
