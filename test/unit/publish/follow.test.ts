// Targets that wait for others: each has its turn when what it waits for is served, and not before.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { digestFile } from '../../../src/core/digest.js';
import { receiptOf } from '../../../src/core/receipt.js';
import type { Finding, Outcome } from '../../../src/core/types.js';
import { publishRelease } from '../../../src/publish/publish.js';
import type { Target, TargetWork } from '../../../src/targets/types.js';
import { type TestHost, testHost } from '../../support/host.js';
import { type Prepared, prepareRelease, publishInput } from '../../support/prepared.js';

const folder = mkdtempSync(join(tmpdir(), 'follow-'));
let host: TestHost;
let prepared: Prepared;
/** What was sent where, in order, and what lies there. */
let sends: string[];
let held: Map<string, string>;
beforeAll(async () => {
  host = testHost();
  prepared = await prepareRelease(join(folder, 'release'));
});
beforeEach(() => {
  sends = [];
  held = new Map();
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

interface Options extends Pick<Target, 'after'> {
  /** What becomes of a wheel that is sent there, or was. */
  readonly outcome?: () => Outcome;
  readonly generates?: boolean;
  readonly refuses?: readonly Finding[];
}

/** A target in memory: it takes the wheel, or generates a list of what the others took. */
function place(id: string, { after, outcome = () => 'published', generates = false, refuses = [] }: Options): Target {
  const work: TargetWork = {
    preflight: async () => refuses,
    inspect: async () => new Map(held),
    plan: (publishFiles, remote) =>
      publishFiles.map((publishFile) => {
        const there = (remote as typeof held).get(`${id} ${publishFile.file}`);
        // What it only accepted it does not show yet, and is sent again.
        const isShown = there !== undefined && outcome() !== 'accepted';
        const state = !isShown ? 'absent' : there === publishFile.sha256 ? 'identical' : 'different';
        const verb = { absent: 'publish', identical: 'keep', different: 'conflict' } as const;
        return { target: id, publishFile, state, verb: verb[state], there };
      }),
    async apply({ publishFile }) {
      if (!held.has(`${id} ${publishFile.file}`)) sends.push(`${id} ${publishFile.file}`);
      const result = outcome();
      if (result !== 'failed') held.set(`${id} ${publishFile.file}`, publishFile.sha256);
      return receiptOf(id, publishFile, result);
    },
    ...(generates && {
      async generate(served, _input, into) {
        const path = join(into, `${id}.txt`);
        writeFileSync(path, served.map(({ target, file, sha256 }) => `${target} ${file} ${sha256}\n`).join(''));
        return [{ kind: 'generated', file: `${id}.txt`, path, ...(await digestFile(path)), project: 'weather-mcp' }];
      },
    }),
  };
  return {
    ...{ id, title: id, phase: 'registry', inputs: {}, load: async () => work },
    ...(after === undefined ? {} : { after }),
    accepts: ({ kind }) => kind === 'wheel' && !generates,
    table: () => ({ about: '', keys: {} }),
    settingsOf: () => undefined,
    isDefault: () => true,
    serves: () => true,
    standIn: async () => undefined,
  };
}

async function publish(targets: readonly Target[], optional: readonly string[] = []) {
  const input = await publishInput(prepared, host, {});
  const settings = { ...input.settings, targets: targets.map(({ id }) => id), optional };
  return publishRelease({ ...input, settings }, targets, host);
}

const wheel = () => prepared.plan.projects[0]!.artifacts.find(({ kind }) => kind === 'wheel')!.file;

test('whoever waits comes after what it waits for, wherever the list has it', async () => {
  const last = place('last', { after: 'served', generates: true });
  const second = place('second', { after: ['first'] });
  const result = await publish([last, second, place('first', {})]);
  expect(result).toMatchObject({ outcome: 'done', findings: [] });
  expect(sends).toEqual([`first ${wheel()}`, `second ${wheel()}`, 'last last.txt']);
});

test('what is accepted and not served is waited for: nothing is sent, and a later run goes on', async () => {
  let first: Outcome = 'accepted';
  const targets = [place('first', { outcome: () => first }), place('last', { after: 'served', generates: true })];
  for (const _ of [1, 2]) {
    const result = await publish(targets);
    expect(result.outcome).toBe('accepted');
    expect(result.findings).toEqual([
      expect.objectContaining({
        rule: 'publish/waits',
        level: 'note',
        target: 'last',
        message: 'Nothing was sent to last: first accepted everything but does not serve it yet.',
      }),
    ]);
    expect(sends).toEqual([`first ${wheel()}`]);
  }
  first = 'published';
  expect(await publish(targets)).toMatchObject({ outcome: 'done', findings: [] });
  expect(sends).toEqual([`first ${wheel()}`, 'last last.txt']);
  // Files of receipts are the same when the receipts are.
  expect(await publish(targets)).toMatchObject({ outcome: 'done', findings: [] });
  expect(sends).toHaveLength(2);
});

test('what failed is not announced', async () => {
  const targets = [place('first', { outcome: () => 'failed' }), place('last', { after: ['first'], generates: true })];
  const result = await publish(targets);
  expect(result.outcome).toBe('failed');
  expect(result.findings.at(-1)?.message).toBe('Nothing was sent to last: first did not accept everything.');
  expect(sends).toEqual([`first ${wheel()}`]);
});

test('an optional target is not waited for by who waits for all; who names it does, and is not done without it', async () => {
  const first = place('first', { outcome: () => 'failed' });
  const other = place('other', {});
  expect((await publish([first, other, place('last', { after: 'served' })], ['first'])).outcome).toBe('done');
  expect(sends).toContain(`last ${wheel()}`);
  sends = [];
  held.clear();
  expect((await publish([first, other, place('last', { after: ['first'] })], ['first'])).outcome).toBe('failed');
  expect(sends).not.toContain(`last ${wheel()}`);
});

test('targets that are not in force are not waited for', async () => {
  expect((await publish([place('last', { after: ['elsewhere'] })])).outcome).toBe('done');
  expect(sends).toEqual([`last ${wheel()}`]);
});

test('that we may not write there is known before anything is written anywhere', async () => {
  const refuses: readonly Finding[] = [{ rule: 'preflight/last', level: 'error', message: 'It has no token.' }];
  const result = await publish([place('first', {}), place('last', { after: ['first'], generates: true, refuses })]);
  expect(result.outcome).toBe('failed');
  expect(result.findings.map(({ rule }) => rule)).toEqual(['preflight/last']);
  expect(sends).toEqual([]);
});

test('a generated file that is there with other contents is a conflict', async () => {
  held.set('last last.txt', 'other');
  const result = await publish([place('first', {}), place('last', { after: ['first'], generates: true })]);
  expect(result.outcome).toBe('conflict');
  expect(result.findings.map(({ rule }) => rule)).toEqual(['publish/last-conflict']);
  expect(sends).toEqual([`first ${wheel()}`]);
});

test('who waits for one that waits is not sent before it', async () => {
  const first = place('first', { outcome: () => 'accepted' });
  const second = place('second', { after: ['first'], generates: true });
  const result = await publish([first, second, place('third', { after: ['second'] })]);
  expect(result.outcome).toBe('accepted');
  expect(result.findings.map(({ target }) => target)).toEqual(['second', 'third']);
  expect(sends).toEqual([`first ${wheel()}`]);
});
