// Starts a stranger without a network, where this machine lets us: a network namespace of its own, without privileges.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { memo } from '../core/memo.js';
import type { Host, Launch } from '../core/types.js';
import { strangerEnv } from './environment.js';
import { program } from './program.js';

const OWN_USER = ['--user', '--map-current-user'];
const WRAP = [...OWN_USER, '--net', '--'];
/** Its loopback address works; whoever is started in it can do as little to the network as outside. */
const WITH_LOOPBACK = [...OWN_USER, '--keep-caps', '--net', '--', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];

/** Linux takes no longer path of a Unix socket. Bytes. */
const LONGEST_SOCKET = 107;

/** A launch without a network, or why there is none. */
export type Offline =
  | { readonly launch: Launch; readonly why?: undefined }
  | { readonly launch?: undefined; readonly why: string };

/** The same launch in a network namespace that leads nowhere, not even to this machine. */
export async function offline(host: Host, launch: Launch): Promise<Offline> {
  const found = await unshare(host, WRAP);
  return found.why === undefined
    ? { launch: { ...launch, command: [found.program, ...WRAP, ...launch.command] } }
    : { why: found.why };
}

/**
 * The same launch in a network namespace with nothing but a loopback address of its own. What listens there is reached at `port` of
 * this machine's, by whoever asks.
 */
export async function offlineServer(host: Host, launch: Launch, port: number): Promise<Offline> {
  const found = await unshare(host, WITH_LOOPBACK);
  if (found.why !== undefined) return { why: found.why };
  const folder = await host.tempDir('door');
  const socket = join(folder, 's');
  if (Buffer.byteLength(socket) > LONGEST_SOCKET) return { why: 'the path of the temporary folder is too long for it' };
  const door = join(folder, 'door.cjs');
  await writeFile(door, program(import.meta.url, './door.cjs'));
  const through = (side: 'inside' | 'outside') => [process.execPath, door, side, String(port), socket];
  // What the server's Node loads first is not for the door.
  const { NODE_OPTIONS: options, ...env } = launch.env;
  const unshared = [found.program, ...WITH_LOOPBACK, found.program, ...OWN_USER, '--'];
  return {
    launch: {
      ...launch,
      command: [...through('outside'), ...unshared, ...through('inside'), ...launch.command],
      env: options === undefined ? env : { ...env, DOOR_NODE_OPTIONS: options },
      // Its sockets are not among those of this machine.
      elsewhere: true,
    },
  };
}

type Found = { readonly program: string; readonly why?: undefined } | { readonly why: string };

const unshare = memo(
  (host: Host, words: readonly string[]) => [host, words],
  async (host: Host, words: readonly string[]): Promise<Found> => {
    if (process.platform !== 'linux') return { why: `${process.platform} has no network namespaces` };
    let program: string;
    try {
      program = host.tool('unshare');
    } catch {
      return { why: 'unshare (util-linux) is not installed' };
    }
    const command = [program, ...words, 'true'];
    const { code, stderr } = await host.run({ command, cwd: host.cwd, env: strangerEnv(host.env), timeoutMs: 10_000 });
    const [first = 'it failed'] = stderr.trim().split('\n');
    return code === 0 ? { program } : { why: `this system does not allow it (${first.slice(0, 120)})` };
  },
);
