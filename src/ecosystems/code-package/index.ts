// The code package ecosystem: a folder that is shipped as it stands, unpacked, installed and started.

import { posix } from 'node:path';
import { flatName } from '../../core/names.js';
import type { Ecosystem } from '../../core/types.js';
import { bundleTables } from '../bundle-table.js';
import { unwanted } from './content.js';
import { detectCodePackage } from './detect.js';
import { CODE_PACKAGE_KINDS } from './kinds.js';
import type { CodeManifest } from './manifest.js';
import { withoutNested } from './nested.js';
import { CODE_PACKAGE_RULES } from './rules/index.js';
import { packed } from './rules/input.js';
import { codePackageCommands } from './user-commands.js';
import { codePackageVersions } from './versions.js';

export const codePackage: Ecosystem<CodeManifest> = {
  id: 'code-package',
  title: 'code package',
  purlType: 'generic',
  tables: bundleTables,
  markers: ['requirements.txt', 'mcp.json'],
  replaces: ['links-inside', 'portable-names'],
  kinds: CODE_PACKAGE_KINDS,
  installsFrom: { target: 'github', shown: 'the release' },
  versions: codePackageVersions,
  canonicalName: flatName,
  commands: () => undefined,
  ships(input) {
    const content = new Set(packed(input).map((path) => posix.join(input.project.path, path)));
    return (path) => content.has(path);
  },
  leavesOut: (path) => unwanted(path) === 'secret',
  rules: CODE_PACKAGE_RULES,
  detect: detectCodePackage,
  withoutParts: withoutNested,
  // Archives and installers are loaded when they are needed: `check` needs neither.
  needs: () => [],
  build: async (...given) => (await import('./build.js')).buildCodePackage(...given),
  adopt: async (...given) => (await import('./build.js')).adoptCodePackage(...given),
  install: async (artifact, project, sandbox, host) =>
    (await import('./install.js')).installCodePackage(artifact, project, sandbox, host),
  installPublished: async (...given) => (await import('./install.js')).installPublishedCodePackage(...given),
  userCommands: codePackageCommands,
};
