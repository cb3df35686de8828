// node-prerelease-dependency: a release does not depend on versions that are none.

import semver from 'semver';
import { lowestOf } from '../lowest.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodePrereleaseDependency: NodeRule = nodeRule({
  id: 'node-prerelease-dependency',
  title: 'A release does not depend on pre-releases.',
  level: 'note',
  check: (input) => {
    const { dependencies, version } = input.project.manifest;
    if (version === undefined || semver.prerelease(version) !== null) return [];
    return Object.entries(dependencies).flatMap(([name, range]) => {
      const lowest = lowestOf(range);
      // `>=2.0.0-0` means every 2.0.0.
      if (lowest === undefined || lowest.prerelease.length === 0 || lowest.prerelease[0] === 0) return [];
      return {
        message: `${name} is "${range}", a pre-release, but this package is ${version}.`,
        hint: 'Depend on a release, if there is one.',
        ...place(input, 'dependencies', name),
      };
    });
  },
});
