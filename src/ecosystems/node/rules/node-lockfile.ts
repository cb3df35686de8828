// node-lockfile: there is one lock file, of the package manager that is used.

import { posix } from 'node:path';
import { plural } from '../../../core/plural.js';
import type { RuleFinding } from '../../../core/types.js';
import { LOCKS } from './locks.js';
import { type NodeRule, nodeRule, place } from './rule.js';

const WRITES: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  pnpm: ['pnpm-lock.yaml'],
  yarn: ['yarn.lock'],
  bun: ['bun.lock', 'bun.lockb'],
};

export const nodeLockfile: NodeRule = nodeRule({
  id: 'node-lockfile',
  title: 'There is exactly one lock file.',
  level: 'warning',
  check: (input): readonly RuleFinding[] => {
    const { project, files } = input;
    const here = LOCKS.filter((name) => files.has(posix.join(project.path, name)));
    const paths = here.map((name) => posix.join(project.path, name));
    const manager = /^([a-z]+)@/.exec(project.manifest.packageManager ?? '')?.[1] ?? '';
    const wanted = WRITES[manager];
    if (here.length === 1 && wanted !== undefined && !wanted.includes(here[0]!)) {
      return [
        {
          message: `packageManager is ${manager}, which does not read ${paths[0]}: no version is locked.`,
          hint: `Commit ${wanted[0]} instead, or correct "packageManager".`,
          ...place(input, 'packageManager'),
        },
      ];
    }
    if (here.length < 2) return [];
    const kept = here.find((name) => wanted?.includes(name)) ?? here[0]!;
    const others = paths.filter((path) => posix.basename(path) !== kept);
    return [
      {
        message: `There are ${plural(here.length, 'lock file')}: ${paths.join(', ')}.`,
        hint: `Keep one: git rm ${others.join(' ')}`,
        file: others[0]!,
        line: 1,
        column: 1,
      },
    ];
  },
});
