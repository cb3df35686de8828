// packages-there: every package that the build configuration names is there.

import { dig } from '../../../formats/object.js';
import { selectionOf } from '../packages/index.js';
import { anyPythonRule, at } from './rule.js';

export const packagesThere = anyPythonRule({
  id: 'packages-there',
  title: 'Every package named in the build configuration exists.',
  level: 'error',
  check(input) {
    const selection = selectionOf(input.project, input.files);
    return (
      (selection?.missing ?? [])
        // What a hyphen is about is told by hyphenated-package.
        .filter(({ path }) => !JSON.stringify(dig(input.project.manifest.value, path) ?? '').includes('-'))
        .map(({ path, ...rest }) => ({ ...rest, ...(selection?.place?.(path) ?? at(input, path)) }))
    );
  },
});
