// Kinds of calls: what is the same call but for the file, the version or the digest that it is about.

import type { Logged } from '../../src/stand-in/service.js';

/** The method and path of a call without ids, digests, names of files, and tags that move. */
export function routeOf({ method, path }: Pick<Logged, 'method' | 'path'>): string {
  const short = (path.split('?')[0] ?? '')
    .replace(/\/manifests\/(?:latest|\d+|\d+\.\d+)$/, '/manifests/:moving')
    .replace(/\/\d+(?=\/|$)/g, '/:id')
    .replace(/[0-9a-f-]{24,}/g, ':sha')
    .replace(/[^/]+\.(?:zip|whl|tar\.gz|tgz|json)$/, ':file');
  return `${method} ${short}`;
}

/** By position, the kind of each call: its route, and whether anything was written before; a look ahead is no reading back. */
export function kindsOfCalls(calls: readonly Pick<Logged, 'method' | 'path' | 'write'>[]): readonly string[] {
  const first = calls.findIndex(({ write }) => write);
  return calls.map((call, at) => `${routeOf(call)}${first >= 0 && at > first ? ', after a write' : ''}`);
}
