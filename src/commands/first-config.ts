// The configuration that `init` writes: only what nobody can know who reads the repository, with a word on what it is for.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, rewrite } from '../check/fix/overlay.js';
import { CONFIG_FILE, HOME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import type { Project } from '../core/types.js';
import { isObject } from '../formats/object.js';

/** The first line of a configuration: editors complete and check what follows. */
export const CONFIG_HEAD = `#:schema ${HOME}/raw/main/schema/${CONFIG_FILE.replace(/\.toml$/, '.json')}\n`;

/**
 * What is to be written where something must be said and no configuration is there; nothing is yet.
 * @param valueFor what a variable is set to when the server is started before a release
 */
export async function planConfig(
  root: string,
  projects: readonly Project[],
  valueFor: (variable: string) => Promise<string>,
): Promise<Change | undefined> {
  if (existsSync(join(root, CONFIG_FILE))) return undefined;
  const values = new Map<string, string>();
  for (const name of new Set(projects.flatMap(variablesOf))) values.set(name, await valueFor(name));
  const after = configText(projects, values);
  return after === undefined ? undefined : rewrite(CONFIG_FILE, undefined, after);
}

/** Its text; undefined where every server starts without a word. */
function configText(projects: readonly Project[], values: ReadonlyMap<string, string>): string | undefined {
  const asking = projects.filter((project) => variablesOf(project).length > 0);
  if (asking.length === 0) return undefined;
  const several = projects.length > 1;
  const tables = (several ? projects : asking).map((project) => {
    const names = variablesOf(project);
    const smoke = names.map((name) => `${name} = ${JSON.stringify(values.get(name))}\n`).join('');
    const head = several ? `[[project]]\npath = ${JSON.stringify(project.path)}\n` : '';
    return `${head}${names.length === 0 ? '' : `${several ? '[project.smoke.env]' : '[smoke.env]'}\n${smoke}`}`;
  });
  const why = several ? 'server.json says that servers need these variables' : 'server.json says that it needs them';
  return [
    CONFIG_HEAD.trimEnd(),
    `# Variables that the server has when it is started before a release: ${why}.`,
    '# Test values, never secrets: this file is committed.',
    ...(several ? ['# With these tables, only the projects in them are released.'] : []),
    '',
    tables.join('\n'),
  ].join('\n');
}

/** Names of variables that its entry in server.json requires and gives no value for. */
function variablesOf({ listed, settings }: Project): readonly string[] {
  const all = listed?.value['environmentVariables'];
  if (!Array.isArray(all)) return [];
  return all.flatMap((one: unknown) => {
    if (!isObject(one) || one['isRequired'] !== true) return [];
    const name = String(one['name'] ?? '');
    const given = one['value'] ?? one['default'] ?? settings.smoke.env[name];
    // Whatever is no name of a variable is a problem of server.json, which check reports.
    return given === undefined && /^[A-Za-z_]\w*$/.test(cleanLine(name)) ? [name] : [];
  });
}
