// What every start of the command line loads before it knows the command, as for its help: little.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

/** An import that is there at run time: its names and what it imports. */
const IMPORTS = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\s*from\s*)?'([^']+)'/gm;

/** Each file and package that is loaded with a file of `src/`, and the chain of files that leads to it. */
function loadedWith(entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (file: string, chain: string): void => {
    if (found.has(file)) return;
    found.set(file, chain);
    if (!file.endsWith('.ts')) return;
    for (const [, names = '', from = ''] of readFileSync(join('src', file), 'utf8').matchAll(IMPORTS)) {
      const inner = /^\{(.*)\}$/s.exec(names)?.[1] ?? 'all';
      if (inner.split(',').every((name) => /^\s*(type\s|$)/.test(name)) || from.startsWith('node:')) continue;
      const to = from.startsWith('.') ? join(dirname(file), from).replace(/\.js$/, '.ts') : from;
      visit(to, `${chain} → ${to}`);
    }
  };
  visit(entry, entry);
  return found;
}

test('the command line loads no ecosystem, no stage and few packages before it knows the command', () => {
  const loaded = loadedWith('cli.ts');
  const heavy = /^(archive|languages|check|start|contract|mcp|sbom|publish|workspace)\/|^ecosystems\/([^/]+\/)?index/;
  expect([...loaded].filter(([file]) => heavy.test(file)).map(([, chain]) => chain)).toEqual([]);
  expect([...loaded.keys()].filter((file) => !/\.(ts|json)$/.test(file)).sort()).toEqual(['commander', 'jsonc-parser']);
});
