// packages-there: every package that the build configuration names is there.

import { selectionOf } from '../packages/index.js';
import { dig } from '../table.js';
import { at, pythonRule } from './rule.js';

export const packagesThere = pythonRule({
  id: 'packages-there',
  title: 'Every package named in the build configuration exists.',
  level: 'error',
  docs: {
    why: 'Some backends stop at a missing package. Others, such as hatchling, silently build a wheel without code.',
    wrong: '[tool.hatch.build.targets.wheel]\npackages = ["weather_mcp"]   # it is in src/',
    right: '[tool.hatch.build.targets.wheel]\npackages = ["src/weather_mcp"]',
    fix: 'Correct the path, relative to pyproject.toml; for setuptools, use the dotted name, and package-dir if it is elsewhere.',
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
