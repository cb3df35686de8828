// Where a credential may be sent: https, or plain http on this very machine.

import { usageError } from '../core/errors.js';
import { isLoopback } from '../host/loopback.js';

/**
 * An address that tokens are sent to, without a closing slash problem: as it was given.
 * @param what what it is called in messages: `pypi-url`
 * @throws ReleaseError exit 2 where it is no URL, or not encrypted and not on this machine
 */
export function trustedUrl(text: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && isEncrypted(url)) return url;
  throw usageError(
    'target/url',
    url === undefined
      ? `${what}: ${text} is not a URL.`
      : `${what}: ${url.origin} is not encrypted, but a token would be sent to it.`,
    'Use a URL that begins with https://.',
  );
}

/** Whether nobody between here and there reads along: https, or plain http on this very machine. */
export function isEncrypted(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** An address for people: without user name and password, and without what stands behind `?`, which may be a key. */
export function plainUrl({ origin, pathname, protocol, href }: URL): string {
  // A folder has no origin.
  if (protocol === 'file:') return href;
  return `${origin}${pathname}`;
}
