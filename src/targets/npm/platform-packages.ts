// What npm leaves out without a word: a package for one system that nobody has published. Asked before anything is sent.

import { maxSatisfying, validRange } from 'semver';
import type { Credential, Finding, Host } from '../../core/types.js';
import { isNpmOrg } from '../../registries/npm/address.js';
import { readPackage } from '../../registries/npm/packument.js';
import type { NpmRemote } from './inspect.js';

/** An operating system or a processor in the name of a package, as esbuild, swc and those like them call theirs. */
const SYSTEM =
  /(^|[-_./])(linux|darwin|macos|win(32|64|dows)?|freebsd|android|x64|x86_64|amd64|arm64|aarch64|ia32|musl)([-_.]|$)/i;

/**
 * A finding for each package of another system that a tarball names among its optional dependencies, that this release does not
 * contain, and that its users would not find: there the server is installed without it, and does not start.
 */
export async function missingPlatforms(
  remote: NpmRemote,
  registry: URL,
  credential: Credential | undefined,
  host: Host,
): Promise<readonly Finding[]> {
  const released = new Set([...remote.values()].map(({ name }) => name));
  const found: Finding[] = [];
  for (const [file, { manifest, name: project, there }] of remote) {
    if (there !== undefined) continue;
    const hidden = credential === undefined && manifest.publishConfig?.['access'] === 'restricted';
    for (const [name, range] of Object.entries(manifest.optionalDependencies ?? {})) {
      if (released.has(name) || !SYSTEM.test(name) || validRange(range) === null) continue;
      // Another registry has the names of its own scopes: users get the others from npm.
      if (hidden || (!isNpmOrg(registry) && scopeOf(name) !== scopeOf(project))) continue;
      const known = await readPackage(registry, name, credential, host);
      if (known !== undefined && maxSatisfying(known.versions, range) !== null) continue;
      found.push({
        ...{ rule: 'preflight/npm-platform', level: 'error', artifact: file, project },
        message: `${project} needs ${name} ${range} on one system, but ${known === undefined ? `${registry.host} shows no such package` : `${registry.host} has no such version`}, so npm would install it there without it, and without a word.`,
        hint: `Publish ${name} first, or in the same release, or remove it from optionalDependencies.`,
      });
    }
  }
  return found;
}

function scopeOf(name: string): string | undefined {
  return /^(@[^/]+)\//.exec(name)?.[1];
}
