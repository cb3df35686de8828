// Which variables a child gets: an allow-list for strangers, and the installers' own settings on top for installers.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Env } from '../core/types.js';
import { homeOf, isWritable, userUvCache } from './home.js';
import { directLoopback } from './loopback.js';
import { isWithin, realPath } from './real-path.js';
import { SYSTEM } from './system.js';

/** Everything a stranger's program may need of the machine, and nothing that it could use against the release. */
const STRANGER = new Set([
  'TZ',
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

/** How text is written; only where it says UTF-8, since everything that is exchanged here is that. */
const LOCALE = new Set(['LANG', 'LC_ALL', 'LC_CTYPE']);

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
 * The environment of a program we do not trust: PATH without the workspace's own folders, a UTF-8 locale, time zone, proxy and
 * CA settings. No token, no GITHUB_*, ACTIONS_*, RUNNER_*, INPUT_* or MCP_DRYDOCK_* can be in it, since it is an allow-list.
 * HOME and the temporary folder are missing: a Sandbox adds its own.
 */
export function strangerEnv(env: Env, workspace?: string, system = SYSTEM): Record<string, string> {
  const isOfSystem = (name: string): boolean => system.windows && WINDOWS.has(name.toUpperCase());
  const kept = pick(env, (name) => STRANGER.has(name) || isUtf8Locale(name, env) || isOfSystem(name));
  const around = workspace ?? env.GITHUB_WORKSPACE;
  return { ...directLoopback(kept), PATH: cleanPath(pathOf(env, system), around ? [around] : [], system) };
}

/**
 * What an installer (uv, npm) gets: {@link strangerEnv}, the index and registry settings that are in the environment, and the
 * person's real caches, which make a second installation fast. Never give it to what was installed.
 */
export function installerEnv(env: Env, workspace?: string): Record<string, string> {
  const kept = directLoopback({ ...strangerEnv(env, workspace), ...pick(env, (name) => INSTALLER.test(name)) });
  return {
    ...kept,
    ...where('UV_CACHE_DIR', userUvCache(env)),
    ...where('npm_config_cache', env.npm_config_cache ?? env.NPM_CONFIG_CACHE ?? npmCache(env)),
  };
}

/** Whether a variable holds nothing that a stranger would not get or know anyway. */
export function mayBeShown(name: string): boolean {
  return STRANGER.has(name) || name === 'PATH' || name === 'HOME' || LOCALE.has(name);
}

/** {@link strangerEnv} with more variables: for a tool of ours that needs exactly these besides. */
export function toolEnv(env: Env, extra: Readonly<Record<string, string>>, workspace?: string): Record<string, string> {
  return { ...strangerEnv(env, workspace), ...extra };
}

/**
 * The folders whose programs must not be ours: the runner's workspace, and the checkouts that these folders lie in, never the
 * home itself.
 */
export function workspacesOf(env: Env, folders: readonly string[]): readonly string[] {
  const home = realPath(homeOf(env));
  const around = folders.flatMap((start): readonly string[] => {
    for (let folder = realPath(start); dirname(folder) !== folder && folder !== home; folder = dirname(folder)) {
      if (existsSync(join(folder, '.git'))) return [folder];
    }
    return [];
  });
  return [...new Set([...(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : []), ...around])];
}

/** The one that counts where a single one is asked for. */
export function workspaceOf(env: Env, cwd: string): string | undefined {
  return workspacesOf(env, [cwd])[0];
}

/** PATH as this system spells the variable; empty where there is none. */
export function pathOf(env: Env, system = SYSTEM): string {
  const isPath = ([name]: [string, unknown]): boolean => name === 'PATH' || (system.windows && /^path$/i.test(name));
  return Object.entries(env).find(isPath)?.[1] ?? '';
}

/** The same environment with a PATH of {@link cleanPath}. */
export function withCleanPath(env: Env, workspaces: readonly string[], system = SYSTEM): Env {
  const spelled = Object.keys(env).find((name) => system.windows && /^path$/i.test(name)) ?? 'PATH';
  return env[spelled] === undefined ? env : { ...env, [spelled]: cleanPath(pathOf(env, system), workspaces, system) };
}

/**
 * PATH without relative entries, node_modules/.bin folders and folders inside a workspace, as they are written or where they
 * really are: nothing the project put there runs.
 */
export function cleanPath(path: string, workspaces: readonly string[], system = SYSTEM): string {
  const { delimiter, isAbsolute } = system.path;
  const installed = /(^|[\\/])node_modules[\\/]\.bin[\\/]*$/i;
  return path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && !installed.test(folder) && !installed.test(realPath(folder, system)))
    .filter((folder) => !workspaces.some((one) => isWithin(folder, one, system)))
    .join(delimiter);
}

function isUtf8Locale(name: string, env: Env): boolean {
  return LOCALE.has(name) && /utf-?8/i.test(env[name] ?? '');
}

function pick(env: Env, wanted: (name: string) => boolean): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined && wanted(name)) kept[name] = value;
  return kept;
}

/** A cache that cannot be written is none: the tool then makes one in the home of its sandbox. */
function where(name: string, folder: string): Record<string, string> {
  return isWritable(folder) ? { [name]: folder } : {};
}

function npmCache(env: Env): string {
  const home = homeOf(env);
  if (SYSTEM.windows) return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'npm-cache');
  return join(home, '.npm');
}
