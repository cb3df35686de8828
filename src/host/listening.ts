// Which TCP ports processes listen on: to know whether the server that answers is the one that was started.

import type { Host } from '../core/types.js';
import { processIds, procLink, procNames, procText } from './proc.js';

/** A listening TCP socket. */
export interface Listener {
  readonly port: number;
  readonly pid: number;
  /** The address it is bound to: `127.0.0.1`, `::1`, or `0.0.0.0` and `::` for every interface. */
  readonly address: string;
}

/** Whether everybody who reaches this machine reaches the socket. */
export function isEverywhere({ address }: Pick<Listener, 'address'>): boolean {
  return address === '0.0.0.0' || address === '::' || address === '*';
}

/**
 * The ports that these processes listen on; undefined where the system does not tell. Reads /proc on Linux and asks `lsof`
 * elsewhere. Without `pids` every process that may be looked at.
 */
export async function listeners(host: Host, pids?: readonly number[]): Promise<readonly Listener[] | undefined> {
  if (process.platform === 'linux') return fromProc(pids ?? processIds());
  if (process.platform === 'win32') return undefined;
  return fromLsof(host, pids);
}

/** What a process is called, for a message; undefined when it cannot be told. */
export function processName(pid: number): string | undefined {
  return procText(`/proc/${pid}/cmdline`).split('\0').filter(Boolean).slice(0, 4).join(' ') || undefined;
}

function fromProc(pids: readonly number[]): readonly Listener[] {
  const bound = new Map<string, Omit<Listener, 'pid'>>();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of procText(file).split('\n').slice(1)) {
      // number, local address:port (hexadecimal), remote, state (0A: listening), …, inode
      const fields = line.trim().split(/\s+/);
      const [, local, , state] = fields;
      const inode = fields[9];
      if (state !== '0A' || local === undefined || inode === undefined) continue;
      const [address = '', port = ''] = local.split(':');
      bound.set(`socket:[${inode}]`, { port: Number.parseInt(port, 16), address: readAddress(address) });
    }
  }
  return pids.flatMap((pid) => {
    const found = new Map<string, Listener>();
    for (const descriptor of procNames(`/proc/${pid}/fd`)) {
      const one = bound.get(procLink(`/proc/${pid}/fd/${descriptor}`));
      if (one !== undefined) found.set(`${one.address} ${one.port}`, { ...one, pid });
    }
    return [...found.values()];
  });
}

/** An address as the kernel's table has it: 32-bit words in hexadecimal, each in the order of the machine. */
function readAddress(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
  if (bytes.length === 4) return bytes.map((byte) => Number.parseInt(byte, 16)).join('.');
  const groups = Array.from({ length: 8 }, (_, at) => Number.parseInt(bytes.slice(at * 2, at * 2 + 2).join(''), 16));
  if (groups.every((group) => group === 0)) return '::';
  if (groups.slice(0, 7).every((group) => group === 0)) return `::${groups[7]?.toString(16)}`;
  return groups.map((group) => group.toString(16)).join(':');
}

async function fromLsof(host: Host, pids: readonly number[] | undefined): Promise<readonly Listener[] | undefined> {
  const which = pids === undefined ? [] : ['-a', '-p', pids.join(',')];
  const ended = await host
    .run({
      command: ['/usr/sbin/lsof', '-nP', '-iTCP', '-sTCP:LISTEN', '-Fpn', ...which],
      cwd: '/',
      env: {},
      timeoutMs: 5000,
    })
    .catch(() => undefined);
  if (ended === undefined) return undefined;
  const found: Listener[] = [];
  let pid = 0;
  for (const line of ended.stdout.split('\n')) {
    if (line.startsWith('p')) pid = Number(line.slice(1));
    const [, address, port] = /^n(.*):(\d+)$/.exec(line) ?? [];
    if (port !== undefined) found.push({ port: Number(port), pid, address: (address ?? '').replace(/^\[|\]$/g, '') });
  }
  return found;
}
