// Credentials for reading private registries: the input registry-auth, the person's npmrc, the indexes of pip and uv.

import { usageError } from '../core/errors.js';
import type { Host, ReadCredential } from '../core/types.js';
import { basic, bearer, loginIn } from '../host/credential.js';
import { withReadCredentials } from '../host/read-credentials.js';
import { apiUrl } from './github/reading.js';
import { npmCredentials } from './npm/user-settings.js';
import { plainUrl, trustedUrl } from './origin.js';
import { pythonIndexes } from './pypi/user-indexes.js';

/** The host with every credential for reading; all of them are masked. @throws ReleaseError exit 2 for a line that is none */
export async function authenticated(
  host: Host,
  {
    registryAuth,
    githubToken,
  }: { readonly registryAuth?: string | undefined; readonly githubToken?: string | undefined },
): Promise<Host> {
  const given = linesOf(registryAuth).map(({ text, number }) => read(text, number));
  const known = [...given, ...(await npmCredentials(host)), ...indexCredentials(await pythonIndexes(host))];
  if (githubToken === undefined) return withReadCredentials(host, known);
  const api = apiUrl(host);
  const below = api.href.endsWith('/') ? api.href : `${api.href}/`;
  return withReadCredentials(host, known, [{ below, credential: bearer(githubToken, api) }]);
}

/** What is secret in the input: never the addresses, which would hide every message about them. */
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

/** uv and pip send what an index address names to all of its origin. */
function indexCredentials({ index }: { readonly index: readonly string[] }): readonly ReadCredential[] {
  return index.flatMap((address) => {
    const found = loginIn(address);
    if (found?.credential === undefined) return [];
    return [{ below: `${found.url.origin}/`, credential: found.credential }];
  });
}
