// Refreshes src/data/classifiers.json from the wheel of `trove-classifiers`, the list that PyPI itself uses:
// `node scripts/data/classifiers.mjs [VERSION]` takes the newest one, or the one that is named.

import { refresh } from './lib/data-file.mjs';
import { member, wheel } from './lib/wheel.mjs';

const [, , wanted] = process.argv;
const { name, bytes } = wheel(`trove-classifiers${wanted === undefined ? '' : `==${wanted}`}`);
const version = /^trove_classifiers-([\d.]+)-/.exec(name)?.[1];
const text = String(await member(bytes, 'trove_classifiers/__init__.py'));
const [, list = '', old = ''] =
  /sorted_classifiers: List\[str\] = \[\n(.*?)\n\]\n.*?deprecated_classifiers: Dict\[str, List\[str\]\] = \{\n(.*?)\n\}/s.exec(
    text,
  ) ?? [];
const names = [...list.matchAll(/^ {4}"(.*)",$/gm)].map(([, one]) => one);
const deprecated = [...old.matchAll(/^ {4}"(.*?)": \[(?:"(.*)")?\],$/gm)].map(([, one, other]) => [one, other ?? '']);
if (names.length < 800 || deprecated.length === 0) throw new Error('the list has another form than this script knows');
if (names.some((one) => one.split(' :: ').some((part) => part.startsWith('.'))))
  throw new Error('a part begins with a dot');

// A third of the size: a part that the entry before has too is left out, its depth is the number of leading dots.
let before = [];
const classifiers = names.map((one) => {
  const parts = one.split(' :: ');
  let same = 0;
  while (same < parts.length - 1 && parts[same] === before[same]) same += 1;
  before = parts;
  return `${'.'.repeat(same)}${parts.slice(same).join(' :: ')}`;
});

refresh('classifiers.json', {
  source: `trove-classifiers ${version} (PyPI)`,
  licence: 'Apache-2.0',
  refresh: 'scripts/data/classifiers.mjs',
  classifiers,
  deprecated: Object.fromEntries(deprecated),
});
console.log(`${names.length} classifiers of trove-classifiers ${version}`);
