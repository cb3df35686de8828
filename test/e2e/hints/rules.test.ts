// Every rule's hint that is a line to write or a command to type is followed on the rule's own fixture: then the rule finds
// nothing there, and no other one an error.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ALL_RULES } from '../../../src/check/stage.js';
import { loadSettings } from '../../../src/config/load.js';
import type { ProjectSettings } from '../../../src/core/types.js';
import { readFiles } from '../../../src/repository/files.js';
import { ensureUv } from '../../../src/tools/uv.js';
import { applyHint, typeIn } from '../../support/apply-hint.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';
import { checkFiles } from '../../unit/check/rules/suite.js';
import { CONTEXT, WORDS } from './words.js';

const FIXTURES = join(process.cwd(), 'test/fixtures/rules');
const PATIENCE_MS = 600_000;
const MOST_PLACES = 3;

/** What the configuration in the folder says of its one project. */
function settingsOf(root: string): ProjectSettings {
  const { file, project, projects } = loadSettings(root, root);
  return file === undefined ? SETTINGS : (projects.get('.') ?? project);
}

function commit(root: string): void {
  const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const git = (...args: string[]): void => {
    execFileSync('git', [...author, ...args], { cwd: root, stdio: 'pipe' });
  };
  git('init', '-q');
  // What a hint ignores stays ignored.
  git('add', '-A', ...(existsSync(join(root, '.git', 'index')) ? [] : ['-f']));
  git('commit', '-q', '--allow-empty', '-m', 'All');
}

let base: string;
let host: TestHost;
let uv: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'rule-hints-'));
  host = testHost();
  uv = dirname(await ensureUv(host));
  // What a link of a fixture leads to.
  await mkdir(join(base, 'elsewhere'));
  await writeFile(join(base, 'elsewhere', 'cities.json'), '[]\n');
});
afterAll(async () => {
  await host.close();
  await rm(base, { recursive: true, force: true });
});

test(
  'hints that can be followed cure',
  async () => {
    const followed = new Set<string>();
    const wrong: string[] = [];
    for (const rule of (await readdir(FIXTURES)).sort()) {
      if (WORDS[rule] !== undefined) continue;
      const root = join(base, rule);
      await cp(join(FIXTURES, rule), root, { recursive: true, verbatimSymlinks: true });
      commit(root);
      const check = async () =>
        checkFiles(await readFiles(root, { host }), { ...CONTEXT[rule], settings: settingsOf(root) }).catch(() => []);
      let found = await check();
      const type = typeIn(root, { PATH: `${uv}${delimiter}${process.env['PATH']}` });
      // One fact may stand in several places of a file.
      for (let times = 0; times < MOST_PLACES; times += 1) {
        const finding = found.find((one) => one.rule === rule);
        if (finding === undefined || applyHint(finding, root, type) === undefined) break;
        followed.add(rule);
        await rm(join(root, '.venv'), { recursive: true, force: true });
        commit(root);
        found = await check();
      }
      if (!followed.has(rule)) continue;
      const left = found.filter((one) => one.rule === rule || one.level === 'error');
      wrong.push(...left.map((one) => `${rule}: after following it there is ${one.rule}: ${one.message} ${one.hint}`));
    }
    expect(wrong).toEqual([]);
    // A rule whose hint is words has its reason in WORDS.
    expect([...followed].sort()).toEqual(
      ALL_RULES.map(({ id }) => id)
        .filter((id) => WORDS[id] === undefined)
        .sort(),
    );
  },
  PATIENCE_MS,
);
