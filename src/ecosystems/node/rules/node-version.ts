// node-version: the version is a full semver version.

import semver from 'semver';
import { shortName } from '../../../core/names.js';
import { toSemver } from '../../../core/version.js';
import { isMistyped, type NodeRule, nodeRule, place } from './rule.js';

export const nodeVersion: NodeRule = nodeRule({
  id: 'node-version',
  title: 'The version is valid semver.',
  level: 'error',
  check: (input) => {
    const { version, raw } = input.project.manifest;
    if (version === undefined) {
      if (isMistyped(raw['version'])) return [];
      return { message: 'package.json has no version.', hint: 'Add "version": "0.1.0".', ...place(input, 'version') };
    }
    if (semver.valid(version) === version) return [];
    const better = semver.valid(version) ?? toSemver(version);
    const hint =
      better === undefined || better === null ? 'Use three numbers: 1.4.0.' : `Write "version": "${better}".`;
    return {
      message: `"${shortName(version)}" is not a semver version, so npm rejects it.`,
      hint,
      ...place(input, 'version'),
    };
  },
});
