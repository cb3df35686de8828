// Whether a workflow of this repository writes the version into a file when it releases.

import type { Files } from '../../types.js';

const known = new WeakMap<Files, Map<string, string | undefined>>();

/**
 * The workflow that writes to files of this name; undefined when none does.
 * @param name the file's name: `server.json`
 */
export function rewrittenBy(files: Files, name: string): string | undefined {
  const answers = known.get(files) ?? new Map<string, string | undefined>();
  known.set(files, answers);
  if (!answers.has(name)) {
    answers.set(
      name,
      files.all.find(
        (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) && writes(files.text(path) ?? '', name),
      ),
    );
  }
  return answers.get(name);
}

/** A line that changes it in place, moves over it or prints into it; reading it (`jq .version server.json`) is none. */
function writes(text: string, name: string): boolean {
  const file = name.replace(/\./g, '\\.');
  return [
    new RegExp(`\\b(sed|perl|yq|gsed)\\b[^\\n]*\\s-\\w*i[^\\n]*${file}`),
    new RegExp(`\\bmv\\b[^\\n]*\\s["']?[^\\s"']*${file}["']?\\s*(?:[;&|)]|$)`, 'm'),
    new RegExp(`(>|\\btee)\\s*["']?[^\\s"'>|;&]*${file}["']?\\s*(?:[;&|)]|$)`, 'm'),
    new RegExp(`writeFile(Sync)?\\([^\\n]*${file}|open\\([^\\n]*${file}[^\\n]*["']w`),
  ].some((one) => one.test(text));
}
