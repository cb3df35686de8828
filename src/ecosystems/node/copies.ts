// A package.json that a build wrote beside what it compiled, and that somebody committed with it: no project of its own.

import { posix } from 'node:path';
import type { Project } from '../../core/types.js';
import { isUnder } from '../../repository/subtree.js';

/** Folders that builds write to: tsc copies the package.json that a source imports. */
const BUILT = new Set(['dist', 'build', 'out', 'lib', 'esm', 'cjs']);

/**
 * Leaves out the copies. What somebody named is never left out.
 * @param named folders that somebody named
 */
export function withoutCopies(found: readonly Project[], named: ReadonlySet<string>): readonly Project[] {
  const isNode = ({ ecosystem }: Project): boolean => ecosystem === 'node';
  return found.filter(
    (project) =>
      !isNode(project) ||
      named.has(project.path) ||
      !BUILT.has(posix.basename(project.path)) ||
      !found.some(
        (other) =>
          isNode(other) &&
          other.name === project.name &&
          other.path !== project.path &&
          isUnder(project.path, other.path),
      ),
  );
}
