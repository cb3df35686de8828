// shipped-secret-file: files that are there to hold secrets (.env, .npmrc with a token, private keys) are not published.

import { posix } from 'node:path';
import type { Rule, RuleFinding } from '../../../core/types.js';
import { lookedAt } from './scanned-files.js';
import { type SecretFile, secretFile } from './secret-files.js';

export const shippedSecretFile: Rule = {
  id: 'shipped-secret-file',
  title: 'Environment files, credentials and private keys are not published.',
  level: 'error',
  check(input) {
    const findings: RuleFinding[] = [];
    for (const { path, text, ships } of lookedAt(input)) {
      const file = secretFile(path, text);
      if (file !== undefined && (ships || file.sure)) findings.push(fileFinding(file, path, ships));
    }
    return findings;
  },
};

function fileFinding({ what, sure, line }: SecretFile, path: string, ships: boolean): RuleFinding {
  const where = ships ? 'it would be published' : 'everyone with access to the repository can read it';
  return {
    level: ships && sure ? 'error' : 'warning',
    message: `${path} contains ${what}; ${where}.`,
    hint: `git rm --cached ${path} && echo ${posix.basename(path)} >> .gitignore${sure ? '\nRevoke the credentials in it: they remain in the history.' : ''}`,
    file: path,
    // A store of keys has no lines.
    ...(line === undefined ? {} : { line, column: 1 }),
    secret: true,
  };
}
