// This very machine: which addresses are it, and how every client of HTTP learns that no proxy lies in between.

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Env } from '../core/types.js';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
/** Only names that every client reads alike: httpx, which many servers import, fails on an IPv6 address in NO_PROXY. */
const DIRECT = ['localhost', '127.0.0.1'];
const PROXY = /^(https?_proxy|all_proxy|npm_config_(https_)?proxy)$/i;
const NO_PROXY = /^(no_proxy|npm_config_noproxy)$/i;

/** Whether an address is on this machine. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/**
 * The same variables, with no proxy in front of this machine: it would see what a rehearsal sends to its stand-ins.
 * Nothing is added where the environment names no proxy.
 */
export function directLoopback(env: Readonly<Record<string, string>>): Record<string, string> {
  const names = Object.keys(env);
  if (!names.some((name) => PROXY.test(name))) return { ...env };
  // Some clients read the one spelling and some the other: all say the same. npm's own setting wins over both.
  const value = withLoopback(noProxyOf(env));
  const others = Object.entries(env).filter(([name]) => !NO_PROXY.test(name));
  const own = names.some((name) => /^npm_config_noproxy$/i.test(name)) ? { npm_config_noproxy: value } : {};
  return { ...Object.fromEntries(others), NO_PROXY: value, no_proxy: value, ...own };
}

/** The same variables for a child that talks to `destination` only: without any proxy where that is this machine. */
export function towards(destination: URL, env: Readonly<Record<string, string>>): Record<string, string> {
  if (!isLoopback(destination)) return { ...env };
  // Stated all the same: on some systems a client finds a proxy without any variable.
  const value = withLoopback(noProxyOf(env));
  const others = Object.entries(env).filter(([name]) => !PROXY.test(name) && !NO_PROXY.test(name));
  return { ...Object.fromEntries(others), NO_PROXY: value, no_proxy: value };
}

/** A list of hosts that are reached without a proxy, this machine among them. */
export function withLoopback(list: string): string {
  return [...new Set([...list.split(/[\s,]+/).filter((one) => one !== ''), ...DIRECT])].join(',');
}

/** Every host that the environment wants to reach without a proxy. */
export function noProxyOf(env: Env): string {
  return Object.entries(env)
    .flatMap(([name, value]) => (value !== undefined && NO_PROXY.test(name) ? [value] : []))
    .join(',');
}

/** The variables about proxies that are set. A value may hold a password. */
export function proxiesOf(env: Env): readonly { readonly name: string; readonly value: string }[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && (PROXY.test(name) || NO_PROXY.test(name)) ? [{ name, value }] : [],
  );
}

/** Opens a server that only this machine reaches, on a port of its own. @returns its origin */
export async function listenHere(server: Server): Promise<string> {
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
