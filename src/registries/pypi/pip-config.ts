// What pip's variables and configuration files say about indexes.

import { readFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../core/types.js';
import { homeOf } from '../../host/home.js';

export interface PipIndexes {
  readonly index: string | undefined;
  readonly extra: readonly string[];
  readonly findLinks: readonly string[];
}

/** PIP_INDEX_URL, PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS; what is not set there from the user's pip.conf, then the machine's. */
export async function readPipConfig(env: Host['env']): Promise<PipIndexes> {
  const home = homeOf(env);
  const user =
    process.platform === 'win32'
      ? [join(env['APPDATA'] ?? '', 'pip', 'pip.ini')]
      : [join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'pip', 'pip.conf'), join(home, '.pip', 'pip.conf')];
  const settings = new Map<string, string>();
  const own = env['PIP_CONFIG_FILE'];
  // As pip has it: the null device turns all of them off.
  for (const file of own === devNull ? [] : ['/etc/pip.conf', ...user, ...(own ? [own] : [])]) {
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const [key, value] of parsePipConfig(text)) settings.set(key, value);
  }
  const value = (name: string): string =>
    env[`PIP_${name.toUpperCase().replaceAll('-', '_')}`] || settings.get(name) || '';
  const list = (name: string): string[] => value(name).split(/\s+/).filter(Boolean);
  return { index: value('index-url') || undefined, extra: list('extra-index-url'), findLinks: list('find-links') };
}

/** The `[global]` and `[install]` settings of a pip.conf; later sections win; values may go on on indented lines. */
function parsePipConfig(text: string): Map<string, string> {
  const found = new Map<string, string>();
  let section = '';
  let key: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*([#;].*)?$/.test(line)) continue;
    const head = /^\[([^\]]+)\]/.exec(line)?.[1];
    const pair = /^([A-Za-z][\w-]*)\s*[=:]\s*(.*)$/.exec(line);
    if (head !== undefined) {
      section = head;
      key = undefined;
    } else if (/^\s/.test(line) && key !== undefined) {
      found.set(key, `${found.get(key) ?? ''} ${line.trim()}`.trim());
    } else if (pair !== null && (section === 'global' || section === 'install')) {
      key = (pair[1] as string).toLowerCase().replaceAll('_', '-');
      found.set(key, (pair[2] as string).trim());
    } else {
      key = undefined;
    }
  }
  return found;
}
