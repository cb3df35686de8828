// An ecosystem, two targets and a kind of evidence that are in no list of src/ go through the whole program.

import '../support/own-modules.js';
import '../support/toys/index.js';

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../src/commands/run.js';
import type { Inputs } from '../../src/config/inputs.js';
import { MADE } from '../../src/ecosystems/kinds.js';
import { openRehearsal, type Rehearsal } from '../../src/rehearsal/open.js';
import { prepare } from '../../src/release/prepare.js';
import { send } from '../../src/release/send.js';
import { readHead } from '../../src/repository/git.js';
import { committedIn } from '../../src/workspace/committed.js';
import { type Opened, openReleases } from '../../src/workspace/open.js';
import { type TestHost, testHost } from '../support/host.js';
import { NO_INPUTS } from '../support/inputs.js';
import { scratch } from '../support/program.js';
import { HERE } from '../support/toys/toy/platforms.js';
import { toyRepository } from '../support/toys/toy-repository.js';

const place = scratch('toys');
const FILE = `weather_1.2.3_${HERE}`;
const OTHER = 'weather_1.2.3_plan9-mips';
const TARGETS = ['github', 'announce', 'tap'];
const INPUTS = { ...NO_INPUTS, targets: TARGETS, sealBy: 'alice' } as Inputs;
let project: string;
let host: TestHost;
let rehearsal: Rehearsal;
let opened: Opened;

beforeAll(async () => {
  project = await toyRepository(join(place.folder, 'weather'));
  host = testHost({ cwd: project });
});
afterAll(async () => {
  await rehearsal?.close();
  await host.close();
  place.remove();
});
/** Nothing of a stand-in may break on the way. */
afterEach(() => {
  for (const { service } of rehearsal?.standIns.values() ?? []) expect(service.bugs).toEqual([]);
});

const serviceOf = (id: string) => rehearsal.standIns.get(id)!.service;

async function publish() {
  const { release, settings } = opened;
  const { tag = '', commit } = release;
  const committed = committedIn(release, rehearsal.settings(settings));
  const expected = { commit, tags: [tag], repository: rehearsal.repository };
  return send(release.out, expected, rehearsal.inputs, async () => committed, rehearsal.host, true);
}

test('the lists have them', () => {
  expect(MADE).toContain('binary');
});

test('check: a rule of its own is run, beside the shared ones', async () => {
  const { json } = await run('check', INPUTS, host, { format: 'json' });
  expect(json).toMatchObject({ findings: [] });
});

test('build and start: one file per platform, and only the one for this machine is started', async () => {
  const out = join(place.folder, 'out');
  mkdirSync(out);
  const [first] = await openReleases(host, INPUTS, { out, rehearsed: true });
  const prepared = await prepare(first!, INPUTS, host);
  expect(prepared.release.findings.filter(({ level }) => level !== 'note')).toEqual([]);
  opened = prepared;
  const [only] = prepared.plan?.projects ?? [];
  expect(only).toMatchObject({ name: 'weather', ecosystem: 'toy', version: '1.2.3' });
  const made = only!.artifacts.filter(({ kind }) => kind === 'binary');
  expect(made.map(({ file, started }) => [file, started?.outcome, started?.reason])).toEqual(
    [
      [FILE, 'started', undefined],
      [OTHER, 'unstarted', 'it is for plan9-mips'],
    ].sort(),
  );
  expect(readdirSync(out)).toEqual(expect.arrayContaining([FILE, OTHER, 'SHA256SUMS', 'release.json']));
});

const writesOf = (id: string) => serviceOf(id).requests.filter(({ write }) => write);
const textOf = async (id: string, file: string) => (await fetch(`${serviceOf(id).url}/${file}`)).text();

test('publish: files and seals first, then what waits for them', async () => {
  const head = await readHead(host, project);
  const { settings, release } = opened;
  rehearsal = await openRehearsal(host, INPUTS, {
    head: head!,
    tags: ['v1.2.3'],
    projects: release.projects,
    settings,
  });
  const sent = await publish();
  expect(sent.findings).toEqual([]);
  expect(sent.outcome).toBe('done');
  const taken = (id: string) =>
    sent.receipts.filter(({ target, outcome }) => target === id && outcome === 'published').map(({ file }) => file);
  expect(taken('github')).toEqual(
    expect.arrayContaining([FILE, OTHER, `${FILE}.seal`, `${OTHER}.seal`, 'release.json']),
  );
  expect(taken('tap')).toEqual(['weather.rb']);
  expect(taken('announce')).toEqual(['weather-1.2.3.json']);
  const sha256 = opened.release.artifacts.find(({ file }) => file === FILE)?.sha256;
  expect(await textOf('tap', 'weather.rb')).toMatch(new RegExp(`^url "http[^"]*/${FILE}", sha256: "${sha256}"$`, 'm'));
  // The record is of everything that was served, so the tap came before it; the formula is of the release alone.
  const { served } = JSON.parse(await textOf('announce', 'weather-1.2.3.json')) as { served: { target: string }[] };
  expect(new Set(served.map(({ target }) => target))).toEqual(new Set(['github', 'tap']));
  expect(await textOf('tap', 'weather.rb')).not.toContain('weather-1.2.3.json');
  // Made for one target, and sent to no other.
  expect(taken('github')).not.toContain('weather.rb');
});

test('a second run makes the same bytes, and writes nothing', async () => {
  const before = TARGETS.map((id) => writesOf(id).length);
  const again = await publish();
  expect(again).toMatchObject({ outcome: 'done', findings: [] });
  expect(new Set(again.receipts.map(({ outcome }) => outcome))).toEqual(new Set(['identical']));
  expect(TARGETS.map((id) => writesOf(id).length)).toEqual(before);
  expect(again.receipts.map(({ target, file }) => `${target} ${file}`)).toEqual(
    expect.arrayContaining(['tap weather.rb', 'announce weather-1.2.3.json']),
  );
});

test('rehearse: the command itself, to the installation from the stand-in', async () => {
  const { exit, json, text } = await run('rehearse', INPUTS, host, { format: 'text' });
  expect([exit, text]).toEqual([0, expect.stringContaining(`./${FILE}`)]);
  expect(json).toMatchObject({ outcome: 'done' });
  expect(text).toContain('github, tap and announce');
  expect(host.progress()).toMatch(/install +.*from the release/);
});
