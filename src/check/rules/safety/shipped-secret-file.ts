// shipped-secret-file: files that are there to hold secrets (.env, .npmrc with a token, private keys) are not published.

import { posix } from 'node:path';
import type { Rule, RuleFinding } from '../../../core/types.js';
import { lookedAt } from './scanned-files.js';
import { type SecretFile, secretFile } from './secret-files.js';

export const shippedSecretFile: Rule = {
  id: 'shipped-secret-file',
  title: 'Environment files, logins and private keys are not published.',
  level: 'error',
  docs: {
    why: 'Environment files, the logins of npm and PyPI and key files come into a package because everything in the folder is packed. A published version can not be taken back.',
    wrong: '.env\npyproject.toml\nsrc/weather_mcp/',
    right: '# .gitignore\n.env\n.pypirc',
    fix: 'git rm --cached the file, add it to .gitignore, and replace what is in it: it stays in the history. Commit .env.example with empty values instead.',
  },
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
  const where = ships ? 'is published with everything in it' : 'can be read by everybody who can read the repository';
  return {
    level: ships && sure ? 'error' : 'warning',
    message: `${path} is ${what}, and ${where}.`,
    hint: `git rm --cached ${path} && echo ${posix.basename(path)} >> .gitignore${sure ? '. Replace what it holds: it stays in the history.' : '.'}`,
    file: path,
    // A store of keys has no lines.
    ...(line === undefined ? {} : { line, column: 1 }),
    secret: true,
  };
}
