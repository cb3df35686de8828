// Which versions of a package the range in a package.json takes, once a package manager has packed it.

import semver from 'semver';
import type { Project } from '../../core/types.js';
import type { NodeManifest } from './manifest.js';

/** Undefined for a package that is packed along. @param current what `workspace:` stands for */
export function requiredByNode(
  { manifest }: Project<NodeManifest>,
  name: string,
  current: string | undefined,
): ((version: string) => boolean) | undefined {
  const { bundled, dependencies, optionalDependencies } = manifest;
  if (bundled.includes(name)) return undefined;
  const stated = { ...dependencies, ...optionalDependencies }[name] ?? '*';
  const [, inWorkspace] = /^workspace:(.*)$/.exec(stated) ?? [];
  const range = inWorkspace === undefined ? stated : written(inWorkspace, current);
  // An address, a tag, a link: what that stands for is not known here.
  if (semver.validRange(range) === null) return () => true;
  return (version) => semver.satisfies(version, range, { includePrerelease: true });
}

function written(range: string, current = '*'): string {
  if (range === '*') return current;
  return range === '^' || range === '~' ? `${range}${current}` : range;
}
