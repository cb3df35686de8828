// version-module: __version__ and VERSION constants state the version that is released.

import type { Rule } from '../../../core/types.js';
import { truthOf, unlikeCopy } from './expected-version.js';

export const versionModule: Rule = {
  id: 'version-module',
  title: 'The version in the source is the released version.',
  level: 'warning',
  check(input) {
    const truth = truthOf(input);
    if (truth === undefined) return [];
    const copies = input.ecosystem.versions.inSources?.(input.project, input.files) ?? [];
    const why = 'Users read it to see which version they run.';
    return copies.flatMap((copy) => unlikeCopy(copy, truth, input, why));
  },
};
