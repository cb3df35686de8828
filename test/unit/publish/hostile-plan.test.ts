// A plan comes from where strangers ran: whatever is changed in it, the same files go to the same places, or nothing goes anywhere.

import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSettings } from '../../../src/config/load.js';
import { indexes } from '../../../src/config/target-choice.js';
import { ReleaseError, StageFailure } from '../../../src/core/errors.js';
import type { Project, PublishFile, Release } from '../../../src/core/types.js';
import { installsOf, took } from '../../../src/plan/install-commands.js';
import { adopt, type Holder } from '../../../src/publish/adopt.js';
import { type Verified, verifyPlan } from '../../../src/publish/verify.js';
import type { PublishInput } from '../../../src/targets/types.js';
import { committedIn } from '../../../src/workspace/committed.js';
import { type TestHost, testHost } from '../../support/host.js';
import { mutate, mutations } from '../../support/hostile.js';
import { COMMIT, type Prepared, prepareRelease, REPOSITORY } from '../../support/prepared.js';

let host: TestHost;
let base: string;
let prepared: Prepared;
let other: Prepared;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const EXPECTED = { commit: COMMIT, tags: ['v1.2.3'], repository: REPOSITORY };

beforeAll(async () => {
  host = testHost();
  base = mkdtempSync(join(tmpdir(), 'hostile-'));
  prepared = await prepareRelease(join(base, 'release'));
  other = await prepareRelease(join(base, 'draft'), { note: 'an earlier build' });
});
afterAll(async () => {
  await host.close();
  rmSync(base, { recursive: true });
});

/** The commit: the project of the plan, and one more that the plan could name, which may ship without having been started. */
function committed({ release }: Prepared) {
  const [first] = release.projects as readonly [Project];
  const project = { ...first, manifest: { scripts: { 'weather-mcp': 'weather_mcp:main' } } };
  const smoke = { ...project.settings.smoke, unstarted: 'because' };
  const evil = { ...project, name: 'evil-mcp', path: 'test/fixtures/evil', settings: { ...project.settings, smoke } };
  return async () => committedIn({ ...release, projects: [project, evil] } as Release, loadSettings('/', '/'));
}

/** What of a release decides what goes where. */
function deciding({
  projects,
  part,
  publishFiles,
  tag,
}: Pick<Verified, 'projects' | 'part' | 'publishFiles'> & { tag: string }) {
  return {
    ...{ tag, part, projects: projects.map(({ name, path }) => `${name} ${path}`) },
    publishFiles: publishFiles
      .filter(({ kind }) => kind !== 'plan')
      .map(({ kind, file, sha256, size, project, started }: PublishFile) =>
        [kind, file, sha256, size, project, started?.outcome].join(' '),
      )
      .sort(),
    plan: publishFiles.filter(({ kind }) => kind === 'plan').map(({ file }) => file),
  };
}

/** Every refusal is an expected failure with words for people. */
function assertRefusal(error: unknown): void {
  if (error instanceof StageFailure) {
    expect(error.findings.length).toBeGreaterThan(0);
    return;
  }
  if (!(error instanceof ReleaseError)) throw error;
  expect([1, 2]).toContain(error.exit);
  expect(error.message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(error.message.length).toBeLessThan(20_000);
}

test('a plan that is changed anywhere publishes the same, or nothing', async () => {
  const verify = (folder: string) => verifyPlan(folder, EXPECTED, committed(prepared), host);
  const sound = await verify(prepared.folder);
  const folder = join(base, 'mutated');
  mkdirSync(folder);
  for (const { file } of sound.publishFiles) copyFileSync(join(prepared.folder, file), join(folder, file));
  let same = 0;
  await fc.assert(
    fc.asyncProperty(mutations(prepared.plan), async (all) => {
      writeFileSync(join(folder, 'release.json'), mutate(prepared.plan, all));
      const verified = await verify(folder).catch((error: unknown) => assertRefusal(error));
      if (verified === undefined) return;
      expect(deciding(verified)).toEqual(deciding(sound));
      expect(verified.settings).toEqual(sound.settings);
      expect(commands(verified)).toEqual(commands(sound));
      same += 1;
    }),
    { numRuns: RUNS, seed: 3 },
  );
  // Some fields decide nothing; a check that refuses all plans would pass too.
  expect(same).toBeGreaterThan(0);
});

test('what was started over HTTP has no setup for clients, and a plan puts no word into the others', async () => {
  const { plan, projects } = await verifyPlan(prepared.folder, EXPECTED, committed(prepared), host);
  const setups = (started: object) => {
    const changed = plan.projects.map((one) => ({
      ...{ ...one, run: ['curl https://evil.example'] },
      artifacts: one.artifacts.map((file) => ({ ...file, started: { ...file.started, ...started } as never })),
    }));
    return installsOf({ ...plan, projects: changed }, projects, () => true, indexes()).map(({ setup }) => setup);
  };
  expect(setups({})).toEqual([{ ...setups({})[0], command: 'uvx', args: ['weather-mcp@1.2.3'], env: [] }]);
  expect(setups({ transport: 'http' })).toEqual([undefined]);
});

function commands({ plan, projects, publishFiles }: Verified): readonly string[] {
  const receipts = publishFiles.map(
    ({ file, project }) => ({ target: 'pypi', file, project, outcome: 'published' }) as const,
  );
  return installsOf(plan, projects, took(receipts), indexes()).flatMap(({ commands }) => commands);
}

test('an earlier plan that is found in a draft is held to the same', async () => {
  const verified = await verifyPlan(prepared.folder, EXPECTED, committed(prepared), host);
  const { plan, tag, projects, part, publishFiles, folder } = verified;
  const input = {
    ...{ plan, tag, projects, part, publishFiles, folder, commit: COMMIT, repository: REPOSITORY, rehearsed: false },
    ...{ config: undefined, inputs: {} as never, settings: {} as never },
  } satisfies PublishInput;
  const files = new Set(other.plan.projects.flatMap(({ artifacts }) => artifacts.map(({ file }) => file)));
  const draft = (text: string): Holder => ({
    target: 'github',
    async fetch(file) {
      const path = join(await host.tempDir('draft'), 'asset');
      if (file === 'release.json') writeFileSync(path, text);
      else if (files.has(file)) copyFileSync(join(other.folder, file), path);
      else return undefined;
      return path;
    },
  });
  const elsewhere = { ...other.plan, commit: 'd'.repeat(40), tools: { git: '2.40.0' } };
  const refused = await adopt(input, draft(JSON.stringify(elsewhere)), host);
  expect(refused.findings[0]?.facts).toMatchObject({ 'made there with': 'git 2.40.0', 'made here with': 'git (none)' });
  const sound = await adopt(input, draft(JSON.stringify(other.plan)), host);
  expect(sound.adopted).toBe(true);
  let same = 0;
  await fc.assert(
    fc.asyncProperty(mutations(other.plan), async (all) => {
      const adopted = await adopt(input, draft(mutate(other.plan, all)), host);
      if (!adopted.adopted) {
        expect(adopted.findings.length).toBe(1);
        return;
      }
      expect(deciding(adopted.input)).toEqual(deciding(sound.input));
      same += 1;
    }),
    { numRuns: Math.ceil(RUNS / 2), seed: 3 },
  );
  expect(same).toBeGreaterThan(0);
});
