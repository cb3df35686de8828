// code-package-symlinks: no symbolic link leads out of the package.

import { join } from 'node:path';
import { memberAt } from '../../../archive/member.js';
import type { RuleFinding } from '../../../core/types.js';
import { type CodeRule, packed, place } from './input.js';

export const symlinks: CodeRule = {
  id: 'code-package-symlinks',
  title: 'Symbolic links stay inside the package.',
  level: 'error',
  async check(input) {
    const content = packed(input);
    const folder = join(input.files.root, input.project.path);
    const findings: RuleFinding[] = [];
    for (const path of content) {
      const found = await memberAt(folder, path, undefined, content);
      if (typeof found === 'string') findings.push(linkFinding(path, found, place(input, path)));
    }
    return findings;
  },
};

/** @param why the words of {@link memberAt} */
export function linkFinding(path: string, why: string, file: string): RuleFinding {
  return {
    message: `${path} is ${why}: it would not work after unpacking.`,
    hint: `Replace it with a copy, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
    file,
  };
}
