// Refreshes src/data/clients.json: `node scripts/data/clients.mjs [MONTHS]` lists the rows whose newest evidence is older than MONTHS
// (default 6), the oldest first. Read the thread or source of each by hand: a newer report moves `seen`, a release that accepts it
// sets `fixed`, and a rule all of whose rows are fixed is removed with its section in src/clients/rules.md. `--done` writes the day.

import { current, refresh } from './lib/data-file.mjs';

const [, , first] = process.argv;
const table = current('clients.json');
if (first === '--done') {
  refresh('clients.json', table);
} else {
  const before = new Date();
  before.setMonth(before.getMonth() - Number(first ?? 6));
  const limit = before.toISOString().slice(0, 10);
  const rows = table.rules.flatMap(({ id, refusals }) => refusals.map((refusal) => ({ id, ...refusal })));
  const waits = table.waits.map((wait) => ({ id: 'start/slow', ...wait }));
  const memory = table.memory.map((limit) => ({ id: 'start/memory', ...limit }));
  const results = table.results.map((result) => ({ id: 'calls/too-large', ...result }));
  const setups = table.setups.map((setup) => ({ id: 'install', ...setup }));
  const old = [...rows, ...waits, ...memory, ...results, ...setups].filter(
    ({ seen, fixed }) => fixed === undefined && seen < limit,
  );
  for (const { id, client, seen, source } of old.sort((a, b) => (a.seen < b.seen ? -1 : 1))) {
    console.log(`${seen}  ${id.padEnd(26)} ${client.padEnd(16)} ${source}`);
  }
}
