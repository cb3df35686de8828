// Refreshes src/data/readme-renderer.json: `node scripts/data/readme-renderer.mjs [FILE]` writes down which versions PyPI renders a
// readme with, and their digests, from the lock file of PyPI itself (or a copy of it).

import { readFileSync } from 'node:fs';
import { refresh } from './lib/data-file.mjs';

const LOCK = 'https://raw.githubusercontent.com/pypi/warehouse/main/requirements/main.txt';
/** What renders reStructuredText, and what that imports. */
const WANTED = ['docutils', 'nh3', 'pygments', 'readme-renderer'];

const [, , file] = process.argv;
const lock = file === undefined ? await (await fetch(LOCK)).text() : readFileSync(file, 'utf8');
const requirements = WANTED.map((name) => {
  const found = new RegExp(
    `^${name}(?:\\[[^\\]]*\\])?==(\\S+) \\\\\\n((?: +--hash=sha256:[0-9a-f]{64}(?: \\\\)?\\n)+)`,
    'm',
  ).exec(lock);
  if (found === null) throw new Error(`${name} is not in the lock file`);
  return { name, version: found[1], sha256: found[2].match(/[0-9a-f]{64}/g) };
});
refresh('readme-renderer.json', {
  source: 'requirements/main.txt of PyPI (pypi/warehouse on GitHub)',
  licence: 'none needed: names and digests',
  refresh: 'scripts/data/readme-renderer.mjs',
  requirements,
});
