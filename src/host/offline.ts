// Starts a stranger without a network, where this machine lets us: a network namespace of its own, without privileges.

import { memo } from '../core/memo.js';
import type { Host, Launch } from '../core/types.js';
import { strangerEnv } from './environment.js';

const WRAP = ['--user', '--map-current-user', '--net', '--'];

/** A launch without a network, or why there is none. */
export type Offline =
  | { readonly launch: Launch; readonly why?: undefined }
  | { readonly launch?: undefined; readonly why: string };

/** The same launch in a network namespace that leads nowhere, not even to this machine. */
export async function offline(host: Host, launch: Launch): Promise<Offline> {
  const found = await unshare(host);
  return found.why === undefined
    ? { launch: { ...launch, command: [found.program, ...WRAP, ...launch.command] } }
    : { why: found.why };
}

type Found = { readonly program: string; readonly why?: undefined } | { readonly why: string };

const unshare = memo(
  (host: Host) => [host],
  async (host: Host): Promise<Found> => {
    if (process.platform !== 'linux') return { why: `${process.platform} has no network namespaces` };
    let program: string;
    try {
      program = host.tool('unshare');
    } catch {
      return { why: 'unshare (util-linux) is not installed' };
    }
    const command = [program, ...WRAP, 'true'];
    const { code, stderr } = await host.run({ command, cwd: host.cwd, env: strangerEnv(host.env), timeoutMs: 10_000 });
    const [first = 'it failed'] = stderr.trim().split('\n');
    return code === 0 ? { program } : { why: `this system does not allow it (${first.slice(0, 120)})` };
  },
);
