// shipped-secret: no text of the project holds a token, a key or a password that can be told by its form.

import type { Rule, RuleFinding } from '../../../core/types.js';
import { lookedAt } from './scanned-files.js';
import { secretFile } from './secret-files.js';
import { type Secret, secretsIn } from './secrets-in.js';

/** More of them is one accident. */
const MOST = 20;

export const shippedSecret: Rule = {
  id: 'shipped-secret',
  title: 'No file holds a token, a key or a password.',
  level: 'error',
  docs: {
    why: 'What is published is read by programs that look for nothing but keys, within minutes, and can not be taken back. Files of the project that are not published are told as a warning. Tests and fixtures are not looked at, and neither are placeholders.',
    wrong: 'client = Client(token="ghp_3Kq…")',
    right: 'client = Client(token=os.environ["GITHUB_TOKEN"])',
    fix: 'Revoke the secret where it was issued: it is in the history of the repository too. Then read it from the environment. A value that opens nothing: [rules.shipped-secret] level = "off", with paths and a reason.',
  },
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
  const where = ships ? 'which is published' : 'and everybody who can read the repository has it';
  return {
    level: ships && sure ? 'error' : 'warning',
    message: `${path} holds ${what}: ${shown}, ${where}.`,
    hint: SECRET_HINT,
    file: path,
    line,
    column,
    secret: true,
  };
}

export const SECRET_HINT = 'Revoke it where it was issued, and read it from the environment.';
