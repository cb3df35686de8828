// Refreshes src/data/python-stdlib.json: `node scripts/data/python-stdlib.mjs PYTHON…` asks each interpreter (python3.9, /opt/python3.14/bin/python, …)
// which modules it has and which of the names in the file. Names of versions that were not asked stay as they are. To watch
// another name, write it into the file below any version and run this: the version is measured.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { current, refresh } from './lib/data-file.mjs';

const ASK = fileURLToPath(new URL('lib/stdlib.py', import.meta.url));

const data = current('python-stdlib.json');
const watched = [...Object.values(data.since), ...Object.values(data.gone)].flat();
const asked = process.argv
  .slice(2)
  .map((python) => JSON.parse(execFileSync(python, ['-I', ASK], { input: JSON.stringify(watched) })))
  .sort((a, b) => a.minor - b.minor);
if (asked.length < 2)
  throw new Error('name at least two interpreters: what one has and the next has not is what is looked for');

/** The first version that was asked after one that answered otherwise; what was measured before where none did. */
function change(name, wanted) {
  for (const [index, one] of asked.entries()) {
    const before = asked[index - 1];
    if (before?.minor !== one.minor - 1 || before.names.includes(name) === one.names.includes(name)) continue;
    if (one.names.includes(name) === wanted) return one.minor;
  }
  return undefined;
}

/** The table with the versions as measured. */
function measured(table, wanted) {
  const rows = {};
  for (const [minor, names] of Object.entries(table)) {
    for (const name of names) {
      const now = change(name, wanted);
      if (now !== undefined && now !== Number(minor)) console.log(`${name}: 3.${minor} → 3.${now}`);
      rows[now ?? minor] = [...(rows[now ?? minor] ?? []), name];
    }
  }
  return rows;
}

const since = measured(data.since, true);
const gone = measured(data.gone, false);
// What a version from 3.10 on brought or took away as a whole.
const known = new Set(Object.values({ ...since, gone: Object.values(gone).flat() }).flat());
for (const [index, one] of asked.entries()) {
  const before = asked[index - 1];
  if (before?.minor !== one.minor - 1 || before.minor < 10) continue;
  const note = (table, names) => {
    const added = names.filter((name) => !known.has(name));
    if (added.length > 0) table[one.minor] = [...(table[one.minor] ?? []), ...added];
    for (const name of added) console.log(`${name}: new below 3.${one.minor}`);
  };
  note(
    since,
    one.modules.filter((name) => !before.modules.includes(name)),
  );
  note(
    gone,
    before.modules.filter((name) => !one.modules.includes(name)),
  );
}
const modules = [
  ...new Set([...data.modules, ...asked.filter(({ minor }) => minor > 9).flatMap((one) => one.modules)]),
];
refresh('python-stdlib.json', { ...data, modules: modules.sort(), since, gone });
console.log(`${modules.length} modules`);
