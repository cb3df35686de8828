// node-lockfile: there is one lock file.

import { posix } from 'node:path';
import { type NodeRule, nodeRule } from './rule.js';

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];

export const nodeLockfile: NodeRule = nodeRule({
  id: 'node-lockfile',
  title: 'There is one lock file, of one package manager.',
  level: 'warning',
  docs: {
    why: 'Two lock files drift apart: what is built depends on who builds it.',
    wrong: 'package-lock.json\nyarn.lock',
    right: 'package-lock.json',
    fix: 'Keep the one of the package manager you use and delete the others.',
  },
  check: ({ project, files }) => {
    const here = LOCKS.map((name) => posix.join(project.path, name)).filter(files.has);
    if (here.length < 2) return [];
    return [
      {
        message: `There are ${here.length} lock files: ${here.join(', ')}.`,
        hint: `Keep one: git rm ${here.slice(1).join(' ')}`,
        file: here[1]!,
        line: 1,
        column: 1,
      },
    ];
  },
});
