// Where packages come from, as the person's npmrc and environment say it: addresses and certificates, never credentials.

import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Host } from '../../core/types.js';
import { installerEnv, workspaceOf } from '../../host/environment.js';
import { homeOf } from '../../host/home.js';
import { noProxyOf, withLoopback } from '../../host/loopback.js';

/** Keys that say where packages come from and how the network is reached. */
const KEPT =
  /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;

const NPM = 'https://registry.npmjs.org/';

/** Installer settings of npm only: Python's may hold credentials, and a package's install scripts can read their environment. */
export function npmEnvironment(host: Host): Record<string, string> {
  const all = installerEnv(host.env, workspaceOf(host.env, host.cwd));
  return Object.fromEntries(Object.entries(all).filter(([name]) => !/^(UV|PIP)_/.test(name)));
}

/**
 * Writes a private npmrc with the registry lines of the person's own one and gives its path.
 * Lines with tokens, passwords and logins are left out: what is installed runs next to this file.
 * @param registry takes the place of every registry, those of scopes included
 */
export async function writeUserConfig(host: Host, folder: string, registry?: string): Promise<string> {
  const path = join(folder, 'npmrc');
  const lines = (await readLines(host)).filter(({ key }) => KEPT.test(key));
  const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
  const all = direct(registry === undefined ? kept : [...kept, { key: 'registry', value: registry }], host);
  await writeFile(path, all.map(({ key, value }) => `${key}=${value}\n`).join(''), { mode: 0o600 });
  return path;
}

interface Line {
  readonly key: string;
  readonly value: string;
}

/** A proxy that the person's npmrc names does not lie between us and this machine. npm takes the last line. */
function direct(lines: readonly Line[], host: Host): readonly Line[] {
  if (!lines.some(({ key }) => /^(https-)?proxy$/.test(key))) return lines;
  const stated = lines.filter(({ key }) => key === 'noproxy').map(({ value }) => value);
  return [...lines, { key: 'noproxy', value: withLoopback([...stated, noProxyOf(host.env)].join(',')) }];
}

/** Where packages are read from, and the scopes that the person's npmrc gives a registry of their own. */
export async function readRegistries(
  host: Host,
): Promise<{ readonly registry: string; readonly ownScopes: readonly string[] }> {
  const lines = await readLines(host);
  const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
  const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
  const ownScopes = lines.flatMap(({ key }) => /^(@[^:]+):registry$/.exec(key)?.[1] ?? []);
  return { registry: registry !== undefined && URL.canParse(registry) ? registry : NPM, ownScopes };
}

/** The person's npm cache when their npmrc names one. */
export async function configuredCache(host: Host): Promise<string | undefined> {
  return (await readLines(host)).find(({ key, value }) => key === 'cache' && isAbsolute(value))?.value;
}

async function readLines(host: Host): Promise<readonly Line[]> {
  const home = homeOf(host.env);
  const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? join(home, '.npmrc');
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*([^=;#\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line);
    if (match === null) return [];
    const [, key = '', value = ''] = match;
    // npm fills in ${VARIABLES} from the environment, which the child does not have.
    const filled = value.replace(/\$\{([^}?]+)\??\}/g, (whole, name: string) => host.env[name] ?? whole);
    return [{ key, value: filled.replace(/^"(.*)"$/, '$1') }];
  });
}
