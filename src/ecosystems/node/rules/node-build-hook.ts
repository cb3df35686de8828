// node-build-hook: whoever packs the package builds it first.

import { buildsOnPack } from '../build-hooks.js';
import { entriesOf, filesOf } from '../entries.js';
import { isRewritten, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

export const nodeBuildHook: NodeRule = nodeRule({
  id: 'node-build-hook',
  title: 'Packing runs the build.',
  level: 'note',
  check: (input) => {
    const { manifest } = input.project;
    const own = packageFiles(input);
    if (
      isRewritten(input) ||
      manifest.scripts['build'] === undefined ||
      buildsOnPack(manifest) ||
      manifest.scripts['prepublishOnly'] !== undefined
    )
      return [];
    const made = entriesOf(manifest).find(
      ({ kind, file }) => kind === 'bin' && !file.startsWith('../') && !own.has(file),
    );
    if (made === undefined || filesOf(made, own.has, own.all).length > 0) return [];
    return {
      message: `${made.written} is created by the build, but packing does not run the build.`,
      hint: 'Add "prepack": "npm run build" to the scripts.',
      ...place(input, 'scripts'),
    };
  },
});
