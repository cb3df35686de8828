import '../../support/own-modules.js';
import '../../support/toys/index.js';

import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { INPUTS } from '../../../src/config/inputs.js';
import { ownInputs } from '../../../src/config/target-input.js';
import type { PublishFile } from '../../../src/core/types.js';
import type { About, Evidence, Trust } from '../../../src/evidence/evidence.js';
import { EVIDENCE } from '../../../src/evidence/index.js';
import { parsePlan } from '../../../src/plan/read.js';
import { makeKey, publicOf } from '../../support/gpg.js';
import { prepareRelease } from '../../support/prepared.js';
import { spdxOf } from '../../support/sboms.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../support/sigstore.js';
import { openWorld, type World } from '../../support/world.js';

type Given = Record<string, string>;
/** What those trust who verify it, and what would make them refuse it. */
const TRUSTS: Readonly<Record<string, (mine: Given) => readonly [right: Trust, ...others: Trust[]]>> = {
  seal: () => [{}],
  gpg: ({ gpgKey = '' }) => [{ keys: publicOf(gpgKey) }, { keys: publicOf(makeKey('')) }],
  sigstore: trusting,
  pep740: trusting,
  'sbom-attestation': trusting,
  cosign: ({ cosignKey = '' }) => {
    const { trustConfig } = run;
    return [
      { publicKey: halfOf(cosignKey), trustConfig },
      { publicKey: halfOf(newKey()), trustConfig },
    ];
  },
};

function trusting(): readonly [Trust, ...Trust[]] {
  const { trustConfig } = run;
  const right = { trustConfig, repository: ABOUT.repository, ref: 'refs/tags/*' };
  return [right, { ...right, ref: 'refs/heads/main' }, { ...right, repository: 'octo/other' }];
}

/** Inputs that turn each kind on, and what of them or of the release makes it another maker's. */
const SAMPLES: Readonly<Record<string, () => readonly [mine: Given, others: Given, about?: Partial<About>]>> = {
  seal: () => [{ sealBy: 'alice' }, { sealBy: 'bob' }],
  gpg: () => [{ gpgKey: makeKey('opensesame'), gpgPassphrase: 'opensesame' }, { gpgKey: makeKey('') }],
  sigstore: signed,
  pep740: signed,
  'sbom-attestation': signed,
  cosign: () => {
    const { trustConfig: sigstoreTrustConfig } = run;
    return [
      { cosignKey: newKey(), sigstoreTrustConfig },
      { cosignKey: newKey(), sigstoreTrustConfig },
    ];
  },
};

test('every kind has its samples', () => {
  const ids = EVIDENCE.map(({ id }) => id as string).sort();
  expect([Object.keys(SAMPLES).sort(), Object.keys(TRUSTS).sort()]).toEqual([ids, ids]);
});

