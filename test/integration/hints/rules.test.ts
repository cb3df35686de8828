// Every rule's hint that is a line to write or a command to type is followed on the rule's own fixture: then the rule finds
// nothing there, and no other one an error.

import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFiles } from '../../../src/repository/files.js';
import { applyHint, typeIn } from '../../support/apply-hint.js';
import { checkFiles } from '../../unit/check/rules/suite.js';

const FIXTURES = join(process.cwd(), 'test/fixtures/rules');
const PATIENCE_MS = 120_000;

/** Fixtures whose hint names a file or a command that nothing here can follow: their packages do not exist. */
const MADE_UP: readonly string[] = [];

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'rule-hints-'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

test(
  'hints that can be followed cure',
  async () => {
    const followed: string[] = [];
    const wrong: object[] = [];
    for (const rule of await readdir(FIXTURES)) {
      const root = join(base, rule);
      await cp(join(FIXTURES, rule), root, { recursive: true });
      const found = await checkFiles(await readFiles(root)).catch(() => []);
      const hint = found.find((one) => one.rule === rule)?.hint;
      if (hint === undefined || MADE_UP.includes(rule)) continue;
      let applied: readonly string[] | undefined;
      try {
        applied = applyHint(hint, root, typeIn(root, {}));
      } catch (error) {
        wrong.push({ rule, hint, error: String(error).slice(0, 300) });
        continue;
      }
      if (applied === undefined) continue;
      followed.push(rule);
      const after = await checkFiles(await readFiles(root)).catch((error: unknown) => [
        { rule: String(error), level: 'error', message: '' },
      ]);
      const left = after.filter((one) => one.rule === rule || one.level === 'error');
      if (left.length > 0) wrong.push({ rule, hint, applied, left: left.map((one) => `${one.rule}: ${one.message}`) });
    }
    expect(wrong).toEqual([]);
    expect(followed.length).toBeGreaterThan(20);
  },
  PATIENCE_MS,
);
