// node-publish-config: publishConfig says what the publication really does.

import type { RuleFinding } from '../../../core/types.js';
import { REPLACES_FIELDS } from '../package-manager.js';
import { type NodeRule, nodeRule, packsWith, place, replacedFields } from './rule.js';

const REGISTRY = 'registry.npmjs.org';

export const nodePublishConfig: NodeRule = nodeRule({
  id: 'node-publish-config',
  title: 'publishConfig has an effect.',
  level: 'warning',
  check: (input) => {
    const { manifest, name } = input.project;
    const config = manifest.publishConfig;
    if (config === undefined || (input.targets !== undefined && !input.targets.includes('npm'))) return [];
    const found: RuleFinding[] = [];
    const [replaced] = replacedFields(manifest);
    if (
      replaced !== undefined &&
      !packsWith(input, REPLACES_FIELDS) &&
      input.project.settings.build.command === undefined
    ) {
      found.push({
        message: `publishConfig.${replaced} is only read by pnpm and yarn, but this package is packed with npm: it has no effect.`,
        hint:
          replaced === 'directory'
            ? 'Remove it: npm packs the folder of package.json.'
            : `Move the value to "${replaced}" in package.json.`,
        ...place(input, 'publishConfig', replaced),
      });
    }
    const { access, registry } = config;
    if (access !== undefined && access !== 'public' && access !== 'restricted' && access !== null) {
      found.push({
        level: 'error',
        message: `publishConfig.access is ${JSON.stringify(access)}, which npm does not support.`,
        hint: 'Write "public" or "restricted".',
        ...place(input, 'publishConfig', 'access'),
      });
    }
    if (access === 'restricted' && name.startsWith('@') && publicly(registry)) {
      found.push({
        level: 'note',
        message: `publishConfig.access is "restricted": only users with read access to ${name} can install it.`,
        hint: 'Set "access": "public" if everyone may install it.',
        ...place(input, 'publishConfig', 'access'),
      });
    }
    if (registry !== undefined && (typeof registry !== 'string' || !/^https?:\/\/[^/\s]+/.test(registry))) {
      found.push({
        message: `publishConfig.registry is ${JSON.stringify(registry)}, which is not a registry URL.`,
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
