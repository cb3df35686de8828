// Where an image is kept: a registry and a repository in it, as people write it: ghcr.io/octo/weather.

import { decoded } from '../../core/decoded.js';
import { usageError } from '../../core/errors.js';
import { isLoopback } from '../../host/loopback.js';

export interface Repository {
  /** As people write it, without a tag. */
  readonly shown: string;
  /** The registry as people write it: `ghcr.io`, `docker.io`, `127.0.0.1:5000`. */
  readonly registry: string;
  /** The name in the registry: `octo/weather`. */
  readonly path: string;
  /** What the distribution API begins at: `https://ghcr.io/v2/octo/weather/`. */
  readonly api: URL;
}

/** The distribution specification's own words for a name. */
const NAME = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
/** Docker Hub answers elsewhere than it is called. */
const HUB = 'registry-1.docker.io';

/**
 * Reads `registry/name`.
 * @throws ReleaseError exit 2 `oci/image` where it is none, or names a tag or a digest: the version is the tag
 */
export function repositoryOf(text: string): Repository {
  const slash = text.indexOf('/');
  const registry = text.slice(0, slash);
  const path = text.slice(slash + 1);
  const address = URL.canParse(`https://${registry}/`) ? new URL(`https://${registry}/`) : undefined;
  const isHost = address?.host === registry && (/[.:]/.test(registry) || registry === 'localhost');
  if (slash < 1 || !isHost) {
    const hint = `Write the registry in front: ${slash < 1 || !NAME.test(text) ? 'ghcr.io/<owner>/<name>' : `docker.io/${text}`}.`;
    throw usageError('oci/image', `${text} does not begin with the host of a registry.`, hint);
  }
  if (!NAME.test(path)) {
    const bare = path.replace(/[:@].*$/, '').toLowerCase();
    const hint = NAME.test(bare)
      ? `Write ${registry}/${bare}; the tag is the version.`
      : 'Use lower-case letters, digits and . _ - /';
    throw usageError('oci/image', `${text} is not the name of a repository in a registry.`, hint);
  }
  const host = registry === 'docker.io' || registry === 'index.docker.io' ? HUB : registry;
  const scheme = isLoopback(address) ? 'http' : 'https';
  return { shown: text, registry, path, api: new URL(`${scheme}://${host}/v2/${path}/`) };
}

/** The repository that an address of a manifest is in, as people write it; undefined where it is another address. */
export function repositoryAt(address: string): string | undefined {
  const [, registry, path] = /^https?:\/\/([^/]+)\/v2\/(.+)\/manifests\/[^/]+$/.exec(address) ?? [];
  return registry === undefined ? undefined : `${registry === HUB ? 'docker.io' : registry}/${path}`;
}

/** What is written of an image without its tag and digest. */
export function repositoryIn(reference: string): string {
  return reference.replace(/@.*$/, '').replace(/:[^/]*$/, '');
}

/** The version as a tag: a tag has no `+`. */
export function tagOf(version: string): string {
  return version.replaceAll('+', '_');
}

/** A repository for one project: `{name}` in it is the name without its scope. */
export function named(image: string, name: string): string {
  return image.replaceAll('{name}', name.replace(/^.*\//, '').toLowerCase());
}

/** The repository at an address, as people write it. @param address `https://ghcr.io/octo/{name}` */
export function pulledFrom(address: URL, name: string): string {
  return named(`${address.host}${decoded(address.pathname) ?? address.pathname}`, name);
}
