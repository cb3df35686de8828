// node-main-target: what main, types and exports point to exists, or is made by the build.

import type { Found } from '../../../core/types.js';
import { entriesOf, filesOf } from '../entries.js';
import { makable } from './build-outputs.js';
import { isRewritten, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

export const nodeMainTarget: NodeRule = nodeRule({
  id: 'node-main-target',
  title: 'The files of main, types and exports exist, or the build creates them.',
  level: 'warning',
  check: (input) => {
    if (isRewritten(input) || input.project.settings.build.command !== undefined) return [];
    const own = packageFiles(input);
    const { manifest } = input.project;
    const mayBeMade = makable(input);
    const hasBin = Object.keys(manifest.bin).length > 0;
    return entriesOf(manifest).flatMap((entry): Found => {
      const { kind, file, keys, label, written } = entry;
      if (kind === 'bin' || kind === 'module' || file.startsWith('../') || file.includes('*') || file === '.')
        return [];
      if (filesOf(entry, own.has, own.all).length > 0 || mayBeMade(file)) return [];
      return {
        // npx starts the bin, and reads none of these.
        ...(hasBin ? { level: 'note' as const } : {}),
        message: `${label} is ${written}, which does not exist.`,
        hint: hasBin ? `Correct the path, or remove "${keys[0]}".` : 'Correct the path.',
        ...place(input, ...keys),
      };
    });
  },
});
