// node-lockfile: there is one lock file, of the package manager that is used.

import { posix } from 'node:path';
import { plural } from '../../../core/plural.js';
import type { Found } from '../../../core/types.js';
import { LOCKS } from '../locks.js';
import { chooseManager } from '../package-manager.js';
import { type NodeRule, nodeRule, place } from './rule.js';

/** What each writes now, first. */
const WRITES: Readonly<Record<string, readonly string[]>> = { ...LOCKS, npm: [...LOCKS.npm].reverse() };

export const nodeLockfile: NodeRule = nodeRule({
  id: 'node-lockfile',
  title: 'There is exactly one lock file.',
  level: 'warning',
  check: (input): Found => {
    const { project, files } = input;
    const here = Object.values(WRITES)
      .flat()
      .filter((name) => files.has(posix.join(project.path, name)));
    const paths = here.map((name) => posix.join(project.path, name));
    const manager = /^([a-z]+)@/.exec(project.manifest.packageManager ?? '')?.[1] ?? '';
    const wanted = WRITES[manager];
    if (here.length === 1 && wanted !== undefined && !wanted.includes(here[0]!)) {
      return {
        message: `packageManager is ${manager}, which does not read ${paths[0]}: no version is locked.`,
        hint: `Commit ${wanted[0]} instead, or correct "packageManager".`,
        ...place(input, 'packageManager'),
      };
    }
    if (here.length < 2) return [];
    const kept = chooseManager(files, project.path, project.manifest).lock ?? here[0]!;
    const others = paths.filter((path) => posix.basename(path) !== kept);
    return {
      message: `There are ${plural(here.length, 'lock file')}: ${paths.join(', ')}.`,
      hint: `Keep one: git rm ${others.join(' ')}`,
      file: others[0]!,
      line: 1,
      column: 1,
    };
  },
});
