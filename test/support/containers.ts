// Real container tools: on PATH, or where .ci/run puts them.

import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import getPort from 'get-port';
import type { Child, Running } from '../../src/core/types.js';
import { CI_CACHE, findProgram, ON_PATH } from './ci-tools.js';
import { ran } from './program.js';
import { TOKENS, type TokenService } from './token-service.js';
import { answering } from './verdaccio.js';

/** Debian's packages, unpacked. */
const UNPACKED = join(CI_CACHE, 'containers');

/** Absolute path of a program; undefined when it is nowhere. */
export function findTool(name: string): string | undefined {
  const folders = [
    ...['usr/sbin', 'usr/bin'].map((folder) => join(UNPACKED, folder)),
    join(CI_CACHE, 'crane-v0.22.1'),
    join(CI_CACHE, 'cosign-verifier-v3.1.3'),
    ...ON_PATH,
  ];
  return findProgram(name, folders);
}

/** The environment in which Debian's programs find each other and their libraries. */
function toolEnv(home: string): Record<string, string> {
  const inside = (...folders: readonly string[]) => folders.map((folder) => join(UNPACKED, folder));
  return {
    PATH: [...inside('usr/sbin', 'usr/bin'), process.env['PATH'] ?? ''].join(delimiter),
    LD_LIBRARY_PATH: inside('usr/lib/x86_64-linux-gnu', 'lib/x86_64-linux-gnu').join(delimiter),
    HOME: home,
  };
}

/** Registries that can be started here, by name. */
export const REGISTRIES = ['docker-registry', 'crane'] as const;

/** By passwords in the form of htpasswd, or by whom a token service says it is. */
export type RegistryAuth = { readonly htpasswd: string } | { readonly tokens: TokenService };

async function authSection(auth: RegistryAuth, folder: string): Promise<unknown> {
  if ('tokens' in auth) {
    const { service, certificate } = auth.tokens;
    return { token: { ...TOKENS, realm: `${service.url}/token`, rootcertbundle: certificate } };
  }
  const path = join(folder, 'htpasswd');
  await writeFile(path, auth.htpasswd);
  return { htpasswd: { realm: 'test', path } };
}

/** Starts one in an empty folder and waits until it answers. */
export async function startRealRegistry(
  name: (typeof REGISTRIES)[number],
  folder: string,
  start: (child: Child) => Running,
  /** Who may do anything with docker-registry; everyone where it is left out. */
  auth?: RegistryAuth,
): Promise<{ readonly address: string; readonly running: Running }> {
  const program = findTool(name);
  if (program === undefined) throw new Error(`${name} is not here: .ci/run installs it`);
  const port = await getPort();
  const address = `127.0.0.1:${port}`;
  const config = join(folder, 'registry.yml');
  await writeFile(
    config,
    JSON.stringify({
      version: '0.1',
      storage: { filesystem: { rootdirectory: join(folder, 'kept') } },
      http: { addr: address },
      ...(auth === undefined ? {} : { auth: await authSection(auth, folder) }),
    }),
  );
  const args = name === 'crane' ? ['registry', 'serve', '--address', address] : ['serve', config];
  const running = start({ command: [program, ...args], cwd: folder, env: toolEnv(folder), timeoutMs: 300_000 });
  running.stdout.resume();
  await answering(`http://${address}/v2/`, running);
  return { address, running };
}

/** An engine that tests may fill, with the client that fits it first on PATH. */
export interface TestEngine {
  readonly env: Readonly<Record<string, string>>;
  readonly running: Running | undefined;
}

/**
 * The engine of this machine where one answers; else, for root, a private one in the folder. Undefined where neither can be had.
 * @param start starts a program of the test
 */
export async function openEngine(folder: string, start: (child: Child) => Running): Promise<TestEngine | undefined> {
  const own = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  const here = { ...own, ...(process.env['DOCKER_HOST'] && { DOCKER_HOST: process.env['DOCKER_HOST'] }) };
  if ((await ran(['docker', 'version'], { cwd: folder, env: here }).catch(() => undefined))?.code === 0) {
    return { env: here, running: undefined };
  }
  const program = findTool('dockerd');
  if (program === undefined || process.getuid?.() !== 0) return undefined;
  const socket = join(folder, 's');
  const places = ['--data-root', join(folder, 'r'), '--exec-root', join(folder, 'x'), '--pidfile', join(folder, 'pid')];
  const plain = ['--iptables=false', '--ip6tables=false', '--storage-driver=overlay2'];
  const env = { ...toolEnv(folder), DOCKER_HOST: `unix://${socket}` };
  const command = [program, ...places, '--host', env.DOCKER_HOST, ...plain];
  const running = start({ command, cwd: folder, env, timeoutMs: 900_000 });
  running.stdout.resume();
  for (let tries = 0; tries < 300; tries += 1) {
    if ((await ran(['docker', 'version'], { cwd: folder, env })).code === 0) return { env, running };
    await new Promise((done) => setTimeout(done, 100));
  }
  await running.end();
  throw new Error(`dockerd does not answer:\n${running.stderr()}`);
}
