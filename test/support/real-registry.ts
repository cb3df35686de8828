// The real MCP Registry with its PostgreSQL on loopback, where both are on this machine: the server is built by .ci/run.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { CI_CACHE, findProgram, ON_PATH } from './ci-tools.js';

const REGISTRY_VERSION = '1.8.8';
/** PostgreSQL refuses to run as root. */
const NOBODY = 65_534;
/** Where Debian puts each version, else what is on PATH. */
const DEBIAN = '/usr/lib/postgresql';
const VERSIONS = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : [];
const PATHS = [...VERSIONS, ...ON_PATH];

/** Its programs, each undefined where it is not here. */
export const PROGRAMS = {
  registry: findProgram('registry', [join(CI_CACHE, `registry-v${REGISTRY_VERSION}`)]),
  initdb: findProgram('initdb', PATHS),
  postgres: findProgram('postgres', PATHS),
};

export interface RealRegistry {
  /** It takes every package unseen. */
  readonly url: string;
  /** It looks at packages. */
  readonly strictUrl: string;
  close(): Promise<void>;
}

/** Starts a database in a folder of its own, which close removes, and two servers on it. */
export async function startRealRegistry({
  registry,
  initdb,
  postgres,
}: Readonly<Record<keyof typeof PROGRAMS, string>>): Promise<RealRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-registry-'));
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (process.getuid?.() === 0) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, HOME: folder, TZ: 'UTC' } };
  const init = ['-D', data, '-U', 'registry', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8'];
  execFileSync(initdb, init, { ...options, stdio: 'pipe' });
  const port = await getPort();
  const flags = ['listen_addresses=127.0.0.1', 'fsync=off', `port=${port}`].flatMap((one) => ['-c', one]);
  const children: ChildProcess[] = [
    spawn(postgres, ['-D', data, '-k', folder, ...flags], { ...options, stdio: 'pipe' }),
  ];
  const serve = async (validation: boolean): Promise<string> => {
    const at = `127.0.0.1:${await getPort()}`;
    const env = {
      MCP_REGISTRY_SERVER_ADDRESS: at,
      MCP_REGISTRY_DATABASE_URL: `postgres://registry@127.0.0.1:${port}/postgres?sslmode=disable`,
      MCP_REGISTRY_JWT_PRIVATE_KEY: randomBytes(32).toString('hex'),
      MCP_REGISTRY_SEED_FROM: '',
      MCP_REGISTRY_ENABLE_ANONYMOUS_AUTH: 'true',
      MCP_REGISTRY_ENABLE_REGISTRY_VALIDATION: String(validation),
      MCP_REGISTRY_DATABASE_MIN_CONNECTIONS: '1',
    };
    for (let tries = 0; tries < 100; tries += 1) {
      const child = spawn(registry, [], { cwd: folder, env: { ...options.env, ...env }, stdio: 'pipe' });
      if (await answers(`http://${at}/v0.1/ping`, child)) {
        children.push(child);
        return `http://${at}`;
      }
      // The database is not up yet: it ends at once.
      child.kill();
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('the registry does not start');
  };
  const close = async (): Promise<void> => {
    const ended = children.map((child) => new Promise<void>((done) => child.once('exit', () => done())));
    for (const child of children.toReversed()) child.kill('SIGINT');
    await Promise.all(ended);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    return { url: await serve(false), strictUrl: await serve(true), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Whether it answers before it ends. */
async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null) {
    const there = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}
