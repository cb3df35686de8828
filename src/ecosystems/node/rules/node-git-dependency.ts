// node-git-dependency: dependencies come from a registry, where a version never changes.

import npa from 'npm-package-arg';
import { localProtocol } from '../manifest.js';
import { type NodeRule, nodeRule, place } from './rule.js';

export const nodeGitDependency: NodeRule = nodeRule({
  id: 'node-git-dependency',
  title: 'Every dependency comes from a registry.',
  level: 'warning',
  check: (input) =>
    (['dependencies', 'optionalDependencies'] as const).flatMap((kind) =>
      Object.entries(input.project.manifest[kind]).flatMap(([name, range]) => {
        const type = typeOf(name, range);
        if (type === undefined || type === 'registry') return [];
        const message =
          type === 'invalid'
            ? `${name} is "${range}", which npm cannot read.`
            : `${name} comes from ${range}, not from a registry.`;
        return {
          level: type === 'invalid' ? ('error' as const) : ('warning' as const),
          message,
          hint: 'Use a version range.',
          ...place(input, kind, name),
        };
      }),
    ),
});

function typeOf(name: string, range: string): 'registry' | 'elsewhere' | 'invalid' | undefined {
  if (localProtocol(range) !== undefined) return undefined;
  try {
    const { type } = npa.resolve(name, range);
    if (type === 'git' || type === 'remote') return 'elsewhere';
    return type === 'file' || type === 'directory' ? undefined : 'registry';
  } catch {
    return 'invalid';
  }
}
