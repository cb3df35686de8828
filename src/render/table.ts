// A table in a terminal: columns, the last one broken at words where it is too wide, or, where the others do not fit, a block for each row.

import { cleanLine } from '../core/clean-text.js';
import { fill } from '../core/fill.js';
import { columnsOf } from './wrap.js';

const GAP = '  ';
/** The narrowest last column that still reads well. */
const LEAST = 24;

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
  const last = widths.length - 1;
  const room = columns - widths.slice(0, last).reduce((sum, width) => sum + width + GAP.length, GAP.length);
  // A link is for copying: it is never broken, so there is no last column for it.
  const words = rows.flatMap((row) => (row[last] ?? '').split(' '));
  const hangs = last > 0 && room >= LEAST && words.every(({ length }) => length <= room);
  const hanging = (row: readonly string[]): readonly string[] =>
    fill((row[last] ?? '').split(' '), room).map((part, index) =>
      line([...row.slice(0, last).map((cell) => (index === 0 ? cell : '')), part]),
    );
  return `${(fits ? lines : hangs ? rows.flatMap(hanging) : blocks(rows, columns)).join('\n')}\n`;
}

/** The first cell on a line of its own, the others below it with their heads; an empty one goes on with the row above. */
function blocks([head = [], ...rows]: readonly (readonly string[])[], columns: number): readonly string[] {
  return rows.flatMap(([first = '', ...rest]) => {
    const cells = rest.flatMap((cell, index) => {
      const name = head[index + 1] ?? '';
      return cell === '' ? [] : [name === '' ? cell : `${name} ${cell}`];
    });
    return [
      ...(first === '' ? [] : [`${GAP}${first}`]),
      ...cells.flatMap((cell) => fill(cell.split(' '), columns - 2 * GAP.length).map((part) => `${GAP}${GAP}${part}`)),
    ];
  });
}
