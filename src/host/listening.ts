// Which TCP ports processes listen on: to know whether the server that answers is the one that was started.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Host } from '../types.js';

/** A listening TCP socket. */
export interface Listener {
  readonly port: number;
  readonly pid: number;
}

/**
 * The ports that these processes listen on; undefined where the system does not tell. Reads /proc on Linux and asks `lsof`
 * elsewhere. Without `pids` every process that may be looked at.
 */
export async function listeners(host: Host, pids?: readonly number[]): Promise<readonly Listener[] | undefined> {
  if (process.platform === 'linux') return fromProc(pids ?? allProcesses());
  if (process.platform === 'win32') return undefined;
  return fromLsof(host, pids);
}

/** What a process is called, for a message; undefined when it cannot be told. */
export function processName(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).slice(0, 4).join(' ') || undefined;
  } catch {
    return undefined;
  }
}

function fromProc(pids: readonly number[]): readonly Listener[] {
  const portOf = new Map<string, number>();
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readOrEmpty(file).split('\n').slice(1)) {
      // number, local address:port (hexadecimal), remote, state (0A: listening), …, inode
      const fields = line.trim().split(/\s+/);
      const [, local, , state] = fields;
      const inode = fields[9];
      if (state !== '0A' || local === undefined || inode === undefined) continue;
      portOf.set(`socket:[${inode}]`, Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16));
    }
  }
  return pids.flatMap((pid) => {
    const ports = new Set<number>();
    for (const descriptor of listOrEmpty(`/proc/${pid}/fd`)) {
      const port = portOf.get(linkOrEmpty(`/proc/${pid}/fd/${descriptor}`));
      if (port !== undefined) ports.add(port);
    }
    return [...ports].map((port) => ({ port, pid }));
  });
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
    const port = /^n.*:(\d+)$/.exec(line)?.[1];
    if (port !== undefined) found.push({ port: Number(port), pid });
  }
  return found;
}

function allProcesses(): number[] {
  return listOrEmpty('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function listOrEmpty(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function linkOrEmpty(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
