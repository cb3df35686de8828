// packages-there: every package that the build configuration names is there.

import { selectionOf } from '../packages/index.js';
import { dig } from '../table.js';
import { at, pythonRule } from './rule.js';

export const packagesThere = pythonRule({
  id: 'packages-there',
  title: 'Every package that the build configuration names is there.',
  level: 'error',
  docs: {
    why: 'Some backends stop at a package that is not there. Others, such as hatchling, say nothing and build a wheel without code.',
    wrong: '[tool.hatch.build.targets.wheel]\npackages = ["weather_mcp"]   # it lies in src/',
    right: '[tool.hatch.build.targets.wheel]\npackages = ["src/weather_mcp"]',
    fix: 'Write the path as it is, relative to pyproject.toml; for setuptools the dotted name, with package-dir where it lies elsewhere.',
  },
  check(input) {
    return (
      (selectionOf(input.project, input.files)?.missing ?? [])
        // What a hyphen is about is told by hyphenated-package.
        .filter(({ path }) => !JSON.stringify(dig(input.project.manifest.value, path) ?? '').includes('-'))
        .map(({ path, ...rest }) => ({ ...rest, ...at(input, path) }))
    );
  },
});
