// node-publint: what publint says of package.json, before anything is built.

import { isRewritten, type NodeRule, nodeRule, packageFiles, packingIn, place } from './rule.js';

/** Only package.json and the names count; more names than this tell nothing more and take time. */
const MOST_FILES = 5000;

export const nodePublint: NodeRule = nodeRule({
  id: 'node-publint',
  title: 'publint finds no problem in package.json.',
  level: 'warning',
  docs: {
    why: 'Node uses the first matching condition of "exports": a condition after "default" is never read, and types listed too late are not found. publint detects such mistakes; each message links to its documentation.',
    wrong: '"exports": { ".": { "default": "./dist/index.js", "types": "./dist/index.d.ts" } }',
    right: '"exports": { ".": { "types": "./dist/index.d.ts", "default": "./dist/index.js" } }',
    fix: 'Follow the message. Problems that only appear in the packed files are reported after the build.',
  },
  check: async (input) => {
    const { manifest } = input.project;
    if (isRewritten(input) || manifest.problems.length > 0) return [];
    const own = packageFiles(input);
    const { packs } = packingIn(input);
    const encoder = new TextEncoder();
    const data = (path: string): Uint8Array =>
      /(^|\/)package\.json$/.test(path) ? encoder.encode(own.text(path) ?? '{}') : new Uint8Array();
    const names = own.all.filter((path) => packs(path)).slice(0, MOST_FILES);
    const files = ['package.json', ...names.filter((path) => path !== 'package.json')].map((path) => ({
      path,
      data: data(path),
    }));
    const { lint } = await import('../publint.js');
    const messages = await lint(files, 'static');
    return messages.map(({ path, ...message }) => ({ ...message, ...place(input, ...path) }));
  },
});
