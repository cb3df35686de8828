// The input registry-auth: a line for each private registry, its URL and the credential to read it with.

import { usageError } from '../core/errors.js';
import type { ReadCredential } from '../core/types.js';
import { basic, bearer } from '../host/credential.js';
import { plainUrl, trustedUrl } from './origin.js';

/** @throws ReleaseError exit 2 for a line that is no credential */
export function readRegistryAuth(text: string | undefined): readonly ReadCredential[] {
  return linesOf(text).map(({ text: line, number }) => read(line, number));
}

/** What is secret in it: never the addresses, which would hide every message about them. */
export function secretsIn(registryAuth: string): readonly string[] {
  return linesOf(registryAuth).flatMap(({ text }) => {
    const { secret } = split(text);
    const password = secret.slice(secret.indexOf(':') + 1);
    return secret === '' ? [text] : password === secret ? [secret] : [secret, password];
  });
}

function linesOf(text = ''): readonly { readonly text: string; readonly number: number }[] {
  const lines = text.split('\n').map((line, at) => ({ text: line.trim(), number: at + 1 }));
  return lines.filter((line) => line.text !== '' && !line.text.startsWith('#'));
}

function split(line: string): { readonly place: string; readonly secret: string } {
  const [, place = line, secret = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
  return { place, secret };
}

/** `URL token` or `URL user:password`. No problem shows the line: it may be all secret. */
function read(line: string, number: number): ReadCredential {
  const { place, secret } = split(line);
  if (secret === '' || !URL.canParse(place)) {
    const message = `registry-auth, line ${number}: not a URL, a space, and a token or user:password.`;
    throw usageError('inputs/registry-auth', message, 'Write it as https://npm.example.com/ TOKEN');
  }
  const url = trustedUrl(place, `registry-auth, line ${number}`);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    // Nothing that is asked for begins with such an address: the line would never count.
    const message = `registry-auth, line ${number}: the URL has a user name, a password, or something behind ? or #.`;
    throw usageError('inputs/registry-auth', message, `Write it as ${plainUrl(url)} user:password`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const colon = secret.indexOf(':');
  const credential = colon < 0 ? bearer(secret, url) : basic(secret.slice(0, colon), secret.slice(colon + 1), url);
  return { below: url.href, credential };
}
