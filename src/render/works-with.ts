// The table of clients: one line where all accept the tool list, else who loses what.

import type { WorksWith } from '../clients/works-with.js';
import { capital } from '../core/capital.js';
import { escapeMarkdown, markdownTable } from '../core/markdown.js';
import { plural } from '../core/plural.js';
import type { Release } from '../core/types.js';

/** What clients lose of one server. */
export interface ClientTable extends WorksWith {
  /** Named where there are several. */
  readonly server: string;
}

/** Rows for a terminal, the head first; the last one is a whole sentence. Empty where nothing was judged. */
export function worksWithRows(tables: readonly ClientTable[]): readonly (readonly string[])[] {
  const losses = tables.flatMap((table) => table.losses.map((loss) => [loss, table] as const));
  if (tables.length === 0) return [];
  const all = sentence(tables);
  if (losses.length === 0) return [[all]];
  const several = tables.length > 1;
  return [
    [...(several ? ['server'] : []), 'client', 'loses'],
    ...losses.map(([{ client, loses }, { server }]) => [...(several ? [server] : []), client, loses]),
    [all],
  ];
}

/** The same as a section of a summary. */
export function worksWithMarkdown(tables: readonly ClientTable[]): string {
  if (tables.length === 0) return '';
  const [head = [], ...rows] = worksWithRows(tables).slice(0, -1);
  const cells = rows.map((row) => row.map(escapeMarkdown));
  return `### Clients\n\n${rows.length === 0 ? '' : `${markdownTable(head, cells)}\n`}${sentence(tables)}\n\n`;
}

/** `All 13 known clients accept the tool list (rules of 2026-11-29).` */
function sentence(tables: readonly ClientTable[]): string {
  const [{ asOf, well } = { asOf: '', well: [] }] = tables;
  const bad = new Set(tables.flatMap(({ losses }) => losses.map(({ client }) => client)));
  const good = well.filter((client) => !bad.has(client));
  const count = plural(good.length, bad.size === 0 ? 'known client' : 'other known client');
  const who = bad.size === 0 && good.length > 1 ? `All ${count}` : capital(count);
  return `${who} accept${good.length === 1 ? 's' : ''} the tool list (rules of ${asOf}).`;
}

/** One table for each server; files of one server that differ have one each. */
export function clientTables({ started }: Release): readonly ClientTable[] {
  const tables = new Map<string, ClientTable>();
  for (const { project, artifact, worksWith } of started) {
    if (worksWith === undefined) continue;
    const key = `${project}\0${JSON.stringify(worksWith.losses)}`;
    const same = [...tables.values()].some(({ server }) => server === project);
    if (!tables.has(key)) tables.set(key, { ...worksWith, server: same ? artifact : project });
  }
  return [...tables.values()];
}
