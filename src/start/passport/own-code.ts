// Whose a file is: the server's own, or a dependency's, by where installers put both.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { normalName } from '../../core/names.js';
import { readNamed } from '../../repository/regular-file.js';

/** A server may name any folder as the one that its code is in. */
const MOST_BYTES = 16_000_000;

/** The standard library, and code without a file: the runtimes' own. */
const RUNTIME = /^(<|node:|$)|[/]lib[/]python[\d.]+[/]/i;

/** @param project the name of its package */
export function ownCode(project: string): (file: string) => boolean {
  const records = new Map<string, string>();
  return (file) => {
    const path = file.replaceAll('\\', '/');
    const [, site, inside] = /^(.*?[/](?:site|dist)-packages)[/](.*)$/.exec(path) ?? [];
    if (site !== undefined) {
      const record = records.get(site) ?? recordOf(project, site);
      records.set(site, record);
      return record.includes(`\n${inside},`);
    }
    const [, inNode] = /^.*[/]node_modules[/](.*)$/.exec(path) ?? [];
    return inNode === undefined ? !RUNTIME.test(path) : inNode.startsWith(`${project}/`);
  };
}

/** The files that a Python package put there, one per line; nothing where it is not there. */
function recordOf(project: string, site: string): string {
  try {
    const infos = readdirSync(site).filter((entry) => entry.endsWith('.dist-info'));
    const info = infos.find((entry) => normalName(entry.replace(/-[^-]*\.dist-info$/, '')) === normalName(project));
    return info === undefined ? '' : `\n${readNamed(join(site, info, 'RECORD'), MOST_BYTES).bytes?.toString() ?? ''}`;
  } catch {
    return '';
  }
}
