// Whose login is for which registry: a credential is sent to the one it was given for.

import { ENV_PREFIX } from '../../core/about.js';
import { usageError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import type { Login } from '../../registries/oci/client.js';
import type { Repository } from '../../registries/oci/reference.js';
import { storedLogin } from './docker-login.js';
import type { OciInputs } from './index.js';

/** GitHub's registry looks at the token only. */
const ANYBODY = 'token';

/**
 * The login for a registry: the inputs', else the one that Docker has stored; undefined where there is none.
 * @param all every repository that is pushed to: a token without a registry is for the only one that there is
 * @throws ReleaseError exit 2 `oci/token` where it cannot be told which registry a token is for
 */
export async function loginFor(
  repository: Repository,
  all: readonly Repository[],
  inputs: Partial<Pick<OciInputs, 'ociToken' | 'ociUsername'>>,
  host: Host,
): Promise<Login | undefined> {
  return givenLogin(repository, all, inputs, host) ?? (await storedLogin(repository.registry, host));
}

/** The login that the inputs state. */
export function givenLogin(
  { registry }: Repository,
  all: readonly Repository[],
  { ociToken, ociUsername }: Partial<Pick<OciInputs, 'ociToken' | 'ociUsername'>>,
  host: Pick<Host, 'mask'>,
): Login | undefined {
  if (ociToken === undefined) return undefined;
  const lines = ociToken.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const registries = new Set(all.map((one) => one.registry));
  const named = lines.map((line) => /^(\S+)\s+(\S+)$/.exec(line));
  if (named.every((line) => line === null) && lines.length === 1) {
    if (registries.size === 1) return { user: ociUsername ?? ANYBODY, password: lines[0] ?? '' };
    throw usageError(
      'oci/token',
      `oci-token is one token, but images go to ${[...registries].join(' and ')}.`,
      'Write one line per registry: the registry, a space, and its token or user:password.',
    );
  }
  const own = named.find((line) => line?.[1] === registry)?.[2];
  if (own === undefined) return undefined;
  host.mask(own);
  const colon = own.indexOf(':');
  if (colon < 1) return { user: ANYBODY, password: own };
  const password = own.slice(colon + 1);
  host.mask(password);
  return { user: own.slice(0, colon), password };
}

/** What is missing where nothing was given. @param registry as people write it */
export function noToken(registry: string): { readonly message: string; readonly hint: string } {
  const actions =
    registry === 'ghcr.io'
      ? 'oci-token: ${' + '{ github.token }} and permissions: { packages: write } in the publishing job'
      : 'oci-username, and oci-token from a secret';
  return {
    message: `No token for ${registry} is set, so nothing can be pushed there.`,
    hint: `In Actions: ${actions}. On a command line: docker login ${registry}, or ${ENV_PREFIX}OCI_TOKEN and --oci-username.`,
  };
}
