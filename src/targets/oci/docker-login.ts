// Logins that `docker login` or `podman login` left: in Docker's configuration, or behind the program that it names.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { memo } from '../../core/memo.js';
import type { Host } from '../../core/types.js';
import { homeOf } from '../../host/home.js';
import type { Login } from '../../registries/oci/client.js';

const CONFIG = z.looseObject({
  auths: z.record(z.string(), z.looseObject({ auth: z.string().optional() })).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
});
const GOT = z.object({ Username: z.string().min(1), Secret: z.string().min(1) });
/** What Docker calls its own registry. */
const HUB = 'https://index.docker.io/v1/';
const HELPER = /^[A-Za-z0-9._-]+$/;
const HELPER_MS = 30_000;
/** A helper answers so for a token that cannot be sent as a password. */
const IDENTITY = '<token>';

/** The login for a registry as people write it; undefined where nothing is stored for it. Asked once per run. */
export const storedLogin = memo(
  (registry: string, host: Host) => [host, registry],
  async (registry, host): Promise<Login | undefined> => {
    const folder = host.env['DOCKER_CONFIG'] ?? join(homeOf(host.env), '.docker');
    const config = await read(join(folder, 'config.json'));
    if (config === undefined) return undefined;
    const names = registry === 'docker.io' ? [HUB, registry, 'index.docker.io'] : [registry, `https://${registry}`];
    for (const name of names) {
      const helper = config.credHelpers?.[name] ?? (config.auths?.[name]?.auth ? undefined : config.credsStore);
      const found = helper === undefined ? decoded(config.auths?.[name]?.auth) : await asked(helper, name, host);
      if (found === undefined) continue;
      host.mask(found.password);
      return found;
    }
    return undefined;
  },
);

async function read(path: string): Promise<z.infer<typeof CONFIG> | undefined> {
  try {
    return CONFIG.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Whoever has none, or one of another kind, has no login in it.
    return undefined;
  }
}

function decoded(auth = ''): Login | undefined {
  const [, user = '', password = ''] = /^([^:]+):(.+)$/s.exec(Buffer.from(auth, 'base64').toString('utf8')) ?? [];
  return user === '' ? undefined : { user, password };
}

/** Asks a credential helper, as Docker does: the registry on stdin, JSON back. */
async function asked(helper: string, name: string, host: Host): Promise<Login | undefined> {
  if (!HELPER.test(helper)) return undefined;
  let program: string;
  try {
    program = host.tool(`docker-credential-${helper}`);
  } catch {
    return undefined;
  }
  const env = Object.fromEntries(Object.entries(host.env).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const { code, stdout } = await host.run({
    command: [program, 'get'],
    cwd: homeOf(host.env),
    env,
    input: name,
    timeoutMs: HELPER_MS,
  });
  if (code !== 0) return undefined;
  try {
    const { Username: user, Secret: password } = GOT.parse(JSON.parse(stdout));
    return user === IDENTITY ? undefined : { user, password };
  } catch {
    return undefined;
  }
}
