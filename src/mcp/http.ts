// Streamable HTTP: waits until the started server listens, then finds the address it answers MCP at.

import { request } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import type { Host, Running } from '../core/types.js';
import { isEverywhere, type Listener, listeners, processName } from '../host/listening.js';
import type { GuardedFetch } from './guarded-fetch.js';

/** Who listens on a port that should be free. */
export interface Busy {
  readonly port: number;
  readonly pid?: number | undefined;
  readonly name?: string | undefined;
}

/** Who listens on this port of the loopback address; undefined when nobody does. */
export async function whoListens(host: Host, port: number): Promise<Busy | undefined> {
  if (!(await answers(port, '127.0.0.1')) && !(await answers(port, '::1'))) return undefined;
  const listener = (await listeners(host))?.find((one) => one.port === port);
  return listener === undefined ? { port } : { port, pid: listener.pid, name: processName(listener.pid) };
}

/** How waiting for a port ended. */
export type Waited =
  | { readonly how: 'open'; readonly port: number }
  /** It listens, but not where it was told. */
  | { readonly how: 'elsewhere'; readonly listening: readonly Listener[] }
  | { readonly how: 'ended' }
  | { readonly how: 'silent' };

/** How long a server that listens on other ports is given to open the right one. */
const ELSEWHERE_MS = 8000;

/**
 * Waits until the family of `running` listens on `port`, or, with `any`, on any port, at an address that this machine is asked at.
 * A socket of somebody else on that port does not count: then another program would be tested.
 */
export async function waitForPort(
  host: Host,
  running: Running,
  port: number,
  options: {
    readonly any: boolean;
    readonly timeoutMs: number;
    readonly until?: AbortSignal;
    /** No process of ours has the port: what answers HTTP there is it. */
    readonly elsewhere?: true | undefined;
  },
): Promise<Waited> {
  const begun = performance.now();
  let ended = false;
  void running.ended.then(() => {
    ended = true;
  });
  let otherSince: number | undefined;
  let others: readonly Listener[] = [];
  for (let pause = 20; ; pause = Math.min(pause * 1.5, 200)) {
    const open = options.elsewhere ? undefined : await listeners(host, await running.family());
    // Where the system does not tell whose a socket is, one that answers has to do. An engine accepts before its container listens.
    const reached = open === undefined && (await (options.elsewhere ? answersHttp : answers)(port, '127.0.0.1'));
    const some = open ?? (reached ? [{ port, pid: running.pid, address: '127.0.0.1' }] : []);
    const near = some.filter(isNear);
    if (near.some((one) => one.port === port)) return { how: 'open', port };
    const [first] = near;
    if (options.any && first !== undefined) return { how: 'open', port: first.port };
    if (some.length > 0) {
      otherSince ??= performance.now();
      others = some;
    }
    if (ended) return { how: 'ended' };
    const now = performance.now();
    if (otherSince !== undefined && now - otherSince > ELSEWHERE_MS) return { how: 'elsewhere', listening: others };
    if (now - begun > options.timeoutMs || options.until?.aborted) {
      return others.length > 0 ? { how: 'elsewhere', listening: others } : { how: 'silent' };
    }
    await Promise.race([host.sleep(pause), running.ended]);
  }
}

/** Whether `localhost` leads there. */
function isNear(one: Listener): boolean {
  return isEverywhere(one) || one.address === '::1' || one.address.startsWith('127.');
}

/** The addresses to try, the stated one first: with and without the closing slash, then by number instead of by name. */
export function addresses(port: number, path: string): readonly URL[] {
  const stated = path.startsWith('/') ? path : `/${path}`;
  const other = stated.endsWith('/') ? stated.replace(/\/+$/, '') || '/' : `${stated}/`;
  const paths = [...new Set([stated, other])];
  return ['localhost', '127.0.0.1'].flatMap((name) => paths.map((each) => new URL(`http://${name}:${port}${each}`)));
}

/** The SDK's transport; what it fetches stays on this machine. */
export function httpTransport(address: URL, guarded: GuardedFetch): StreamableHTTPClientTransport {
  return new StreamableHTTPClientTransport(address, {
    fetch: guarded.fetch,
    reconnectionOptions: {
      initialReconnectionDelay: 100,
      maxReconnectionDelay: 500,
      reconnectionDelayGrowFactor: 2,
      maxRetries: 1,
    },
  });
}

function answersHttp(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request({ host, port, agent: false, timeout: 500 }, (answer) => {
      answer.resume();
      resolve(true);
    });
    asked.once('timeout', () => asked.destroy());
    asked.once('error', () => resolve(false));
    asked.end();
  });
}

function answers(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket({ port, host: address, timeout: 500 });
    const finish = (open: boolean): void => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => finish(true));
    socket.once('timeout', () => finish(false));
    socket.once('error', () => finish(false));
  });
}
