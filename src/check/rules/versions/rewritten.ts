// Whether something writes the version into a file when it is released: a workflow of this repository, or the release itself.

import { posix } from 'node:path';
import { CONFIG_FILE } from '../../../core/about.js';
import { memo } from '../../../core/memo.js';
import type { Files } from '../../../core/types.js';

/** Nobody writes longer workflows, or longer lines in them. */
const LARGEST = 500_000;
const LONGEST = 1000;

/**
 * The workflow that writes to files of this name; undefined when none does.
 * @param name the file's name: `server.json`
 */
export const rewrittenBy = memo(
  (files: Files, name: string) => [files, name],
  (files, name) =>
    files.all.find((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && writes(files.text(path) ?? '', name)),
);

/** Tables of the configuration with which a release fills in the version in a file of this name. */
const TABLES: Readonly<Record<string, RegExp>> = {
  'server.json': /^\s*(\[\s*)?"?mcp-registry"?\s*[\].=]/m,
  'manifest.json': /^\s*(\[\s*)?(project\s*\.\s*)?"?mcpb"?\s*[\].=]/m,
};

/** Whether the release itself fills in the version there: what stands there now is published by nobody. */
export const filledIn = memo(
  (files: Files, name: string) => [files, name],
  (files, name): boolean =>
    files.all.some(
      (path) => posix.basename(path) === CONFIG_FILE && TABLES[name]?.test(files.text(path) ?? '') === true,
    ),
);

/** A line that changes it in place, moves over it or prints into it; reading it (`jq .version server.json`) is none. */
function writes(text: string, name: string): boolean {
  if (text.length > LARGEST || !text.includes(name)) return false;
  const file = name.replace(/\./g, '\\.');
  const ways = [
    new RegExp(`\\b(sed|perl|yq|gsed)\\b.*\\s-\\w*i.*${file}`),
    new RegExp(`\\bmv\\b.*\\s["']?[^\\s"']*${file}["']?\\s*(?:[;&|)]|$)`),
    new RegExp(`(>|\\btee)\\s*["']?[^\\s"'>|;&]*${file}["']?\\s*(?:[;&|)]|$)`),
    new RegExp(`writeFile(Sync)?\\(.*${file}|open\\(.*${file}.*["']w`),
  ];
  return text
    .split('\n')
    .some((line) => line.length < LONGEST && line.includes(name) && ways.some((way) => way.test(line)));
}
