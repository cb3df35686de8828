// The core asks, the extensions answer: outside of their folders nobody names an ecosystem, a kind of artifact, a manifest
// or a target, and nobody imports from them, but for the exceptions below, each with its reason.

import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { MADE } from '../../../src/ecosystems/kinds.js';
import { EVIDENCE } from '../../../src/evidence/index.js';
import { TARGETS } from '../../../src/targets/index.js';

/** Something that only the extensions may name. */
interface Held {
  readonly what: string;
  /** Whether a text in the code names it. @param path the file that the text is in */
  names(text: string, path: string): boolean;
  /** Files outside of the extensions that name it all the same, and why. A trailing `/` stands for a folder. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** A folder each; the lists and what several of them share lie beside. */
const EXTENSION = /^src\/(ecosystems|targets|evidence)\/[^/]+\//;

const ids = new Set<string>([...ECOSYSTEMS.map(({ id }) => id), ...MADE]);
const evidence = new Set<string>(EVIDENCE.map(({ id }) => id));
const targets = new Set<string>(TARGETS.map(({ id }) => id));
// In texts and, with their dots escaped, in regular expressions; `.mcp.json` is a client's.
const files = ECOSYSTEMS.flatMap(({ markers }) => markers.map((name) => name.replaceAll('.', '\\\\?\\.')));
const manifest = new RegExp(`(?<![\\w.-])(${files.join('|')})(?![\\w-])`);

const MCP =
  'the vocabulary of server.json, MCPB and client configuration: registries and runtimes by their published names';

const TABLE: readonly Held[] = [
  {
    what: 'an ecosystem or a kind of artifact',
    names: (text) => ids.has(text),
    exceptions: {
      'src/check/rules/mcp/': MCP,
      'src/check/rules/versions/version-server-json.ts': MCP,
      'src/languages/python/import-names.ts': 'a part of many names, such as python-dateutil',
      'src/targets/publisher-env.ts': 'the program node, which starts the package managers',
      'src/tools/ask-tools.ts': 'the program node, on which this one runs',
      'src/tools/uv-env.ts': 'a folder of uv',
    },
  },
  {
    what: 'a manifest',
    names: (text) => manifest.test(text),
    exceptions: {
      'src/check/rules/workflow/package-scripts.ts':
        'where a command of a workflow has its scripts, whatever is released there',
      'src/check/rules/workflow/version-tools.ts': 'where tools of others are configured, whatever is released there',
      'src/tools/conformance.ts': 'what npm reads when it fetches a tool for us',
      'src/languages/sources.ts': 'where a package of a language begins: languages know no ecosystems',
    },
  },
  {
    what: 'a target',
    names: (text) => targets.has(text),
    exceptions: {
      'src/check/rules/mcp/': MCP,
      'src/check/rules/safety/secrets-in.ts': 'a rule of secretlint',
      'src/check/rules/versions/version-server-json.ts': MCP,
      'src/check/rules/workflow/publications.ts': 'where steps of others publish to, beside where the projects go',
      'src/check/rules/workflow/pypi-called.ts': 'in the name of a workflow of others that is called',
      'src/subcommand.ts': 'an output format, which is called as the target is',
      'src/commands/result.ts': 'the same output format',
      'src/contract/of/baseline.ts': 'earlier releases are those of our own repository',
      'src/tools/conformance.ts': 'the program npm, which fetches it',
      'src/targets/types.ts': 'a phase of publishing, which is called as the target is',
      'src/publish/publish.ts': 'the same phase',
      'src/render/format.ts': 'the same output format',
    },
  },
  {
    what: 'a kind of evidence',
    names: (text) => evidence.has(text),
    exceptions: {},
  },
  {
    what: 'a file of an extension, by an import',
    names: (text, path) => /^\.\.?\//.test(text) && EXTENSION.test(posix.join(posix.dirname(path), text)),
    exceptions: {
      'src/ecosystems/index.ts': 'the list',
      'src/evidence/index.ts': 'the list',
      'src/targets/index.ts': 'the list',
    },
  },
];

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('src', path.split(sep).join('/')))
  .filter((path) => path.endsWith('.ts') && !EXTENSION.test(path))
  .sort();

/** Texts of the code, those of keys, types and imports too: no comments, no examples of rules (`docs`). */
function textsIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsIn);
  const { type, value, pattern, raw, key } = node as Readonly<Record<string, unknown>>;
  if (type === 'KeyValueProperty' && (key as { readonly value?: unknown }).value === 'docs') return [];
  if (type === 'StringLiteral') return [String(value)];
  if (type === 'RegExpLiteral') return [String(pattern)];
  if (type === 'TemplateElement') return [String(raw)];
  return Object.values(node).flatMap(textsIn);
}

const TEXTS = new Map(
  SOURCES.map((path) => [path, textsIn(parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript' }))]),
);

describe.each(TABLE)('$what is named by its extension only', ({ names, exceptions }) => {
  const naming = SOURCES.flatMap((path) =>
    (TEXTS.get(path) ?? []).filter((text) => names(text, path)).map((text) => ({ path, text })),
  );
  const isIn = (path: string, exception: string): boolean =>
    exception.endsWith('/') ? path.startsWith(exception) : path === exception;

  test('but for the exceptions', () => {
    const others = naming.filter(({ path }) => !Object.keys(exceptions).some((one) => isIn(path, one)));
    expect(others.map(({ path, text }) => `${path}: ${text.slice(0, 80)}`)).toEqual([]);
  });

  test('and each exception is one', () => {
    const idle = Object.keys(exceptions).filter((one) => !naming.some(({ path }) => isIn(path, one)));
    expect(idle).toEqual([]);
  });
});

test('texts are found wherever code has them', () => {
  const code = `import a from './a.js';
    // 'comment'
    type T = 'type' | 1;
    const rule = { docs: { why: 'docs' }, 'a-key': \`template \${'inner'}\`, re: /a\\.json/ };
    switch (x) { case 'case': }`;
  expect([...textsIn(parseSync(code, { syntax: 'typescript' }))].filter(Boolean)).toEqual(
    expect.arrayContaining(['./a.js', 'type', 'a-key', 'template ', 'inner', 'a\\.json', 'case']),
  );
  expect(textsIn(parseSync(code, { syntax: 'typescript' }))).not.toContain('docs');
  expect(textsIn(parseSync(code, { syntax: 'typescript' }))).not.toContain('comment');
});
