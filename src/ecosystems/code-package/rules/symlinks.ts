// code-package-symlinks: no symbolic link leads out of the package.

import { join } from 'node:path';
import type { RuleFinding } from '../../../core/types.js';
import { memberAt } from '../member.js';
import { type CodeRule, packed, place } from './input.js';

export const symlinks: CodeRule = {
  id: 'code-package-symlinks',
  title: 'Symbolic links stay inside, and are packed as copies.',
  level: 'error',
  docs: {
    why: 'A code package holds no links: what unpacks it makes text files of them or refuses them. A link to a file of the package becomes a copy of it; one that leads out would bring in a file from elsewhere, or nothing.',
    wrong: 'config.json -> ../../secrets/config.json',
    right: 'config.json',
    fix: 'Put a copy in its place, or leave it out with [package] exclude.',
  },
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
    message: `${path} is ${why}: it would not work where the package is unpacked.`,
    hint: `Put a copy in its place, or leave it out: [package] exclude = [${JSON.stringify(path)}].`,
    file,
  };
}
