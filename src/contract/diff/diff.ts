// What clients notice between two contracts of one server, each change with its weight.

import { CHANGE_KINDS } from '../../core/change-kinds.js';
import type { ChangeKind, Contract, ContractChange } from '../../core/types.js';
import { objectsOf } from '../../formats/object.js';
import { bounded } from './bounded.js';
import { diffPassports } from './passport.js';
import { diffPrompts } from './prompts.js';
import { diffResources, diffTemplates } from './resources.js';
import { diffResults } from './results.js';
import { diffServer } from './server.js';
import { diffTools } from './tools.js';

/** Every change, the heaviest first; none for equal contracts. Bounded in time, whatever the servers sent. */
export function diffContracts(before: Contract, after: Contract): readonly ContractChange[] {
  const changes = [
    ...diffTools(objectsOf(before.tools), objectsOf(after.tools)),
    ...diffResources(objectsOf(before.resources), objectsOf(after.resources)),
    ...diffTemplates(objectsOf(before.resourceTemplates), objectsOf(after.resourceTemplates)),
    ...diffPrompts(objectsOf(before.prompts), objectsOf(after.prompts)),
    ...diffResults(before.results, after.results),
    ...diffServer(before, after),
    ...diffPassports(before.passport, after.passport),
  ];
  return bounded(CHANGE_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)));
}

/** How many changes there are of each kind that occurs, the heaviest first. */
export function countChanges(changes: readonly ContractChange[]): readonly (readonly [ChangeKind, number])[] {
  return CHANGE_KINDS.map((kind) => [kind, changes.filter((one) => one.kind === kind).length] as const).filter(
    ([, n]) => n > 0,
  );
}

/** Whether some change weighs at least this much; what cannot be told weighs nothing. */
export function atLeast(changes: readonly ContractChange[], kind: 'breaking' | 'feature' | 'never'): boolean {
  if (kind === 'never') return false;
  return changes.some((one) => one.kind === 'breaking' || one.kind === kind);
}
