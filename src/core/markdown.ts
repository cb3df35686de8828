// Text that is not ours, made safe for Markdown on GitHub: it shows as it is and links, mentions and closes nothing.

import { cleanLine, cleanText } from './clean-text.js';

/** Breaks a word for GitHub's own recognition (mentions, issue numbers, addresses) and shows nothing. */
const BREAK = '&#8203;';

/** Text as a block of code; what is in it cannot end the block. */
export function fenced(text: string, language: string): string {
  const cleaned = cleanText(text).replace(/^\n+|\n+$/g, '');
  const longest = Math.max(2, ...[...cleaned.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${cleaned}\n${fence}\n`;
}

/** Foreign text for a line, a list item or a table cell of a summary or of release notes; line breaks become spaces. */
export function escapeMarkdown(text: string): string {
  return cleanLine(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()!|~$^:=]/g, '\\$&')
    .replace(/^(?:[-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`))
    .replace(/@/g, `@${BREAK}`)
    .replace(/(?<!&)#/g, `\\#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
    .replace(/\b(www)\./gi, `$1${BREAK}.`)
    .replace(/\\:\/\//g, `\\:${BREAK}//`);
}

/** A table. @param rows their cells are Markdown already */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const names = head.map((name) => (name === '' ? ' ' : ` ${name} `));
  return `|${names.join('|')}|\n${'|---'.repeat(head.length)}|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
}