function newKey(): string {
  return String(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

function halfOf(key: string): string {
  return String(createPublicKey(key).export({ type: 'spki', format: 'pem' }));
}

function signed(): readonly [Given, Given, Partial<About>] {
  const given = { sigstore: 'public', sigstoreTrustConfig: run.trustConfig };
  return [given, given, { repository: 'octo/other' }];
}

let run: SigningRun;
beforeAll(async () => {
  run = await openSigningRun();
});
afterAll(() => run.close());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function artifact(file: string, text: string): PublishFile {
  const path = join(folder, file);
  writeFileSync(path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { kind: 'wheel', file, path, sha256, size: text.length, project: 'weather-mcp' };
}

/** A file that the evidence is about: a wheel, or its SBOM. */
function subjectOf(evidence: Evidence, file: string, text: string): PublishFile {
  const wheel = artifact(file, text);
  if (evidence.isAbout(wheel)) return wheel;
  return { ...artifact(file, spdxOf(wheel)), kind: 'sbom' };
}

describe.each(EVIDENCE.map((one): readonly [string, Evidence] => [one.id, one]))('%s is evidence', (id, evidence) => {
  let mine: Given;
  let others: Given;
  let theirs: Partial<About>;
  beforeAll(() => {
    [mine, others, theirs = {}] = SAMPLES[id]?.() ?? [{}, {}];
  });

  test('it is on by its own inputs only, and they are lines of the input table', () => {
    expect(evidence.isOn({}, undefined)).toBe(false);
    expect(evidence.isOn(mine, undefined)).toBe(true);
    for (const [name, line] of Object.entries(evidence.inputs)) expect(INPUTS).toHaveProperty([name], line);
    expect(ownInputs({ ...mine, npmToken: 'npm_secret' }, evidence.inputs)).toEqual(mine);
  });

  test('its ending is its own, and no artifact of a plan may end like that', async () => {
    expect(EVIDENCE.filter(({ ending }) => ending === evidence.ending)).toEqual([evidence]);
    const { plan } = await prepareRelease(join(folder, 'a'));
    const text = JSON.stringify(plan).replaceAll('SHA256SUMS', `SHA256SUMS${evidence.ending.toUpperCase()}`);
    expect(() => parsePlan(Buffer.from(text), 'release.json')).toThrow('is a reserved name');
  });

  test('it verifies what it made, and neither other bytes, nor another maker, nor junk', async () => {
    const file = subjectOf(evidence, 'a.whl', 'wheel');
    const open = (inputs: Given, given: About) => evidence.open(inputs, run.host, given, undefined);
    const [maker, other] = [await open(mine, ABOUT), await open(others, { ...ABOUT, ...theirs })];
    try {
      if ('none' in maker) throw new Error(maker.none);
      const made = join(folder, `a.whl${evidence.ending}`);
      await maker.make(file, made);
      expect(await maker.verify(file, made)).toBe(true);
      expect(await other.verify(file, made)).toBe(false);
      expect(await maker.verify(subjectOf(evidence, 'b.whl', 'other wheel'), made)).toBe(false);
      writeFileSync(made, 'junk');
      expect(await maker.verify(file, made)).toBe(false);
      expect(evidence.say({ made: 1, adopted: 2, by: maker.by })).toContain(maker.by);
    } finally {
      await Promise.all([maker.close?.(), other.close?.()]);
    }
  });
});

test.each(EVIDENCE.map((one): readonly [string, Evidence] => [one.id, one]))(
  '%s: those who only have the files prove it under their own trust',
  async (id, evidence) => {
    const [mine] = SAMPLES[id]?.() ?? [{}];
    const [right, ...wrong] = TRUSTS[id]?.(mine ?? {}) ?? [{}];
    const file = subjectOf(evidence, 'a.whl', 'wheel');
    const maker = await evidence.open(mine ?? {}, run.host, ABOUT, undefined);
    if ('none' in maker) throw new Error(maker.none);
    const made = join(folder, `a.whl${evidence.ending}`);
    await maker.make(file, made).finally(() => maker.close?.());
    const judged = (trust: Trust, about = file) => evidence.judge(about, made, trust, run.host);
    expect(await judged(right)).toMatchObject({ state: 'proven', by: expect.stringMatching(/./) });
    expect((await judged(right, subjectOf(evidence, 'b.whl', 'other wheel'))).state).toBe('wrong');
    for (const other of wrong) expect((await judged(other)).state).toBe('wrong');
    if (wrong.length > 0) {
      expect(await judged({ trustConfig: right.trustConfig })).toMatchObject({
        state: 'unchecked',
        hint: expect.stringContaining('policy'),
      });
    }
    writeFileSync(made, 'junk');
    expect((await judged(right)).state).toBe('wrong');
  },
);

/** A kind of evidence that no list knows: the digest of the installable files, vouched for by whoever the inputs name. */
const WITNESS = { 'npm-tag': { type: 'text', about: 'Who vouches.', commands: ['publish'] } } as const;
const toy: Evidence<typeof WITNESS> = {
  id: 'toy',
  title: 'witness',
  inputs: WITNESS,
  ending: '.toy',
  mediaType: 'text/x-toy',
  isAbout: ({ kind }) => kind === 'wheel' || kind === 'sdist',
  isOn: ({ npmTag }) => npmTag !== undefined,
  async open({ npmTag: by = '' }) {
    const text = ({ sha256 }: PublishFile) => `${by} ${sha256}`;
    return {
      by,
      make: async (publishFile, to) => writeFileSync(to, text(publishFile)),
      verify: async (publishFile, file) => readFileSync(file, 'utf8') === text(publishFile),
      close: async () => {},
    };
  },
  judge: async () => ({ state: 'unchecked', by: '' }),
  say: ({ made, adopted }) => `${made} witnessed, ${adopted} kept`,
};

describe('a kind of evidence that was added to the list', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());
  const inputs = (by: string) => ({ inputs: { npmTag: by } as never });
  const assets = () => world.github.releases()[0]?.assets ?? [];

  test('is made about its files, adopted by the next run, and never replaced by another maker', async () => {
    const prepared = await prepareRelease(join(folder, 'a'));
    const publish = (by: string) => world.publish(prepared, inputs(by), world.host, [toy as Evidence]);
    const first = await publish('alice');
    expect(first).toMatchObject({ outcome: 'done', evidence: [{ id: 'toy', by: 'alice', made: 2, adopted: 0 }] });
    const made = assets().filter(({ name }) => name.endsWith('.toy'));
    expect(made.map(({ name }) => name).sort()).toEqual([
      'weather_mcp-1.2.3-py3-none-any.whl.toy',
      'weather_mcp-1.2.3.tar.gz.toy',
    ]);
    expect(new Set(made.map(({ contentType }) => contentType))).toEqual(new Set(['text/x-toy']));
    const before = world.writes();
    expect(await publish('alice')).toMatchObject({ outcome: 'done', evidence: [{ made: 0, adopted: 2 }] });
    expect(world.host.progress()).toMatch(/witness +0 witnessed, 2 kept/);
    const other = await publish('mallory');
    expect([other.outcome, other.receipts.map(({ file, outcome }) => `${file} ${outcome}`)]).toEqual([
      'conflict',
      made.map(({ name }) => `${name} conflict`),
    ]);
    expect(world.writes()).toBe(before);
  });

  test('is skipped where its inputs do not ask for it', async () => {
    const prepared = await prepareRelease(join(folder, 'a'));
    const result = await world.publish(prepared, {}, world.host, [toy as Evidence]);
    expect([result.outcome, result.evidence]).toEqual(['done', []]);
    expect(assets().some(({ name }) => name.endsWith('.toy'))).toBe(false);
  });
});
