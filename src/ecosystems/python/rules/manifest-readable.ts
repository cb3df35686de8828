// manifest-readable: pyproject.toml is UTF-8, is TOML 1.0, and its values have the types that the standard gives them.

import { posix } from 'node:path';
import type { PyRule } from './rule.js';

export const manifestReadable: PyRule = {
  id: 'manifest-readable',
  title: 'pyproject.toml is valid TOML with valid value types.',
  level: 'error',
  stops: true,
  check({ project }) {
    // With setup.py as the manifest the problems are still those of the pyproject.toml beside it.
    const file = posix.join(project.path, 'pyproject.toml');
    return project.manifest.problems.map(({ message, hint, level, line, column }) => ({
      message,
      hint: hint ?? (level === 'warning' ? 'Write it on one line, without a comma at the end.' : undefined),
      level,
      file,
      line,
      column,
    }));
  },
};
