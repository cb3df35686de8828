// Which files npm packs, as far as that can be told without packing.

import type { RuleInput } from '../../core/types.js';
import { inFolder } from '../../repository/subtree.js';
import type { NodeManifest } from './manifest.js';
import { packingIn } from './rules/rule.js';

/** Whether a path of the repository is packed. */
export function shipsByNpm(input: RuleInput<NodeManifest>): (path: string) => boolean {
  const { packs } = packingIn(input);
  return (path) => packs(inFolder(path, input.project.path));
}
