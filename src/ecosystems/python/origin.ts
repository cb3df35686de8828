// Finds the line of an installed package that printed something: print is the usual culprit.

import { filesIn } from '../files-in.js';
import { type Printing, printedBy, proof, SHORTEST } from '../printed.js';
import { distribution, type Venv } from './environment.js';

const MOST_FILES = 6000;
const CALL = /\b(print|rprint|echo|secho|write|pprint)\s*\(/;

/** How Python sources print. */
export const PYTHON: Printing = {
  literals: /"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:\\.|[^"\\\n])*)"|'((?:\\.|[^'\\\n])*)'/g,
  between: /\{[^}]*\}|%[-\d.]*[sdrif]|\\[nrt]/,
  *callsIn(source) {
    let offset = 0;
    const lines = source.split('\n');
    for (const [index, line] of lines.entries()) {
      const call = CALL.exec(line)?.[1];
      const isElsewhere = /file\s*=\s*(sys\.)?stderr|stderr\.write|^\s*#/.test(line);
      // The text may stand on the lines below the call.
      if (call !== undefined && !isElsewhere) yield { call, offset, rest: lines.slice(index, index + 4).join('\n') };
      offset += line.length + 1;
    }
  },
};

/**
 * Where a text was printed: `weather_mcp/server.py (line 12: print)`, looked for in the package's own files, then, when a call
 * holds the text whole, in those it needs. Undefined when no call fits.
 */
export async function originOf(text: string, project: string, venv: Venv): Promise<string | undefined> {
  const own = (await distribution(venv, project))?.files.filter((file) => file.endsWith('.py')) ?? [];
  const mine = await printedBy(own, venv.site, text, SHORTEST, PYTHON);
  if (mine !== undefined) return mine;
  const others = (await filesIn(venv.site)).filter((file) => file.endsWith('.py') && !own.includes(file));
  return printedBy(others.slice(0, MOST_FILES), venv.site, text, proof(text), PYTHON);
}
