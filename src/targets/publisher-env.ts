// Where a publishing program works: an empty folder, an empty home, a proxy only where the way leads out, and one credential.

import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { Host } from '../core/types.js';
import { pathOf, toolEnv, workspaceOf } from '../host/environment.js';
import { towards } from '../host/loopback.js';

/** Nobody listens there: for a dry run, which asks nobody. */
export const NOWHERE = new URL('http://127.0.0.1:9/');

/** A private folder for one program: `work`, where it is started, and `home`. @param destination the only address that is talked to */
export async function openWorkplace(name: string, destination: URL, host: Host) {
  const sandbox = await host.tempDir(name);
  const [home, work] = [join(sandbox, 'home'), join(sandbox, 'work')];
  await Promise.all([mkdir(home), mkdir(work)]);
  return { sandbox, home, work, env: publisherEnv(host, home, destination) };
}

/**
 * Variables for `npm publish` and `uv publish`. The caller adds the credential, under the one name that the program reads.
 * @param home an empty private folder
 * @param destination the only address that is talked to
 */
export function publisherEnv(host: Host, home: string, destination: URL): Record<string, string> {
  const places = ['HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'TMPDIR', 'TMP', 'TEMP']
    .concat(['XDG_CONFIG_HOME', 'XDG_CONFIG_DIRS', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'])
    .map((name) => [name, home] as const);
  // npm is a script for `env node`: that is the one we found at start, whoever wrote to PATH's folders since.
  const path = [dirname(host.tool('node')), pathOf(host.env)].join(delimiter);
  const own = { ...Object.fromEntries(places), PATH: path };
  const env = toolEnv(host.env, own, workspaceOf(host.env, host.cwd));
  // What npm compiles would be kept in a home that is used once.
  return towards(destination, { ...env, NO_COLOR: '1', NODE_DISABLE_COMPILE_CACHE: '1' });
}
