// Credentials for reading private registries: the input registry-auth, the person's npmrc, the indexes of pip and uv.

import type { Host, ReadCredential } from '../core/types.js';
import { bearer, loginIn } from '../host/credential.js';
import { withReadCredentials } from '../host/read-credentials.js';
import { apiUrl } from './github/reading.js';
import { npmCredentials } from './npm/user-settings.js';
import { pythonIndexes } from './pypi/user-indexes.js';
import { readRegistryAuth } from './registry-auth.js';

/** The host with every credential for reading; all of them are masked. @throws ReleaseError exit 2 for a line that is none */
export async function authenticated(
  host: Host,
  {
    registryAuth,
    githubToken,
  }: { readonly registryAuth?: string | undefined; readonly githubToken?: string | undefined },
): Promise<Host> {
  const known = [
    ...readRegistryAuth(registryAuth),
    ...(await npmCredentials(host)),
    ...indexCredentials(await pythonIndexes(host)),
  ];
  if (githubToken === undefined) return withReadCredentials(host, known);
  const api = apiUrl(host);
  const below = api.href.endsWith('/') ? api.href : `${api.href}/`;
  return withReadCredentials(host, known, [{ below, credential: bearer(githubToken, api) }]);
}

/** uv and pip send what an index address names to all of its origin. */
function indexCredentials({ index }: { readonly index: readonly string[] }): readonly ReadCredential[] {
  return index.flatMap((address) => {
    const found = loginIn(address);
    if (found?.credential === undefined) return [];
    return [{ below: `${found.url.origin}/`, credential: found.credential }];
  });
}
