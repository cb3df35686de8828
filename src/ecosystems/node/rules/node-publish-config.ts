// node-publish-config: publishConfig says what the publication really does.

import type { RuleFinding } from '../../../core/types.js';
import { type NodeRule, nodeRule, packerOf, place, replacedFields } from './rule.js';

const REGISTRY = 'registry.npmjs.org';

export const nodePublishConfig: NodeRule = nodeRule({
  id: 'node-publish-config',
  title: 'publishConfig says what happens.',
  level: 'warning',
  docs: {
    why: 'Only pnpm and yarn take bin, main or exports from publishConfig when they pack; npm leaves what package.json says, so the package points to its sources. A scoped package with "access": "restricted" can be installed by its owners only.',
    wrong: '// packed with npm\n"main": "src/index.ts",\n"publishConfig": { "main": "dist/index.js" }',
    right: '"main": "dist/index.js",\n"publishConfig": { "access": "public" }',
    fix: 'Write what is published into package.json itself, and "access": "public" for a scoped package that everybody may install.',
  },
  check: (input) => {
    const { manifest, name } = input.project;
    const config = manifest.publishConfig;
    if (config === undefined || (input.targets !== undefined && !input.targets.includes('npm'))) return [];
    const found: RuleFinding[] = [];
    const packer = packerOf(input);
    const [replaced] = replacedFields(manifest);
    if (replaced !== undefined && packer === 'npm' && input.project.settings.build.command === undefined) {
      found.push({
        message: `publishConfig.${replaced} is read by pnpm and yarn, and this is packed with npm: it has no effect.`,
        hint:
          replaced === 'directory'
            ? 'Remove it; npm packs the folder of package.json.'
            : `Write the value as "${replaced}" of package.json itself.`,
        ...place(input, 'publishConfig', replaced),
      });
    }
    const { access, registry } = config;
    if (access !== undefined && access !== 'public' && access !== 'restricted' && access !== null) {
      found.push({
        level: 'error',
        message: `publishConfig.access is ${JSON.stringify(access)}, which npm does not know.`,
        hint: 'Write "public" or "restricted".',
        ...place(input, 'publishConfig', 'access'),
      });
    }
    if (access === 'restricted' && name.startsWith('@') && publicly(registry)) {
      found.push({
        level: 'note',
        message: `publishConfig.access is "restricted": only those who may read ${name} can install it.`,
        hint: 'Write "access": "public" when it is for everybody.',
        ...place(input, 'publishConfig', 'access'),
      });
    }
    if (registry !== undefined && (typeof registry !== 'string' || !/^https?:\/\/[^/\s]+/.test(registry))) {
      found.push({
        message: `publishConfig.registry is ${JSON.stringify(registry)}, which is no address of a registry.`,
        hint: `Write "https://${REGISTRY}/", or remove it.`,
        ...place(input, 'publishConfig', 'registry'),
      });
    }
    return found;
  },
});

function publicly(registry: unknown): boolean {
  return registry === undefined || (typeof registry === 'string' && registry.includes(`//${REGISTRY}`));
}
