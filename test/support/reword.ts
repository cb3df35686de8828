// The program with other words: every sentence of its sources is written in letters that nobody reads, and nothing else changes.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SyntaxNode } from '@lezer/common';
import { parser } from '@lezer/javascript';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const typescript = parser.configure({ dialect: 'ts' });

/** Sentences that are no words of ours: programs in other languages, what stand-ins answer in a service's name, files we write. */
const NOT_OURS =
  /(^|\/)(rehearsal|stand-in|data)\/|-script\.ts$|\.generated\.ts$|(^|\/)(transitive-deps|import-names|standard-library|sdk-removals|uv-digests)\.ts$/;
/** Two words of a sentence, one after the other. */
const SENTENCE = /[A-Za-z’]{2,},? [a-z]{2,}/;

/** The sources of the program as JavaScript in a new folder. @param reworded whether its sentences are replaced */
export function compile(reworded: boolean): string {
  // Below the repository: its packages are found from there.
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.build', reworded ? 'reworded-' : 'plain-'));
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  for (const file of files) {
    const source = readFileSync(join(ROOT, 'src', file), 'utf8');
    const text = reworded && !NOT_OURS.test(file) ? reword(source) : source;
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } } as const;
    const target = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transformSync(text, { ...options, filename: file, swcrc: false }).code);
  }
  return folder;
}

/** The same source with every sentence in it replaced. */
function reword(source: string): string {
  const pieces: (readonly [from: number, to: number])[] = [];
  typescript.parse(source).iterate({
    enter: ({ node }) => {
      if (node.name !== 'String' && node.name !== 'TemplateString') return;
      const found = piecesOf(node);
      if (isData(node, source) || !found.some(([from, to]) => SENTENCE.test(source.slice(from, to)))) return;
      pieces.push(...found);
    },
  });
  let [text, at] = ['', 0];
  for (const [from, to] of pieces.sort(([a], [b]) => a - b)) {
    text += source.slice(at, from) + rotated(source.slice(from, to));
    at = to;
  }
  return text + source.slice(at);
}

/** What of a literal is text: all of it but quotes and what is interpolated. */
function piecesOf(node: SyntaxNode): (readonly [number, number])[] {
  const inner = node.getChildren('Interpolation');
  const starts = [node.from + 1, ...inner.map(({ to }) => to)];
  const ends = [...inner.map(({ from }) => from), node.to - 1];
  return starts.map((from, index) => [from, ends[index] ?? from] as const);
}

/** Lists of words that are split, and what is imported, are no sentences. */
function isData(node: SyntaxNode, source: string): boolean {
  return (
    /^\s*\.(split|includes|test|match)\(/.test(source.slice(node.to, node.to + 30)) ||
    /Import|Export|Type/.test(node.parent?.name ?? '')
  );
}

/** Each small letter is the next one; escapes stay. */
function rotated(text: string): string {
  return text.replace(/\\u\{[^}]*\}|\\u....|\\x..|\\[\s\S]|[a-z]/g, (one) =>
    one.length > 1 ? one : one === 'z' ? 'a' : String.fromCharCode(one.charCodeAt(0) + 1),
  );
}
