// Reads and writes the files of src/data/.

import { readFileSync, writeFileSync } from 'node:fs';

const place = (name) => new URL(`../../../src/data/${name}`, import.meta.url);

/** What a data file holds now. */
export const current = (name) => JSON.parse(readFileSync(place(name), 'utf8'));

/** Writes a data file with the day it was taken. */
export function refresh(name, { date: _, ...data }) {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(place(name), `${JSON.stringify({ date, ...data }, null, 2)}\n`);
}
