// code-package-symlinks: no symbolic link leads out of the package.

import { join } from 'node:path';
import type { RuleFinding } from '../../../core/types.js';
import { memberAt } from '../member.js';
import { type CodeRule, packed, place } from './input.js';

export const symlinks: CodeRule = {
  id: 'code-package-symlinks',
  title: 'Symbolic links stay inside the package.',
  level: 'error',
  docs: {
    why: 'A code package contains no links: unpackers turn them into text files or reject them. A link to a file of the package is packed as a copy; one that points outside would pack a foreign file, or nothing.',
    wrong: 'config.json -> ../../secrets/config.json',
    right: 'config.json',
    fix: 'Replace it with a copy, or exclude it with [package] exclude.',
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
    message: `${path} is ${why}: it would not work after unpacking.`,
    hint: `Replace it with a copy, or exclude it: [package] exclude = [${JSON.stringify(path)}].`,
    file,
  };
}
