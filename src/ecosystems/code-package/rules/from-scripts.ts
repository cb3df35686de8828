// code-package-from-scripts: a package.json that only starts something is packed as a code package, and that is said.

import { CONFIG_FILE } from '../../../core/about.js';
import { type CodeRule, place } from './input.js';

export const fromScripts: CodeRule = {
  id: 'code-package-from-scripts',
  title: 'A package.json with a start script and no bin is shipped as a code package.',
  level: 'note',
  check(input) {
    const { manifest, settings } = input.project;
    if (settings.ecosystem !== undefined || manifest.packageJson === undefined) return [];
    return {
      message: 'This package.json has a start script and no bin, so it is released as a code package and not to npm.',
      hint: `For npm, add "bin" and "files". If this is intended: [[project]] ecosystem = "code-package" in ${CONFIG_FILE}.`,
      file: place(input, 'package.json'),
      ...manifest.packageJson.at('scripts', 'start'),
    };
  },
};
