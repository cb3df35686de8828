// license-files: the licence files that the manifest names are there.

import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { RuleFinding } from '../../../core/types.js';
import { filesBelow } from '../../../repository/subtree.js';
import { at, pythonRule } from './rule.js';

export const licenseFiles = pythonRule({
  id: 'license-files',
  title: 'The licence files that the manifest names are there.',
  level: 'warning',
  docs: {
    why: 'A pattern in license-files that matches nothing has to stop the build (PEP 639), and a wheel without its licence text breaks most licences.',
    wrong: '[project]\nlicense-files = ["LICENCE.txt"]   # the file is LICENSE',
    right: '[project]\nlicense-files = ["LICENSE"]',
    fix: 'Write patterns relative to pyproject.toml that match a file.',
  },
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
        message: `The licence file ${file} is not there: most build backends stop.`,
        hint: better(inside),
        ...at(input, [...manifest.base, 'license', 'file']),
      });
    }
    return found;
  },
});

function better(inside: readonly string[]): string {
  const there = inside.find((file) => /^licen[cs]e/i.test(file) && !file.includes('/'));
  return there === undefined ? 'Add the file LICENSE.' : `Write license-files = ["${there}"].`;
}
