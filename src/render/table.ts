// A table in a terminal: columns, or, where they do not fit, a block for each row.

import { cleanLine } from '../core/clean-text.js';
import { columnsOf, wrap } from './wrap.js';

const GAP = '  ';

/** The first row is the head. A file or a pipe gets columns, however wide. Foreign text is cleaned; no trailing space. */
export function table(
  foreign: readonly (readonly string[])[],
  stream: { readonly columns?: number | undefined } = process.stdout,
): string {
  const rows = foreign.map((row) => row.map(cleanLine));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const columns = columnsOf(stream, Number.POSITIVE_INFINITY);
  const line = (row: readonly string[]): string =>
    `${GAP}${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP)}`.trimEnd();
  const lines = rows.map(line);
  const fits = lines.every(({ length }) => length <= columns);
  return `${(fits ? lines : blocks(rows, columns)).join('\n')}\n`;
}

/** The first cell on a line of its own, the others below it with their heads. */
function blocks([head = [], ...rows]: readonly (readonly string[])[], columns: number): readonly string[] {
  return rows.flatMap(([first = '', ...rest]) => {
    const cells = rest.flatMap((cell, index) => {
      const name = head[index + 1] ?? '';
      return cell === '' ? [] : [name === '' ? cell : `${name} ${cell}`];
    });
    return [
      `${GAP}${first}`,
      ...cells.flatMap((cell) => wrap(cell, columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
    ];
  });
}
