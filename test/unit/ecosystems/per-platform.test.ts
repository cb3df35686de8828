// An ecosystem that makes one file per platform: those of other platforms ship beside the one that was started here.

import '../../support/own-modules.js';

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Artifact, Ecosystem, Kind, Project, Release, Started } from '../../../src/core/types.js';
import { ECOSYSTEMS } from '../../../src/ecosystems/index.js';
import { type TestHost, testHost } from '../../support/host.js';
import { SETTINGS } from '../../support/settings.js';

const COMMIT = 'c'.repeat(40);
const folder = mkdtempSync(join(tmpdir(), 'per-platform-'));
let host: TestHost;

/** `weather_1.2.3_linux-arm64`. */
const NAME = /^(\w+)_(\d+\.\d+\.\d+)_(\w+-\w+)$/;
const binary: Kind = {
  installable: true,
  fileName: NAME,
  recognise: (file) => NAME.test(file),
  async identify(_path, file) {
    const [, name = '', version = '', platform] = NAME.exec(file) ?? [];
    return { name, version, platform };
  },
  projectOf: async () => undefined,
};
const toy = {
  id: 'toy',
  kinds: { binary },
  canonicalName: (name: string) => name,
  installsFrom: { target: 'github', shown: 'the release' },
} as unknown as Ecosystem;
const project: Project = {
  ...{ name: 'weather', ecosystem: 'toy', path: '.', folder: '/nowhere', manifestFile: 'toy.json' },
  ...{ version: '1.2.3', settings: SETTINGS, manifest: undefined },
};

beforeAll(() => {
  host = testHost();
  (ECOSYSTEMS as Ecosystem[]).push(toy);
});
afterAll(async () => {
  (ECOSYSTEMS as Ecosystem[]).pop();
  rmSync(folder, { recursive: true });
  await host.close();
});

function write(kind: string, file: string, text: string): Artifact {
  const path = join(folder, file);
  writeFileSync(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { kind, file, path, sha256, size: text.length, project: 'weather' };
}

async function artifact(file: string, unstarted?: string): Promise<Artifact> {
  const one = write('binary', file, file);
  return { ...one, identity: await binary.identify?.(one.path, file), unstarted };
}

/** Only now: what is derived from the list is derived when it is loaded. */
async function released(made: readonly Artifact[], startedFile: string | undefined) {
  const { writePlan } = await import('../../../src/plan/plan.js');
  const { verifyPlan } = await import('../../../src/publish/verify.js');
  const { committedAs } = await import('../../support/prepared.js');
  const sums = write('checksums', 'SHA256SUMS', made.map(({ sha256, file }) => `${sha256}  ${file}\n`).join(''));
  const artifacts = [...made, sums];
  const one = artifacts.find(({ file }) => file === startedFile);
  const started =
    one === undefined ? [] : [{ artifact: one.file, sha256: one.sha256, runtime: 'this machine', contract: {} }];
  const { plan } = await writePlan({
    ...{ root: folder, out: folder, commit: COMMIT, commitTime: 1_790_000_000, tag: 'v1.2.3', noRelease: undefined },
    ...{ repository: 'octo/weather', rehearsed: false, projects: [project], artifacts, findings: [], receipts: [] },
    started: started as unknown as readonly Started[],
  } satisfies Release);
  const expected = { commit: COMMIT, tags: ['v1.2.3'], repository: 'octo/weather' };
  const verified = verifyPlan(folder, expected, committedAs({ projects: [project] }), host);
  return { plan, verified };
}

test('a file for another platform ships beside one that was started', async () => {
  const here = await artifact('weather_1.2.3_linux-x64');
  const there = await artifact('weather_1.2.3_linux-arm64', 'it is for linux-arm64');
  const { plan, verified } = await released([here, there], here.file);
  expect(plan.projects[0]).toMatchObject({ ecosystem: 'toy', version: '1.2.3' });
  const [, ...files] = plan.projects[0]?.artifacts ?? [];
  expect(files.map(({ file, started }) => [file, started?.outcome, started?.reason])).toEqual([
    [there.file, 'unstarted', 'it is for linux-arm64'],
    [here.file, 'started', undefined],
  ]);
  expect((await verified).publishFiles.map(({ file }) => file)).toEqual([
    'SHA256SUMS',
    there.file,
    here.file,
    'release.json',
  ]);
});

test('none of them was started: nothing ships', async () => {
  const there = await artifact('weather_1.2.3_linux-arm64', 'it is for linux-arm64');
  rmSync(join(folder, 'weather_1.2.3_linux-x64'));
  const { verified } = await released([there], undefined);
  await expect(verified).rejects.toMatchObject({
    findings: [{ rule: 'verify/unstarted', artifact: there.file }],
  });
});

test('the start says at once that there is none for this machine', async () => {
  const { startStage } = await import('../../../src/start/stage.js');
  const there = await artifact('weather_1.2.3_linux-arm64', 'it is for linux-arm64');
  const release = { projects: [project], artifacts: [there], root: folder, out: folder } as unknown as Release;
  await expect(startStage.run(release, host, project)).rejects.toMatchObject({
    findings: [{ rule: 'start/unstarted', level: 'error', project: 'weather' }],
  });
});
