// Where an npm registry is.

import { isLoopback } from '../../host/loopback.js';
import { trustedUrl } from '../origin.js';

export const NPM_REGISTRY = 'https://registry.npmjs.org/';

/** Whether this is npm's own registry. */
export function isNpmOrg(registry: URL): boolean {
  return registry.href === NPM_REGISTRY;
}

/** npm, or what stands in for it on this machine. */
export function isNpm(registry: URL): boolean {
  return isNpmOrg(registry) || isLoopback(registry);
}

/**
 * The registry to publish to and read from, with a closing slash.
 * @param text as it was given; undefined: npm
 * @throws ReleaseError exit 2 where it is no https address
 */
export function registryAt(text: string | undefined): URL {
  const url = trustedUrl(text ?? NPM_REGISTRY, 'npm-registry');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
