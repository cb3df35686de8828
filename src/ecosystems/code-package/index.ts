// The code package ecosystem: a folder that is shipped as it stands, unpacked, installed and started.

import type { Ecosystem } from '../../types.js';
import { buildCodePackage } from './build.js';
import { detectCodePackage } from './detect.js';
import { codePackageCommands, installCodePackage, installPublishedCodePackage } from './install.js';
import type { CodeManifest } from './manifest.js';
import { CODE_PACKAGE_RULES } from './rules/index.js';

export const codePackage: Ecosystem<CodeManifest> = {
  id: 'code-package',
  rules: CODE_PACKAGE_RULES,
  detect: detectCodePackage,
  build: buildCodePackage,
  install: installCodePackage,
  installPublished: installPublishedCodePackage,
  userCommands: codePackageCommands,
};
