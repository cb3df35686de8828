// How many cells of the matrix each suite ran: left in a folder by every worker, printed as one table at the end.

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Counts by scene and fault. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Leaves what one suite ran for the table. */
export function leaveCounts(counts: Counts): void {
  const folder = process.env['FAULT_COUNTS'];
  if (folder !== undefined) writeFileSync(join(folder, randomUUID()), JSON.stringify(counts));
}
