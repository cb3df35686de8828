// node-lock-in-step: the lock file was written for this package.json.

import { lockGaps } from '../lock-gaps.js';
import { lockCommand } from '../package-manager.js';
import { followedLock, usedManager } from '../used-manager.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeLockInStep: NodeRule = nodeRule({
  id: 'node-lock-in-step',
  title: 'The lock file matches package.json.',
  level: 'error',
  check: (input) => {
    const { project, files } = input;
    const used = usedManager(input);
    const followed = followedLock(used, project);
    if (followed === undefined) return [];
    const [first, ...more] = lockGaps(followed, project.manifest, files);
    if (first === undefined) return [];
    const { name, asked, has } = first;
    const what =
      asked === undefined
        ? `still has ${name}`
        : `${has === undefined ? 'does not contain' : `has ${has} for`} ${name} "${asked.range}"`;
    const others = more.length === 0 ? '' : `, and ${more.length} more ${more.length === 1 ? 'does' : 'do'} not match`;
    // Whoever configured the installation decides what it holds to.
    const own = project.settings.build.install !== undefined;
    return {
      ...(own ? { level: 'warning' as const } : {}),
      subject: { about: 'lock' },
      message: `${used.lock} ${what}${others}: the installation for a release would fail.`,
      hint: `Run ${lockCommand(used.manager)} and commit ${followed.file}.`,
      ...(asked === undefined ? place(input, 'dependencies') : place(input, asked.kind, name)),
    };
  },
});
