// requires-python: which Python versions the server runs on is stated, and some Python is among them.

import { satisfies, validRange } from '@renovatebot/pep440';
import { dig } from '../../../formats/object.js';
import { lowestMinor } from '../python-range.js';
import { at, pythonRule } from './rule.js';

export const requiresPython = pythonRule({
  id: 'requires-python',
  title: 'The manifest states the supported Python versions.',
  level: 'error',
  check(input) {
    const { manifest } = input.project;
    const poetry = manifest.style === 'poetry';
    const key = poetry ? ['tool', 'poetry', 'dependencies', 'python'] : ['project', 'requires-python'];
    const range = manifest.requiresPython;
    if (range === undefined) {
      if (manifest.dynamic.includes('requires-python') || dig(manifest.value, key) !== undefined) return [];
      const hint = poetry ? 'Add python = ">=3.10" to the dependencies.' : 'Add requires-python = ">=3.10".';
      const message = 'requires-python is not set, so the package is installed into any Python.';
      return { message, level: 'warning', hint, ...at(input, manifest.base) };
    }
    // Poetry's own signs are no PEP 440; it translates them when it builds.
    if (poetry && /[\^~*|]|^\d/.test(range)) return [];
    const place = at(input, key);
    if (!validRange(range.replace(/,\s*$/, '')) || range.trim() === '') {
      const number = /\d+(?:\.\d+)*/.exec(range)?.[0] ?? '3.10';
      const message = `${JSON.stringify(range)} is not a valid version specifier: build backends reject it.`;
      return { message, hint: `Write requires-python = ">=${number}".`, ...place };
    }
    if (lowestMinor(range) === undefined) {
      const exact = /^\s*==\s*(\d+\.\d+\.\d+)\s*$/.exec(range)?.[1];
      if (exact !== undefined && satisfies(exact, range)) return [];
      const message = `No Python 3 satisfies ${JSON.stringify(range)}, so nobody can install the package.`;
      return { message, hint: 'Write requires-python = ">=3.10".', ...place };
    }
    const only = /^\s*==\s*(3\.\d+)\s*$/.exec(range)?.[1];
    if (only === undefined) return [];
    const message = `==${only} means exactly ${only}.0: nobody with ${only}.1 or newer can install the package.`;
    return { message, level: 'warning', hint: `Write requires-python = ">=${only}".`, ...place };
  },
});
