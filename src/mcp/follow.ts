// One request to a server, redirects included: straight to this machine, and our own headers to the origin they are for only.

import { isLoopback } from '../host/loopback.js';
import type { Redirect } from './guarded-fetch.js';

const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const SECRET = ['authorization', 'cookie', 'proxy-authorization'];

/**
 * The fetch of the platform, which knows no proxy for loopback addresses here, whatever the environment says.
 * @param own headers of the person's (a test token): they do not follow a redirect to another origin, nor back from there
 * @param seen called with each redirect that is followed
 * @throws TypeError as fetch does, after more than five redirects too
 */
export async function follow(
  first: URL,
  init: RequestInit | undefined,
  own: Readonly<Record<string, string>>,
  seen: (redirect: Redirect) => void = () => {},
): Promise<Response> {
  const headers = new Headers(init?.headers);
  for (const [name, value] of Object.entries(own)) headers.set(name, value);
  let url = first;
  let request: RequestInit = { ...init, headers, redirect: 'manual' };
  for (let hops = 0; ; hops += 1) {
    const response = await send(url, request);
    const location = response.headers.get('location');
    if (!REDIRECTS.has(response.status) || location === null || !URL.canParse(location, url.href)) return response;
    await response.body?.cancel();
    if (hops === MOST_HOPS) throw new TypeError(`it redirected more than ${MOST_HOPS} times`);
    const next = new URL(location, url);
    seen({ status: response.status, from: url.href, to: next.href });
    if (next.origin !== url.origin) for (const name of [...SECRET, ...Object.keys(own)]) headers.delete(name);
    request = afterwards(request, response.status);
    url = next;
  }
}

/** As browsers do it: 303, and 301 and 302 for a POST, go on as a GET without a body. */
function afterwards(request: RequestInit, status: number): RequestInit {
  if (status !== 303 && !((status === 301 || status === 302) && request.method === 'POST')) return request;
  const { body: _left, ...rest } = request;
  return { ...rest, method: 'GET' };
}

/** One request without its redirects. Node's own fetch goes through a proxy where NODE_USE_ENV_PROXY says so; this one does not. */
export async function send(url: URL, request: RequestInit): Promise<Response> {
  if (!isLoopback(url)) return fetch(url, request);
  const undici = await import('undici');
  direct ??= new undici.Agent();
  return undici.fetch(url, { ...request, dispatcher: direct } as object) as unknown as Promise<Response>;
}

let direct: import('undici').Agent | undefined;
