// readme-exists: the readme that the manifest names is there.

import { posix } from 'node:path';
import { dig } from '../../../formats/object.js';
import { at, pythonRule } from './rule.js';

export const readmeExists = pythonRule({
  id: 'readme-exists',
  title: 'The manifest names an existing readme.',
  level: 'error',
  check(input) {
    const { manifest, path } = input.project;
    if (manifest.dynamic.includes('readme')) return [];
    const key = [...manifest.base, 'readme'];
    if (dig(manifest.value, key) === undefined) {
      const beside = input.files.all.find(
        (file) => posix.dirname(file) === path && /^readme(\.(md|rst|txt))?$/i.test(posix.basename(file)),
      );
      const hint =
        beside === undefined
          ? 'Write a README.md and add readme = "README.md".'
          : `Add readme = "${posix.basename(beside)}".`;
      return {
        message: 'The manifest names no readme, so the page on the index will be empty.',
        level: 'warning',
        hint,
        ...at(input, manifest.base),
      };
    }
    if (manifest.readme === undefined) return [];
    const file = posix.normalize(posix.join(path, manifest.readme));
    const place = at(input, [...key, 'file'], key);
    if (file === '..' || file.startsWith('../') || (path !== '.' && !file.startsWith(`${path}/`))) {
      const message = `The readme ${manifest.readme} is outside the project, so it cannot be in an sdist.`;
      return { message, level: 'warning', hint: 'Keep a README.md next to pyproject.toml.', ...place };
    }
    if (!input.files.has(file)) {
      // Setuptools only warns and leaves the page empty; the others stop.
      const level = (manifest.buildBackend ?? 'setuptools').startsWith('setuptools') ? 'warning' : 'error';
      const other = input.files.all.find((one) => one.toLowerCase() === file.toLowerCase());
      const message = `The readme ${manifest.readme} does not exist${level === 'error' ? ': the build stops' : ''}.`;
      const hint =
        other === undefined ? `Create ${file}.` : `Write readme = "${posix.relative(path, other)}": case matters.`;
      return { message, level, hint, ...place };
    }
    if (input.files.bytes(file) !== undefined) return [];
    const message = `The readme ${manifest.readme} cannot be read: it is a link out of the repository, or larger than 10 MB.`;
    return { message, level: 'warning', hint: 'Replace it with a file.', ...place };
  },
});
