// packages-there: every package that the build configuration names is there.

import { selectionOf } from '../packages/index.js';
import { dig } from '../table.js';
import { at, pythonRule } from './rule.js';

export const packagesThere = pythonRule({
  id: 'packages-there',
  title: 'Every package named in the build configuration exists.',
  level: 'error',
  check(input) {
    return (
      (selectionOf(input.project, input.files)?.missing ?? [])
        // What a hyphen is about is told by hyphenated-package.
        .filter(({ path }) => !JSON.stringify(dig(input.project.manifest.value, path) ?? '').includes('-'))
        .map(({ path, ...rest }) => ({ ...rest, ...at(input, path) }))
    );
  },
});
