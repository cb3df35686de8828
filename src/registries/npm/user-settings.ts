// Where packages come from, as the person's npmrc and environment say it: addresses and certificates, never credentials.

import { readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import type { Host, ReadCredential } from '../../core/types.js';
import { basic, bearer, loginIn } from '../../host/credential.js';
import { installerEnv, workspaceOf } from '../../host/environment.js';
import { homeOf } from '../../host/home.js';
import { isLoopback, noProxyOf, withLoopback } from '../../host/loopback.js';
import { throughRelay } from '../../host/relay.js';
import { NPM_REGISTRY } from './address.js';
import { type Line, npmrcLines } from './npmrc.js';

/** Keys that say where packages come from and how the network is reached. */
const KEPT =
  /^(registry|@[^:]+:registry|cafile|ca|ca\[\]|strict-ssl|proxy|https-proxy|noproxy|maxsockets|fetch-[a-z-]+)$/;

/** Installer settings of npm only: Python's may hold credentials, and a package's install scripts can read their environment. */
export async function npmEnvironment(host: Host): Promise<Record<string, string>> {
  const all = Object.entries(installerEnv(host.env, workspaceOf(host.env, host.cwd)));
  const own = all.filter(([name]) => !/^(UV|PIP)_/.test(name));
  const led = own.map(async ([name, value]): Promise<readonly [string, string]> => {
    return [name, /_registry$/i.test(name) ? await throughRelay(host, loginIn(value)?.url.href ?? value) : value];
  });
  return Object.fromEntries(await Promise.all(led));
}

/** What the person's npmrc reads private registries with; not npm's own, which is read without. */
export async function npmCredentials(host: Host): Promise<readonly ReadCredential[]> {
  const places = new Map<string, Map<string, string>>();
  for (const { key, value } of await readLines(host)) {
    const [, place, kind] = /^(\/\/.+?):(_authToken|_auth|username|_password)$/.exec(key) ?? [];
    if (place === undefined || kind === undefined || value === '' || value.includes('${')) continue;
    places.set(place, (places.get(place) ?? new Map()).set(kind, value));
  }
  return [...places].flatMap(([place, kinds]) => readCredential(place, kinds, host) ?? []);
}

function readCredential(place: string, kinds: ReadonlyMap<string, string>, host: Host): ReadCredential | undefined {
  const address = [`https:${place}`, `http:${place}`].find((one) => URL.canParse(one) && wanted(new URL(one)));
  if (address === undefined) return undefined;
  const { origin } = new URL(address);
  const [token, pair, username, password] = ['_authToken', '_auth', 'username', '_password'].map((one) =>
    kinds.get(one),
  );
  const plain = (text: string | undefined): string => Buffer.from(text ?? '', 'base64').toString('utf8');
  const whole = pair === undefined ? `${username ?? ''}:${plain(password)}` : plain(pair);
  const [user, secret] = [whole.slice(0, whole.indexOf(':')), whole.slice(whole.indexOf(':') + 1)];
  for (const one of [token, pair, password, secret]) if (one) host.mask(one);
  const found = token !== undefined ? bearer(token, address) : secret === '' ? undefined : basic(user, secret, address);
  // npm sends it to the files of the same host too, wherever they are.
  return found === undefined ? undefined : { below: `${origin}/`, credential: found };
}

/** npm writes no scheme: https, but for this machine. */
function wanted(url: URL): boolean {
  return url.href !== NPM_REGISTRY && (url.protocol === 'https:') !== isLoopback(url);
}

/**
 * Writes a private npmrc with the registry lines of the person's own one and gives its path.
 * Lines with tokens, passwords and logins are left out: what is installed runs next to this file. Registries that are read
 * with one lead through the relay.
 * @param registry takes the place of every registry, those of scopes included
 * @param more lines of the project's own npmrc, where that is not read
 */
export async function writeUserConfig(
  host: Host,
  folder: string,
  registry?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const path = join(folder, 'npmrc');
  const project = Object.entries(more).map(([key, value]) => ({ key, value }));
  const lines = [...(await readLines(host)).filter(({ key }) => KEPT.test(key)), ...project];
  const kept = registry === undefined ? lines : lines.filter(({ key }) => !key.endsWith('registry'));
  const all = direct(registry === undefined ? kept : [...kept, { key: 'registry', value: registry }], host);
  const text = all.map(({ key, value }) => `${key}=${value}\n`).join('');
  await writeFile(path, await throughRelay(host, text), { mode: 0o600 });
  return path;
}

/** A proxy that the person's npmrc names does not lie between us and this machine. npm takes the last line. */
function direct(lines: readonly Line[], host: Host): readonly Line[] {
  if (!lines.some(({ key }) => /^(https-)?proxy$/.test(key))) return lines;
  const stated = lines.filter(({ key }) => key === 'noproxy').map(({ value }) => value);
  return [...lines, { key: 'noproxy', value: withLoopback([...stated, noProxyOf(host.env)].join(',')) }];
}

/** Where packages are read from, and the registries that the person's npmrc has for scopes. */
export async function readRegistries(
  host: Host,
): Promise<{ readonly registry: string; readonly scopes: Readonly<Record<string, string>> }> {
  const lines = await readLines(host);
  const set = Object.entries(host.env).find(([name, value]) => /^npm_config_registry$/i.test(name) && value)?.[1];
  const registry = set ?? lines.findLast(({ key }) => key === 'registry')?.value;
  const scoped = lines.filter(({ key, value }) => /^@[^:]+:registry$/.test(key) && URL.canParse(value));
  const scopes = Object.fromEntries(scoped.map(({ key, value }) => [key.slice(0, key.indexOf(':')), value]));
  return { registry: registry !== undefined && URL.canParse(registry) ? registry : NPM_REGISTRY, scopes };
}

/** The person's npm cache when their npmrc names one. */
export async function configuredCache(host: Host): Promise<string | undefined> {
  return (await readLines(host)).find(({ key, value }) => key === 'cache' && isAbsolute(value))?.value;
}

async function readLines(host: Host): Promise<readonly Line[]> {
  const home = homeOf(host.env);
  const file = host.env['npm_config_userconfig'] ?? host.env['NPM_CONFIG_USERCONFIG'] ?? join(home, '.npmrc');
  const text = await readFile(file, 'utf8').catch(() => '');
  return npmrcLines(text).map(({ key, value }) => {
    // npm fills in ${VARIABLES} from the environment, which the child does not have.
    return { key, value: value.replace(/\$\{([^}?]+)\??\}/g, (whole, name: string) => host.env[name] ?? whole) };
  });
}
