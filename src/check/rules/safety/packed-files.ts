// Which files of a project reach the people who install it, as far as that can be told without building.

import { memo } from '../../../core/memo.js';
import type { RuleInput } from '../../../core/types.js';
import { pathsBelow } from '../../../repository/subtree.js';

/** The files of a project, by what becomes of them. Paths are relative to the repository's root, sorted. */
export interface Ships {
  /** Certainly in what is published. */
  readonly shipped: readonly string[];
  /** In the project's folder and not known to be published. */
  readonly others: readonly string[];
}

/** What ships; found once for all rules. What a build makes is not known: the built files are looked at when they are there. */
export const shipsOf = memo(
  ({ files, project }: RuleInput) => [files, `${project.ecosystem}\0${project.manifestFile}`],
  divide,
);

function divide(input: RuleInput): Ships {
  const { project, files, ecosystem } = input;
  const own = pathsBelow(files, project.path).filter((path) => !/(^|\/)node_modules\//.test(path));
  const does = project.isPrivate === true ? () => false : ecosystem.ships(input, own);
  const shipped: string[] = [];
  const others: string[] = [];
  for (const path of own) (does(path) ? shipped : others).push(path);
  return { shipped, others };
}
