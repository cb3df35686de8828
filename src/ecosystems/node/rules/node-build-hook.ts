// node-build-hook: whoever packs the package builds it first.

import { buildsOnPack } from '../build-hooks.js';
import { entriesOf, filesOf } from '../entries.js';
import { isRewritten, type NodeRule, nodeRule, packageFiles, place } from './rule.js';

export const nodeBuildHook: NodeRule = nodeRule({
  id: 'node-build-hook',
  title: 'Packing builds what is packed.',
  level: 'note',
  docs: {
    why: 'The bin is made by the build, and no script runs the build when the package is packed. This program builds before it packs; npm publish by hand, or an installation from git, would ship an old build or none.',
    wrong: '"scripts": { "build": "tsc" }',
    right: '"scripts": { "build": "tsc", "prepack": "npm run build" }',
    fix: 'Add "prepack": "npm run build".',
  },
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
    return [
      {
        message: `${made.written} is made by the build, and packing does not run it.`,
        hint: 'Add "prepack": "npm run build" to the scripts.',
        ...place(input, 'scripts'),
      },
    ];
  },
});
