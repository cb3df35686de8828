// A credential and the one origin that it is for. Nothing else in the program makes or sends an Authorization header.

import { decoded } from '../core/decoded.js';
import type { Credential } from '../core/types.js';

/** A bearer token for the origin of `place`. */
export function bearer(token: string, place: URL | string): Credential {
  return credential(place, { authorization: `Bearer ${token}` });
}

/** A user and password for the origin of `place`. */
export function basic(user: string, password: string, place: URL | string): Credential {
  const pair = Buffer.from(`${user}:${password}`).toString('base64');
  return credential(place, { authorization: `Basic ${pair}` });
}

/** Headers that may hold a secret, for the origin of `place`; those of `more` win. */
export function credential(
  place: URL | string,
  headers: Readonly<Record<string, string>>,
  more?: Credential | undefined,
): Credential {
  const own = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { origin: new URL(place).origin, headers: { ...Object.fromEntries(own), ...more?.headers } };
}

/** What an address names before its `@`, as a credential for its origin, and the address without it. */
export function fromAddress(address: URL): { readonly url: URL; readonly credential: Credential | undefined } {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  const { username, password } = address;
  if (username === '' && password === '') return { url, credential: undefined };
  return { url, credential: basic(decoded(username) ?? username, decoded(password) ?? password, url) };
}

/** The same of a text; undefined where it is no address. */
export function loginIn(address: string): ReturnType<typeof fromAddress> | undefined {
  return URL.canParse(address) ? fromAddress(new URL(address)) : undefined;
}

/** The headers of a credential for a request to `url`: none where it is another origin than the credential's. */
export function headersFor(given: Credential | undefined, url: URL): Readonly<Record<string, string>> {
  return given !== undefined && given.origin === url.origin ? given.headers : {};
}
