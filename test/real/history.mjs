// Compares each two versions of real servers that followed each other, and says what a gate would stop: to be judged by hand.
//
//   node test/real/history.mjs FOLDER [--only TEXT] [--all]
//
// FOLDER holds what `contract WORD > NAME--VERSION.contract.json` wrote of each version. Taking them starts strangers' programs: as a
// user without rights, in a throw-away place, a Python server with the dependencies of its day (uv pip install --exclude-newer).
// --all lists changes of every weight, else those that stop or need a look.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import semver from 'semver';
import { runProgram } from './servers.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', default: '' }, all: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node test/real/history.mjs FOLDER [--only TEXT] [--all]');
  process.exit(2);
}

const ENDING = '.contract.json';
const versions = Map.groupBy(
  readdirSync(folder)
    .filter((file) => file.endsWith(ENDING) && file.includes(values.only))
    .map((file) => file.slice(0, -ENDING.length).split('--'))
    .map(([name, version]) => ({ name, version })),
  ({ name }) => name,
);
for (const [name, list] of versions) {
  const sorted = list.map(({ version }) => version).sort((a, b) => semver.compareLoose(a, b));
  for (const [at, after] of sorted.entries()) {
    if (at === 0) continue;
    const files = [sorted[at - 1], after].map((version) => join(folder, `${name}--${version}${ENDING}`));
    const { json } = await runProgram(['contract', 'diff', ...files], { cwd: folder, timeoutMs: 60_000 });
    const heavy = json.changes.filter(({ kind }) => values.all || kind === 'breaking' || kind === 'cannot-tell');
    console.log(`${name} ${sorted[at - 1]} → ${after}: needs ${json.needs}, ${json.changes.length} changes`);
    for (const { kind, message } of heavy) console.log(`    ${kind.padEnd(11)}  ${message}`);
  }
}
