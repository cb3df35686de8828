// node-prerelease-dependency: a release does not depend on versions that are none.

import semver from 'semver';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodePrereleaseDependency: NodeRule = nodeRule({
  id: 'node-prerelease-dependency',
  title: 'A release does not depend on pre-releases.',
  level: 'note',
  docs: {
    why: 'A pre-release may change in any way and often disappears from mirrors; users of your release get one without having chosen it.',
    wrong: '"version": "1.4.0",\n"dependencies": { "weather-core": "2.0.0-alpha.3" }',
    right: '"version": "1.4.0",\n"dependencies": { "weather-core": "^1.9.0" }',
    fix: 'Depend on a release, or publish a pre-release yourself.',
  },
  check: (input) => {
    const { dependencies, version } = input.project.manifest;
    if (version === undefined || semver.prerelease(version) !== null) return [];
    return Object.entries(dependencies).flatMap(([name, range]) => {
      const lowest = semver.validRange(range) === null ? null : semver.minVersion(range);
      // `>=2.0.0-0` means every 2.0.0.
      if (lowest === null || lowest.prerelease.length === 0 || lowest.prerelease[0] === 0) return [];
      return [
        {
          message: `${name} is "${range}", a pre-release, but this package is ${version}.`,
          hint: 'Depend on a release, if there is one.',
          ...place(input, 'dependencies', name),
        },
      ];
    });
  },
});
