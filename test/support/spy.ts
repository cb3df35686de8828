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

/** The same in Python, as a module that looks when it is imported. */
export function spyPython(folder: string, label: string): string {
  return `
def _look():
    import os, sys
    texts = [repr(dict(os.environ)), repr(sys.argv)]
    def read(path):
        try:
            if os.path.getsize(path) < 5_000_000:
                with open(path, 'rb') as file:
                    texts.append(file.read().decode('latin-1'))
        except OSError:
            pass
    homes = [os.environ.get('HOME', '/nowhere'), os.getcwd(), os.path.dirname(os.environ.get('HOME', '/nowhere/x'))]
    pids = [pid for pid in os.listdir('/proc') if pid.isdigit()] if os.path.isdir('/proc') else []
    for pid in pids:
        for name in ('environ', 'cmdline'):
            try:
                with open(f'/proc/{pid}/{name}', 'rb') as file:
                    text = file.read().decode('latin-1')
            except OSError:
                continue
            texts.append(text)
            # Whatever a program was told to read: uv's configuration.
            words = text.split(chr(0))
            if '--config-file' in words:
                read(words[words.index('--config-file') + 1])
    for home in homes:
        for root, folders, files in os.walk(home):
            folders[:] = [one for one in folders if one not in ('venv', 'site-packages')][:50]
            for name in files[:200]:
                read(os.path.join(root, name))
    with open(os.path.join(${JSON.stringify(folder)}, f'${label}-{os.getpid()}.txt'), 'w', encoding='latin-1', errors='replace') as out:
        out.write(chr(10).join(texts))
_look()
`;
}
