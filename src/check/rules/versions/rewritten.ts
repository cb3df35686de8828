// Whether a workflow of this repository writes the version into a file when it releases.

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
