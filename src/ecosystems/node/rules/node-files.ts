// node-files: "files", or what is ignored instead, lets in what the package promises and what that imports.

import { posix } from 'node:path';
import type { Found, RuleFinding } from '../../../core/types.js';
import { setJson } from '../../../formats/json-edit.js';
import { completionsOf, type Entry, entriesOf } from '../entries.js';
import type { Packing } from '../packing.js';
import { makable } from './build-outputs.js';
import {
  isBundled,
  isRewritten,
  type NodeInput,
  type NodeRule,
  nodeRule,
  packageFiles,
  packingIn,
  place,
} from './rule.js';
import { isKept, readingOf } from './sources.js';

export const nodeFiles: NodeRule = nodeRule({
  id: 'node-files',
  title: 'The files of bin, main, exports and types are packed, with their imports.',
  level: 'warning',
  check: (input) => {
    const { manifest } = input.project;
    if (isRewritten(input)) return [];
    const packing = packingIn(input);
    const entries = entriesOf(manifest).filter(
      ({ file, kind }) =>
        !file.startsWith('../') && !file.includes('*') && !(kind === 'module' && /\.[cm]?tsx?$/.test(file)),
    );
    const out = entries.filter((entry) => !isListed(entry, packing));
    const left = [packing.by === 'files' ? unlisted(input, out) : ignored(input, out, packing)].flat();
    return left.length > 0 ? left : unpacked(input, packing);
  },
});

/** Whether an entry is packed with what is beside it. A folder that main names is packed whole, and Node takes its index.js. */
function isListed(entry: Entry, { lists, packs }: Packing): boolean {
  const completions = completionsOf(entry);
  return (
    [entry.file, ...completions].some(lists) ||
    completions.filter((file) => file.startsWith(`${entry.file}/`)).some(packs)
  );
}

function unlisted(input: NodeInput, entries: readonly Entry[]): readonly RuleFinding[] {
  const { manifestFile, manifest } = input.project;
  const text = input.files.text(manifestFile);
  const own = packageFiles(input);
  const mayBeMade = makable(input);
  return entries.flatMap((entry): Found => {
    const folder = entry.file.includes('/') ? entry.file.split('/')[0]! : entry.file;
    const alone = entry.kind === 'bin' || entry.kind === 'main';
    // What nobody makes is another rule's to say.
    if (entry.kind !== 'bin' && !own.has(entry.file) && !mayBeMade(entry.file)) return [];
    // One that imports nothing of the package is whole by itself.
    if (alone && isWhole(entry, input)) return [];
    const message = alone
      ? `${entry.label} is ${entry.written}, but "files" does not list ${folder}: npm packs that file and nothing it imports.`
      : `${entry.label} is ${entry.written}, but "files" does not include it.`;
    const listed = manifest.files ?? [];
    const fixes =
      entry.kind === 'bin' && manifest.files !== undefined
        ? setJson(manifestFile, text, ['files', listed.length], folder, { insert: true })
        : [];
    // A bundle may well be that one file; then nothing is missing.
    const whole = alone && !own.has(entry.file) && isBundled(input);
    return {
      ...(whole ? { level: 'note' as const } : {}),
      message: whole ? message.replace(/\.$/, '; this works only if it is a single-file bundle.') : message,
      hint: `Add "${folder}" to "files".`,
      ...place(input, ...(alone ? ['files'] : entry.keys)),
      fixes,
    };
  });
}

/** Whether this entry stands in the repository and imports no other file of the package. */
function isWhole(entry: Entry, input: NodeInput): boolean {
  const { begins, edges, missing } = readingOf(input);
  const begin = begins.find((one) => one.entry.label === entry.label && one.shipped);
  return begin !== undefined && ![...edges, ...missing].some(({ file }) => file === begin.file);
}

function ignored(input: NodeInput, [first]: readonly Entry[], { by }: Packing): Found {
  if (first === undefined) return [];
  const folder = first.file.includes('/') ? posix.dirname(first.file).split('/')[0]! : first.file;
  const whole = isBundled(input) && (first.kind === 'bin' || first.kind === 'main');
  return {
    ...(whole ? { level: 'note' as const } : {}),
    message: `${first.label} is ${first.written}, which ${by} excludes, and there is no "files": npm omits everything else in ${folder}${whole ? '; this works only if it is a single-file bundle' : ''}.`,
    hint: `Add "files": ["${folder}"].`,
    // No fix: a new list would leave out what nobody names and what is packed today.
    ...place(input, ...first.keys),
  };
}

/** Files that what is shipped imports, and that are not packed beside it. */
function unpacked(input: NodeInput, { by, packs }: Packing): readonly RuleFinding[] {
  const own = packageFiles(input);
  const reading = readingOf(input);
  const told = new Set<string>();
  return reading.edges.flatMap((edge): Found => {
    const { file, to, import: asked } = edge;
    const fromPacked = reading.shipped.has(file) && packs(file) && !file.startsWith('../');
    if (!fromPacked || packs(to) || asked.guarded || told.has(to) || /\.[cm]?tsx?$/.test(file)) return [];
    told.add(to);
    const outside = to.startsWith('../');
    const starts = reading.atStart.has(file) && isKept(edge, reading);
    const message = outside
      ? `${file} imports ${asked.module}, which is outside the package: only files below package.json are packed.`
      : `${file} imports ${to}, which ${by === 'files' ? '"files" does not list' : `${by} excludes`}: it is not packed.`;
    const folder = to.split('/')[0]!;
    return {
      ...(starts ? { level: 'error' as const } : {}),
      message: starts ? `${message} The server does not start.` : message,
      hint: outside
        ? 'Move the file into the package, or publish the package it belongs to and depend on it.'
        : by === 'files'
          ? `Add "${folder}" to "files".`
          : `Remove it from ${by}, or list what to pack in "files".`,
      ...own.place(file, asked),
    };
  });
}
