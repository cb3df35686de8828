// Where this user's Python packages come from: read by us from variables and files, and handed to uv in a private file, without a
// credential: uv is led through the relay (src/host/relay.ts), since what it builds may read its files and environment.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'smol-toml';
import { decoded } from '../../core/decoded.js';
import { memo } from '../../core/memo.js';
import type { Host } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { loginIn } from '../../host/credential.js';
import { xdgFolder } from '../../host/home.js';
import { throughRelay } from '../../host/relay.js';
import { PYPI_INDEX } from './addresses.js';
import { readPipConfig } from './pip-config.js';

/** An index as uv.toml states it; unknown keys are kept as they are. */
type Index = Readonly<Record<string, unknown>> & { readonly url: string };

export interface PythonIndexes {
  /** The address packages are looked for when no other index has them; may hold credentials. */
  readonly default: string;
  /** All of their addresses, credentials included. */
  readonly index: readonly string[];
  /** The settings as a uv.toml, credentials included: only {@link uvConfigFile} writes them. */
  readonly toml: Readonly<Record<string, unknown>>;
}

/** The user's indexes. UV_* variables win over uv.toml, that over PIP_* variables, those over pip.conf. */
export const pythonIndexes = memo((host: Host) => [host], readIndexes);

/** Whether uv asks for packages through the relay. */
export async function isRelayed(host: Host): Promise<boolean> {
  const { toml } = await pythonIndexes(host);
  const plain = await withoutCredentials(toml, { relay: undefined });
  return (await throughRelay(host, plain)) !== plain;
}

/** The same toml for uv: no address names a user, those that did lead through the relay. */
async function withoutCredentials(toml: PythonIndexes['toml'], host: Pick<Host, 'relay'>): Promise<string> {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return withoutUser(value);
    if (Array.isArray(value)) return value.map(plain);
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, key === 'url' ? plain(one) : one]));
  };
  const places = ['index', 'find-links'].filter((key) => toml[key] !== undefined);
  const led = Object.fromEntries(places.map((key) => [key, plain(toml[key])]));
  return throughRelay(host, stringify({ ...toml, ...led }));
}

/** A private uv.toml with the user's indexes and nothing else, for `uv --config-file`: no other configuration is then read. */
export const uvConfigFile = memo((host: Host) => [host], writeConfig);

async function writeConfig(host: Host): Promise<string> {
  const file = join(await host.tempDir('uv-config'), 'uv.toml');
  await writeFile(file, await withoutCredentials((await pythonIndexes(host)).toml, host), { mode: 0o600 });
  return file;
}

async function readIndexes(host: Host): Promise<PythonIndexes> {
  const { env } = host;
  const user = await readUvToml(env);
  const pip = await readPipConfig(env);
  const stated = [...uvIndexes(env), ...uvTomlIndexes(user)];
  const main =
    stated.find((index) => index['default'] === true) ?? (pip.index === undefined ? undefined : { url: pip.index });
  const others = stated.filter((index) => index['default'] !== true);
  const extra = others.length > 0 ? others : pip.extra.map((url) => ({ url }));
  const links = words(env['UV_FIND_LINKS'], /[\s,]+/);
  const findLinks =
    links.length > 0 ? links : (user['find-links'] ?? (pip.findLinks.length > 0 ? pip.findLinks : undefined));
  const index = [...extra, ...(main === undefined ? [] : [{ ...main, default: true }])].map((one) =>
    authorised(one, env),
  );
  for (const one of [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])])
    maskCredentials(host, String(one));
  const toml: Record<string, unknown> = {
    'index-strategy': env['UV_INDEX_STRATEGY'] || user['index-strategy'],
    'keyring-provider': env['UV_KEYRING_PROVIDER'] || user['keyring-provider'],
    'allow-insecure-host': env['UV_INSECURE_HOST']
      ? words(env['UV_INSECURE_HOST'], /[\s,]+/)
      : user['allow-insecure-host'],
    'native-tls': env['UV_NATIVE_TLS'] ? truthy(env['UV_NATIVE_TLS']) : user['native-tls'],
    'no-index': env['UV_NO_INDEX'] ? truthy(env['UV_NO_INDEX']) : user['no-index'],
    offline: env['UV_OFFLINE'] ? truthy(env['UV_OFFLINE']) : user['offline'],
    'find-links': findLinks,
    index: index.length > 0 ? index : undefined,
  };
  return {
    default: index.find((one) => 'default' in one && one.default === true)?.url ?? PYPI_INDEX,
    index: [...index.map(({ url }) => url), ...(Array.isArray(findLinks) ? findLinks : [])],
    toml: Object.fromEntries(Object.entries(toml).filter(([, value]) => value !== undefined)),
  };
}

