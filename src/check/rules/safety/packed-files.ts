// Which files of a project reach the people who install it, as far as that can be told without building.

import type { Files, RuleInput } from '../../../core/types.js';
import { pathsBelow } from '../../../repository/subtree.js';

/** The files of a project, by what becomes of them. Paths are relative to the repository's root, sorted. */
export interface Ships {
  /** Certainly in what is published. */
  readonly shipped: readonly string[];
  /** In the project's folder and not known to be published. */
  readonly others: readonly string[];
}

const known = new WeakMap<Files, Map<string, Ships>>();

/** What ships; found once for all rules. What a build makes is not known: the built files are looked at when they are there. */
export function shipsOf(input: RuleInput): Ships {
  const { project, files } = input;
  const cached = known.get(files) ?? new Map<string, Ships>();
  known.set(files, cached);
  const key = `${project.ecosystem}\0${project.manifestFile}`;
  const ships = cached.get(key) ?? divide(input);
  cached.set(key, ships);
  return ships;
}

function divide(input: RuleInput): Ships {
  const { project, files, ecosystem } = input;
  const own = pathsBelow(files, project.path).filter((path) => !/(^|\/)node_modules\//.test(path));
  const does = project.isPrivate === true ? () => false : ecosystem.ships(input, own);
  const shipped: string[] = [];
  const others: string[] = [];
  for (const path of own) (does(path) ? shipped : others).push(path);
  return { shipped, others };
}
