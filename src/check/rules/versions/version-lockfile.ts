// version-lockfile: the lock file knows the project by the version it has.

import type { Rule } from '../../../core/types.js';
import { truthOf, unlikeCopy } from './expected-version.js';

export const versionLockfile: Rule = {
  id: 'version-lockfile',
  title: 'The lock file has the project’s current version.',
  level: 'warning',
  check(input) {
    const { project, files, ecosystem } = input;
    // It follows the manifest, whatever the tag says: that those two agree is another rule's.
    const truth = truthOf({ project, files, ecosystem, tag: undefined, tagVersion: undefined });
    if (truth === undefined) return [];
    const copies = ecosystem.versions.inLock?.(project, files) ?? [];
    const [first, ...others] = copies.flatMap((copy) => unlikeCopy(copy, truth, input, copy.why));
    if (first === undefined) return [];
    // They stand there for one reason: the first says it, and carries what corrects all of them.
    const fixes = [first, ...others].flatMap((one) => one.fixes ?? []);
    const subject = { about: 'lock' } as const;
    return [{ ...first, subject, ...(fixes.length === 0 ? {} : { fixes }) }];
  },
};
