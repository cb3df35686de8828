// The code package ecosystem: a folder that is shipped as it stands, unpacked, installed and started.

import type { Ecosystem } from '../../core/types.js';
import { detectCodePackage } from './detect.js';
import type { CodeManifest } from './manifest.js';
import { CODE_PACKAGE_RULES } from './rules/index.js';
import { codePackageCommands } from './user-commands.js';

export const codePackage: Ecosystem<CodeManifest> = {
  id: 'code-package',
  rules: CODE_PACKAGE_RULES,
  detect: detectCodePackage,
  // Archives and installers are loaded when they are needed: `check` needs neither.
  needs: () => [],
  build: async (project, release, host) => (await import('./build.js')).buildCodePackage(project, release, host),
  install: async (artifact, project, room, host) =>
    (await import('./install.js')).installCodePackage(artifact, project, room, host),
  installPublished: async (project, version, source, room, host) =>
    (await import('./install.js')).installPublishedCodePackage(project, version, source, room, host),
  userCommands: codePackageCommands,
};
