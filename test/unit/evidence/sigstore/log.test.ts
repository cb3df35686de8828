// A log of the second version (tiles): it gives no time and no promise, only the place of the entry in the tree.

import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { PublishFile } from '../../../../src/core/types.js';
import { cosign } from '../../../../src/evidence/cosign/index.js';
import { sigstore } from '../../../../src/evidence/sigstore/index.js';
import { instanceOf } from '../../../../src/evidence/sigstore/instance.js';
import { openSigstore } from '../../../../src/evidence/sigstore/stand-in/open.js';
import { verifyBundle } from '../../../../src/evidence/sigstore/verify.js';
import { type Fault, inject } from '../../../support/faults.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../../support/sigstore.js';
import { type Draft, TAMPERED_IN_TILES } from '../../../support/tampered-bundles.js';

let run: SigningRun;
let folder: string;
let root: TrustedRoot;
let one: PublishFile;
let text: string;
let other: string;
beforeAll(async () => {
  run = await openSigningRun({}, undefined, 2);
  folder = mkdtempSync(join(tmpdir(), 'tiles-'));
  root = (await instanceOf(run.trustConfig)).root;
  one = artifact('a.whl', 'wheel');
  text = await sign(one);
  other = await sign(artifact('b.whl', 'another wheel'));
});
beforeEach(() => {
  inject(run.sigstore, undefined);
});
afterAll(async () => {
  await run.close();
  rmSync(folder, { recursive: true });
});

function artifact(file: string, content: string): PublishFile {
  const path = join(folder, file);
  writeFileSync(path, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { kind: 'wheel', file, path, sha256, size: content.length, project: 'weather-mcp' };
}

async function sign(file: PublishFile, trustConfig = run.trustConfig): Promise<string> {
  const inputs = { sigstore: 'public', sigstoreTrustConfig: trustConfig };
  const maker = await sigstore.open(inputs, run.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const to = `${file.path}.sigstore.json`;
  await maker.make(file, to);
  return readFileSync(to, 'utf8');
}

/** The trust configuration with another signing configuration, as a file. */
function configured(change: (config: Record<string, object[]>) => void): string {
  const config = structuredClone(run.sigstore.trustConfig) as { signingConfig: Record<string, object[]> };
  change(config.signingConfig);
  const file = join(folder, 'other.json');
  writeFileSync(file, JSON.stringify(config));
  return file;
}

test('the entry has no time: the timestamp says when it was signed', () => {
  expect(verifyBundle(text, one, {}, root).ok).toBe(true);
  const { verificationMaterial } = JSON.parse(text) as Draft;
  const [entry] = verificationMaterial.tlogEntries;
  expect(entry).toMatchObject({ kindVersion: { kind: 'hashedrekord', version: '0.0.2' } });
  expect(entry?.inclusionPromise).toBeUndefined();
  expect(verificationMaterial.timestampVerificationData?.rfc3161Timestamps).toHaveLength(1);
});

test.each(Object.entries(TAMPERED_IN_TILES))('refused: %s', (_, tamper) => {
  const draft = JSON.parse(text) as Draft;
  tamper(draft, JSON.parse(other) as Draft);
  expect(verifyBundle(JSON.stringify(draft), one, {}, root).ok).toBe(false);
});

test.each<readonly [string, Fault]>([
  ['503', { kind: 'status', status: 503 }],
  ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: '1' }],
  ['the connection is reset', { kind: 'reset-before' }],
  ['it did its work, and the answer is lost', { kind: 'drop-reply' }],
])('it fails twice: %s', async (_, fault) => {
  const before = run.sigstore.entries.size;
  let left = 2;
  inject(run.sigstore, ({ path }) => (path === '/api/v2/log/entries' && left-- > 0 ? fault : undefined));
  expect(verifyBundle(await sign(one), one, {}, root).ok).toBe(true);
  expect(run.sigstore.entries.size).toBe(before + 1);
});

describe('the signing configuration says which log is written to', () => {
  const asked = () => run.sigstore.requests.filter(({ path }) => path.includes('/log/')).at(-1)?.path;

  test('the highest version of those that are valid', async () => {
    const first = (service: object) => ({ ...service, majorApiVersion: 1 });
    const third = (service: object) => ({ ...service, majorApiVersion: 3, url: 'http://127.0.0.1:1' });
    const config = configured((one) => {
      const [log = {}] = one['rekorTlogUrls'] ?? [];
      one['rekorTlogUrls'] = [third(log), first(log), log];
    });
    await sign(one, config);
    expect(asked()).toBe('/api/v2/log/entries');
    const ended = configured((one) => {
      const [log = {}] = one['rekorTlogUrls'] ?? [];
      const validFor = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' };
      one['rekorTlogUrls'] = [{ ...log, validFor }, first(log)];
    });
    await sign(one, ended);
    expect(asked()).toBe('/api/v1/log/entries');
  });

  test('one that tells no time needs somebody else who does', async () => {
    const config = configured((one) => {
      one['tsaUrls'] = [];
    });
    await expect(sign(one, config)).rejects.toMatchObject({
      ...{ code: 'sign/trust-config', exit: 2 },
      message: expect.stringContaining('no timestamp authority'),
    });
  });

  test('a rehearsal asks its own log by the same version', async () => {
    const inputs = { sigstore: 'public', sigstoreTrustConfig: run.trustConfig };
    const rehearsed = await openSigstore({ keys: run.oidc.keys, inputs } as never);
    const { sigstoreTrustConfig } = rehearsed.inputs as { sigstoreTrustConfig: string };
    const { services } = await instanceOf(sigstoreTrustConfig);
    expect(services(Date.now()).log.version).toBe(2);
    await rehearsed.service?.close();
  });
});

test.each<readonly [string, KeyObject]>([
  ['ECDSA', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
])('a key of one’s own signs into it too: %s', async (_, key) => {
  const cosignKey = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const inputs = { cosignKey, cosignPassword: undefined, sigstoreTrustConfig: run.trustConfig };
  const maker = await cosign.open(inputs, run.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const to = join(folder, 'a.whl.cosign.json');
  await maker.make(one, to);
  expect(await maker.verify(one, to)).toBe(true);
  const bundle = JSON.parse(readFileSync(to, 'utf8')) as Draft;
  expect(bundle.verificationMaterial.tlogEntries[0]).toMatchObject({
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
  });
  bundle.verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
  writeFileSync(to, JSON.stringify(bundle));
  expect(await maker.verify(one, to)).toBe(false);
});
