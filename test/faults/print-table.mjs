// Prints the counts that the fault suites left: a line for each fault, a column for each scene.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export default function printTable() {
  const folder = process.env.FAULT_COUNTS ?? '';
  const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  rmSync(folder, { recursive: true });
  const cells = new Map();
  for (const counts of all)
    for (const [scene, faults] of Object.entries(counts))
      for (const [fault, count] of Object.entries(faults))
        cells.set(`${fault}\0${scene}`, (cells.get(`${fault}\0${scene}`) ?? 0) + count);
  const scenes = [...new Set(all.flatMap(Object.keys))].sort();
  const faults = [...new Set(all.flatMap((counts) => Object.values(counts).flatMap(Object.keys)))];
  const rows = [
    ['fault', ...scenes, 'all'],
    ...faults.map((fault) => {
      const row = scenes.map((scene) => cells.get(`${fault}\0${scene}`) ?? 0);
      return [fault, ...row, row.reduce((sum, count) => sum + count, 0)];
    }),
  ];
  const totals = scenes.map((_, at) => rows.slice(1).reduce((sum, row) => sum + row[at + 1], 0));
  rows.push(['all', ...totals, totals.reduce((sum, count) => sum + count, 0)]);
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  const line = (row) =>
    row.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at])));
  process.stdout.write(`\n${rows.map((row) => line(row).join('  ').trimEnd()).join('\n')}\n`);
}
