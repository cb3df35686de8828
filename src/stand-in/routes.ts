// Which route a request goes to: method and path pattern, with the pattern's parameters decoded.

import { decoded } from '../core/decoded.js';
import type { Route } from './service.js';

export type Params = Readonly<Record<string, string>>;
export interface CompiledRoute {
  readonly route: Route;
  match(path: string): Params | undefined;
}

/** Compiles `/repos/:owner/*`: a parameter is one whole segment, decoded; `*` holds the rest as it came. */
export function matcher(pattern: string): (path: string) => Params | undefined {
  const wanted = pattern.split('/');
  return (path) => {
    const given = path.split('/');
    const open = wanted.at(-1) === '*';
    if (open ? given.length < wanted.length : given.length !== wanted.length) return undefined;
    const params: Record<string, string> = {};
    for (const [index, segment] of wanted.entries()) {
      if (segment === '*' && index === wanted.length - 1) params['*'] = given.slice(index).join('/');
      else if (segment.startsWith(':')) {
        const value = decoded(given[index]!);
        if (value === undefined || value === '') return undefined;
        params[segment.slice(1)] = value;
      } else if (segment !== given[index]) return undefined;
    }
    return params;
  };
}

/** The first route that fits, HEAD counting as GET. */
export function find(
  routes: readonly CompiledRoute[],
  method: string,
  path: string,
): { route: Route; params: Params } | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  for (const { route, match } of routes) {
    if (route.method !== asked) continue;
    const params = match(path);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}
