// node-workspace-protocol: dependencies can be installed outside of this repository.

import { posix } from 'node:path';
import { type NodeInput, type NodeRule, nodeRule, place } from './rule.js';

const KINDS = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

export const nodeWorkspaceProtocol: NodeRule = nodeRule({
  id: 'node-workspace-protocol',
  title: 'No dependency is written in a way that only this repository understands.',
  level: 'error',
  docs: {
    why: 'workspace: and catalog: are resolved by pnpm and yarn when they pack, and stay as they are when npm packs; file: and link: always stay. npm install of such a package fails for everybody.',
    wrong: '"dependencies": { "weather-core": "file:../core" }',
    right: '"dependencies": { "weather-core": "^1.4.0" }',
    fix: 'Write a version range, or commit the lock file of the package manager that resolves the protocol.',
  },
  check: (input) => {
    const { manifest } = input.project;
    const resolves = resolver(input);
    return KINDS.flatMap((kind) =>
      Object.entries(manifest[kind]).flatMap(([name, range]) => {
        const protocol = /^(workspace|catalog|file|link|portal):/.exec(range)?.[1];
        if (protocol === undefined || manifest.bundled.includes(name)) return [];
        const fine =
          (protocol === 'workspace' && resolves !== undefined) || (protocol === 'catalog' && resolves === 'pnpm');
        if (fine) return [];
        const local = protocol !== 'workspace' && protocol !== 'catalog';
        return [
          {
            message: `${name} is "${range}", which npm cannot install from a published package.`,
            hint: local
              ? `Write a version range and publish ${name} too.`
              : 'Commit pnpm-lock.yaml, or write a version range.',
            ...place(input, kind, name),
          },
        ];
      }),
    );
  },
});

/** The package manager of the nearest lock file that resolves workspace: when it packs. */
function resolver({ project, files }: NodeInput): 'pnpm' | 'yarn' | undefined {
  if (/^pnpm@/.test(project.manifest.packageManager ?? '')) return 'pnpm';
  if (/^yarn@[2-9]/.test(project.manifest.packageManager ?? '')) return 'yarn';
  for (let folder = project.path; ; folder = posix.dirname(folder)) {
    const has = (name: string): boolean => files.has(posix.join(folder, name));
    if (has('package-lock.json') || has('npm-shrinkwrap.json')) return undefined;
    if (has('pnpm-lock.yaml') || has('pnpm-workspace.yaml')) return 'pnpm';
    if (has('.yarnrc.yml')) return 'yarn';
    if (folder === '.') return undefined;
  }
}
