// shipped-secret: no text of the project holds a token, a key or a password that can be told by its form.

import type { Rule, RuleFinding } from '../../../core/types.js';
import { lookedAt } from './scanned-files.js';
import { secretFile } from './secret-files.js';
import { type Secret, secretsIn } from './secrets-in.js';

/** More of them is one accident. */
const MOST = 20;

export const shippedSecret: Rule = {
  id: 'shipped-secret',
  title: 'No file contains a token, a key or a password.',
  level: 'error',
  async check(input) {
    const findings: RuleFinding[] = [];
    for (const { path, text, ships } of lookedAt(input)) {
      if (text === undefined || secretFile(path, text) !== undefined) continue;
      for (const secret of await secretsIn(text, path)) {
        if (findings.length < MOST) findings.push(secretFinding(secret, path, ships));
      }
    }
    return findings;
  },
};

/** @param path relative to the repository's root */
function secretFinding(secret: Secret, path: string, ships: boolean): RuleFinding {
  const { what, shown, sure, line, column } = secret;
  const where = ships ? 'which would be published' : 'which everyone with access to the repository can read';
  return {
    level: ships && sure ? 'error' : 'warning',
    message: `${path}, ${where}, contains ${what}: ${shown}.`,
    hint: SECRET_HINT,
    file: path,
    line,
    column,
    secret: true,
  };
}

export const SECRET_HINT = 'Revoke it where it was issued, and read it from the environment.';