/** UV_INDEX (`name=url`, most wanted first), UV_EXTRA_INDEX_URL, UV_DEFAULT_INDEX, UV_INDEX_URL. */
function uvIndexes(env: Host['env']): Index[] {
  const named = (text: string): Index => {
    const name = /^([A-Za-z0-9_.-]+)=/.exec(text)?.[1];
    return name === undefined ? { url: text } : { name, url: text.slice(name.length + 1) };
  };
  const main = env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'];
  return [
    ...words(env['UV_INDEX'], /\s+/).map(named),
    ...words(env['UV_EXTRA_INDEX_URL'], /\s+/).map(named),
    ...(main ? [{ ...named(main), default: true }] : []),
  ];
}

function uvTomlIndexes(toml: Readonly<Record<string, unknown>>): Index[] {
  const listed = Array.isArray(toml['index']) ? toml['index'] : [];
  const extra = Array.isArray(toml['extra-index-url']) ? toml['extra-index-url'] : [];
  const main = toml['index-url'];
  return [
    ...listed.filter((index): index is Index => typeof (index as Index | null)?.url === 'string'),
    ...extra.filter((url): url is string => typeof url === 'string').map((url) => ({ url })),
    ...(typeof main === 'string' ? [{ url: main, default: true }] : []),
  ];
}

/** A named index may have its credentials in UV_INDEX_<NAME>_USERNAME and _PASSWORD. */
function authorised(index: Index, env: Host['env']): Index {
  const { name } = index;
  if (typeof name !== 'string' || !URL.canParse(index.url)) return index;
  const prefix = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
  const user = env[`${prefix}_USERNAME`];
  const password = env[`${prefix}_PASSWORD`];
  if (user === undefined && password === undefined) return index;
  const url = new URL(index.url);
  url.username = encodeURIComponent(user ?? '');
  url.password = encodeURIComponent(password ?? '');
  return { ...index, url: url.href };
}

function withoutUser(address: string): string {
  const found = loginIn(address);
  return found?.credential === undefined ? address : found.url.href;
}

function maskCredentials(host: Host, address: string): void {
  if (!URL.canParse(address)) return;
  const { username, password } = new URL(address);
  const secret = password || username;
  if (secret !== '') host.mask(decoded(secret) ?? secret);
}

async function readUvToml(env: Host['env']): Promise<Readonly<Record<string, unknown>>> {
  if (truthy(env['UV_NO_CONFIG'] ?? '')) return {};
  const places =
    process.platform === 'win32'
      ? [join(env['APPDATA'] ?? '', 'uv', 'uv.toml')]
      : [join(xdgFolder(env, 'XDG_CONFIG_HOME', '.config'), 'uv', 'uv.toml'), '/etc/uv/uv.toml'];
  for (const place of env['UV_CONFIG_FILE'] ? [env['UV_CONFIG_FILE']] : places) {
    const text = await readFile(place, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    try {
      return parse(text);
    } catch {
      return {}; // uv itself reports a broken configuration to its user; it is none of the project's.
    }
  }
  return {};
}

function words(text: string | undefined, between: RegExp): string[] {
  return (text ?? '').split(between).filter((word) => word !== '');
}

function truthy(text: string): boolean {
  return /^(1|true|yes|on|y|t)$/i.test(text);
}
