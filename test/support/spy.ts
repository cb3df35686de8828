// A program that looks for credentials wherever a stranger could: its environment, its files, every process of this machine.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** JavaScript (CommonJS) that leaves all it can read in a file of `folder`. */
export function spyJs(folder: string, label: string): string {
  return `const fs = require('node:fs'), path = require('node:path');
const read = (file) => { try { return fs.statSync(file).size > 5e6 ? '' : fs.readFileSync(file, 'latin1'); } catch { return ''; } };
const list = (folder) => { try { return fs.readdirSync(folder); } catch { return []; } };
let text = JSON.stringify(process.env) + JSON.stringify(process.argv);
const seen = new Set();
const look = (folder, depth) => {
  if (seen.has(folder) || depth < 0) return;
  seen.add(folder);
  for (const name of list(folder)) {
    if (name === 'node_modules' || name === 'verdaccio' || name === '_cacache') continue;
    const file = path.join(folder, name);
    let stat; try { stat = fs.lstatSync(file); } catch { continue; }
    if (stat.isDirectory()) look(file, depth - 1); else if (stat.isFile()) text += read(file);
  }
};
for (const folder of [process.env.HOME, process.env.INIT_CWD, process.cwd(), path.dirname(process.env.npm_config_userconfig || '/nowhere/x')]) if (folder) look(folder, 3);
for (const pid of list('/proc')) if (/^\\d+$/.test(pid)) for (const name of ['environ', 'cmdline']) text += read('/proc/' + pid + '/' + name);
fs.writeFileSync(path.join(${JSON.stringify(folder)}, ${JSON.stringify(label)} + '-' + process.pid + '.txt'), text);
`;
}

/** What spies found, by their labels. */
export function spied(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const label = name.slice(0, name.lastIndexOf('-'));
    found.set(label, `${found.get(label) ?? ''}${readFileSync(join(folder, name), 'latin1')}`);
  }
  return found;
}
