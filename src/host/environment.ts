// Which variables a child gets: an allow-list for strangers, and the installers' own settings on top for installers.

import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { directLoopback } from './loopback.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Everything a stranger's program may need of the machine, and nothing that it could use against the release. */
const STRANGER = new Set([
  ...['LANG', 'LANGUAGE', 'TZ'],
  // A company's network: without these an installation or a server behind a proxy could not work.
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'all_proxy'],
  ...[
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'REQUESTS_CA_BUNDLE',
    'CURL_CA_BUNDLE',
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
  ],
  ...['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'PIP_CERT'],
]);

/** Without these no program starts on Windows; names there have no case. */
const WINDOWS = new Set(
  ['SystemRoot', 'SystemDrive', 'windir', 'ComSpec', 'PATHEXT', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'OS']
    .concat(['ProgramFiles', 'ProgramFiles(x86)', 'ProgramW6432', 'ProgramData', 'CommonProgramFiles'])
    .map((name) => name.toUpperCase()),
);

/** What only installers get: where packages come from (names and addresses, which may hold credentials) and Python's choice. */
const INSTALLER =
  /^(UV_(DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|INDEX_STRATEGY|INDEX_[A-Z0-9_]+_(USERNAME|PASSWORD)|FIND_LINKS|NO_INDEX|KEYRING_PROVIDER|INSECURE_HOST|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|HTTP_TIMEOUT|EXCLUDE_NEWER|PYTHON[A-Z_]*|CONFIG_FILE|CONCURRENT_[A-Z]+|LINK_MODE)|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|TRUSTED_HOST|CONFIG_FILE)|npm_config_(registry|cafile|proxy|https_proxy|noproxy|strict_ssl)|NPM_CONFIG_(REGISTRY|CAFILE|PROXY|HTTPS_PROXY|NOPROXY|STRICT_SSL))$/;

/**
 * The environment of a program we do not trust: PATH without the workspace's own folders, locale, time zone, proxy and CA
 * settings. No token, no GITHUB_*, ACTIONS_*, RUNNER_*, INPUT_* or MCP_DRYDOCK_* can be in it, since it is an allow-list.
 * HOME and the temporary folder are missing: a Room adds its own.
 */
export function strangerEnv(env: Env, workspace?: string): Record<string, string> {
  const kept = pick(env, (name) => STRANGER.has(name) || name.startsWith('LC_') || isWindows(name));
  const path = Object.entries(env).find(
    ([name]) => name === 'PATH' || (isWindows('PATHEXT') && /^path$/i.test(name)),
  )?.[1];
  return { ...directLoopback(kept), PATH: cleanPath(path ?? '', workspace ?? env.GITHUB_WORKSPACE) };
}

/**
 * What an installer (uv, npm) gets: {@link strangerEnv}, the index and registry settings that are in the environment, and the
 * person's real caches, which make a second installation fast. Never give it to what was installed.
 */
export function installerEnv(env: Env, workspace?: string): Record<string, string> {
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  const kept = directLoopback({ ...strangerEnv(env, workspace), ...pick(env, (name) => INSTALLER.test(name)) });
  return {
    ...kept,
    UV_CACHE_DIR: env.UV_CACHE_DIR ?? uvCache(env, home),
    npm_config_cache: env.npm_config_cache ?? env.NPM_CONFIG_CACHE ?? npmCache(env, home),
  };
}

/** {@link strangerEnv} with more variables: for a tool of ours that needs exactly these besides. */
export function toolEnv(env: Env, extra: Readonly<Record<string, string>>, workspace?: string): Record<string, string> {
  return { ...strangerEnv(env, workspace), ...extra };
}

/** The folder whose programs must not be ours: the runner's workspace, else the checkout that `cwd` lies in, never the home itself. */
export function workspaceOf(env: Env, cwd: string): string | undefined {
  if (env.GITHUB_WORKSPACE) return env.GITHUB_WORKSPACE;
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  for (let folder = resolve(cwd); dirname(folder) !== folder && folder !== resolve(home); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return undefined;
}

/** PATH without relative entries, node_modules/.bin folders and folders inside the workspace: nothing the project put there runs. */
export function cleanPath(path: string, workspace: string | undefined): string {
  const inside = (folder: string): boolean => {
    if (workspace === undefined || workspace === '') return false;
    const way = relative(resolve(workspace), resolve(folder));
    return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
  };
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !/(^|[\\/])node_modules[\\/]\.bin[\\/]*$/.test(folder) && !inside(folder))
    .join(delimiter);
}

function isWindows(name: string): boolean {
  return process.platform === 'win32' && WINDOWS.has(name.toUpperCase());
}

function pick(env: Env, wanted: (name: string) => boolean): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && wanted(name)) kept[name] = value;
  return kept;
}

function uvCache(env: Env, home: string): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'uv', 'cache');
  const xdg = env.XDG_CACHE_HOME;
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(home, '.cache'), 'uv');
}

function npmCache(env: Env, home: string): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'npm-cache');
  return join(home, '.npm');
}
