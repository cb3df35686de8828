// license-files: the license files that the manifest names are there.

import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { RuleFinding } from '../../../core/types.js';
import { filesBelow } from '../../../repository/subtree.js';
import { at, pythonRule } from './rule.js';

export const licenseFiles = pythonRule({
  id: 'license-files',
  title: 'The license files named in the manifest exist.',
  level: 'warning',
  check(input) {
    const { manifest, path } = input.project;
    const inside = filesBelow(input.files, path);
    const found: RuleFinding[] = [];
    for (const [index, pattern] of (manifest.licenseFiles ?? []).entries()) {
      const matches = picomatch(pattern);
      if (inside.some((file) => matches(file))) continue;
      found.push({
        message: `license-files names ${pattern}, which matches no file.`,
        hint: better(inside),
        ...at(input, ['project', 'license-files', index]),
      });
    }
    const file = manifest.licenseTable?.['file'];
    if (typeof file === 'string' && !inside.includes(posix.normalize(file))) {
      found.push({
        message: `The license file ${file} does not exist: most build backends stop.`,
        hint: better(inside),
        ...at(input, [...manifest.base, 'license', 'file']),
      });
    }
    return found;
  },
});

function better(inside: readonly string[]): string {
  const there = inside.find((file) => /^licen[cs]e/i.test(file) && !file.includes('/'));
  return there === undefined ? 'Add a LICENSE file.' : `Write license-files = ["${there}"].`;
}
