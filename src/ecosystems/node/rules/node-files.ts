// node-files: "files", or what is ignored instead, lets in what the package promises.

import { posix } from 'node:path';
import ignore from 'ignore';
import { type Entry, entriesOf } from '../entries.js';
import { type NodeInput, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

/** npm packs these whatever "files" says. */
const ALWAYS = /^(package\.json|readme(\..*)?|licen[cs]e(\..*)?)$/i;

export const nodeFiles: NodeRule = nodeRule({
  id: 'node-files',
  title: 'What bin, main, exports and types name is packed.',
  level: 'warning',
  docs: {
    why: 'npm packs what "files" lists and, without it, all that .npmignore or .gitignore does not name. A build folder in .gitignore then stays out, but for the one file that bin names: it installs and fails at its first import.',
    wrong: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["src"]',
    right: '"bin": { "weather-mcp": "dist/index.js" },\n"files": ["dist"]',
    fix: 'List the folder that the build makes in "files".',
  },
  check: (input) => {
    const { manifest } = input.project;
    const entries = entriesOf(manifest).filter(
      ({ file }) => !file.startsWith('../') && !ALWAYS.test(file) && !file.includes('*'),
    );
    return manifest.files === undefined ? ignored(input, entries) : unlisted(input, entries, manifest.files);
  },
});

function unlisted(input: NodeInput, entries: readonly Entry[], files: readonly string[]) {
  const listed = ignore({ ignorecase: false }).add(
    files.map((pattern) =>
      `/${pattern.replace(/^!?\.?\//, (lead) => (lead.startsWith('!') ? '!' : ''))}`.replace(/^\/!/, '!/'),
    ),
  );
  const missing = entries.filter(({ file }) => !listed.ignores(file));
  // bin and main are packed even so, but not what they import, which lies beside them.
  return missing.map((entry) => {
    const folder = entry.file.includes('/') ? entry.file.split('/')[0]! : entry.file;
    const alone = entry.kind === 'bin' || entry.kind === 'main';
    const message = alone
      ? `${entry.label} is ${entry.written}, and "files" does not list ${folder}: npm packs that one file and nothing that it imports.`
      : `${entry.label} is ${entry.written}, and "files" does not let it in.`;
    return { message, hint: `Add "${folder}" to "files".`, ...place(input, alone ? 'files' : entry.keys[0]!) };
  });
}

function ignored(input: NodeInput, entries: readonly Entry[]) {
  const own = packageFiles(input);
  const rules = ignore();
  const ownRules = own.text('.npmignore') ?? own.text('.gitignore');
  if (ownRules !== undefined) rules.add(ownRules);
  else if (input.project.path === '.') return [];
  const name = own.has('.npmignore') ? '.npmignore' : '.gitignore';
  const out = entries.filter(({ file }) => rules.ignores(file));
  const first = out[0];
  if (first === undefined) return [];
  const folder = first.file.includes('/') ? posix.dirname(first.file).split('/')[0]! : first.file;
  return [
    {
      message: `${first.label} is ${first.written}, which ${name} names, and there is no "files": npm leaves out everything else in ${folder}.`,
      hint: `Add "files": ["${folder}"].`,
      ...place(input, ...first.keys),
    },
  ];
}
