// Addresses that packages state of themselves: a document is public, hosts that only some people reach are not.

import { isIP } from 'node:net';

/** Last labels that no public name server answers for (RFC 6761, 6762 and 8375, and ICANN's `internal`). */
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa)\.?$/;

/** The address without a login; undefined for a file, a number, a name of one word and a name of internal networks. */
export function publicAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const host = url.hostname.toLowerCase();
  if (!host.includes('.') || isIP(host) !== 0 || host.startsWith('[') || INSIDE.test(host)) return undefined;
  if (url.username === '' && url.password === '') return text;
  [url.username, url.password] = ['', ''];
  return url.href;
}
