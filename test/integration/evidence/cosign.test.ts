// Signatures by a key, as a release leaves them, judged by OpenSSL and cosign; and a key in a KMS that cosign asks.

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cosign } from '../../../src/evidence/cosign/index.js';
import { COSIGN, startVault } from '../../support/cosign.js';
import { testHost } from '../../support/host.js';
import { prepareRelease } from '../../support/prepared.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../support/sigstore.js';
import { openWorld, type World } from '../../support/world.js';

const KEYS = join(import.meta.dirname, '../../fixtures/cosign');
const PUBLIC = join(KEYS, 'cosign.pub');
const withCosign = COSIGN === undefined ? test.skip : test;

let run: SigningRun;
let world: World;
let folder: string;
let root: string;
beforeAll(async () => {
  run = await openSigningRun();
  world = await openWorld({ trusted: run });
  folder = mkdtempSync(join(tmpdir(), 'cosign-'));
  root = join(folder, 'trusted_root.json');
  writeFileSync(root, JSON.stringify(run.sigstore.trustConfig.trustedRoot));
  const prepared = await prepareRelease(join(folder, 'release'));
  const cosignKey = readFileSync(join(KEYS, 'cosign.key'), 'utf8');
  const inputs = { cosignKey, cosignPassword: 'opensesame', sigstoreTrustConfig: run.trustConfig };
  const first = await world.publish(prepared, { inputs });
  expect(first).toMatchObject({ outcome: 'done', evidence: [{ id: 'cosign', made: 6, adopted: 0 }] });
  const written = run.sigstore.entries.size;
  const second = await world.publish(prepared, { inputs });
  expect(second).toMatchObject({ outcome: 'done', evidence: [{ id: 'cosign', made: 0, adopted: 6 }] });
  expect(run.sigstore.entries.size).toBe(written);
});
afterAll(async () => {
  await Promise.all([world.close(), run.close()]);
  rmSync(folder, { recursive: true });
});

/** Each file of the release beside its bundle, as somebody downloads them. */
function released(): readonly { readonly file: string; readonly bundle: string }[] {
  const assets = new Map(world.github.releases()[0]?.assets.map((asset) => [asset.name, asset.path]));
  return [...assets].flatMap(([name, path]) => {
    const bundle = assets.get(`${name}.cosign.json`);
    return bundle === undefined || path === undefined ? [] : [{ file: path, bundle }];
  });
}

test('OpenSSL verifies each file with the public key', () => {
  expect(released()).toHaveLength(6);
  for (const { file, bundle } of released()) {
    const { messageSignature } = JSON.parse(readFileSync(bundle, 'utf8')) as {
      messageSignature: { signature: string };
    };
    const signature = join(folder, 'signature');
    writeFileSync(signature, Buffer.from(messageSignature.signature, 'base64'));
    const args = ['dgst', '-sha256', '-verify', PUBLIC, '-signature', signature, file];
    expect(execFileSync('openssl', args, { encoding: 'utf8' })).toBe('Verified OK\n');
  }
});

/** What `cosign verify-blob` says. */
function verified(key: string, bundle: string, file: string): { readonly code: number | null; readonly words: string } {
  const args = ['verify-blob', '--key', key, '--bundle', bundle, '--trusted-root', root, file];
  const { status, stderr } = spawnSync(COSIGN ?? '', args, { encoding: 'utf8', env: { HOME: folder } });
  return { code: status, words: stderr };
}

withCosign('cosign verifies each file, and neither another file nor with another key', () => {
  for (const { file, bundle } of released()) {
    expect(verified(PUBLIC, bundle, file)).toEqual({ code: 0, words: expect.stringContaining('Verified OK') });
  }
  const [one, two] = released();
  expect(verified(PUBLIC, one?.bundle ?? '', two?.file ?? '').code).not.toBe(0);
  const other = join(folder, 'other.pub');
  execFileSync('openssl', [
    'genpkey',
    '-algorithm',
    'EC',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-out',
    `${other}.key`,
  ]);
  execFileSync('openssl', ['pkey', '-in', `${other}.key`, '-pubout', '-out', other]);
  expect(verified(other, one?.bundle ?? '', one?.file ?? '').code).not.toBe(0);
});

withCosign('a key in a KMS signs through cosign, which gets the credential of that KMS and no other', async () => {
  const vault = await startVault('s.right');
  const file = join(folder, 'a.whl');
  writeFileSync(file, 'wheel');
  const sha256 = createHash('sha256').update('wheel').digest('hex');
  const artifact = { kind: 'wheel', file: 'a.whl', path: file, sha256, size: 5, project: 'weather-mcp' } as const;
  const env = (token: string) => ({
    ...{ VAULT_ADDR: vault.url, VAULT_TOKEN: token, HOME: folder, AWS_SECRET_ACCESS_KEY: 'another' },
    PATH: [dirname(COSIGN ?? ''), process.env['PATH']].join(delimiter),
  });
  const inputs = { cosignKey: 'hashivault://release', cosignPassword: undefined, sigstoreTrustConfig: run.trustConfig };
  const host = testHost({ env: env('s.right'), http: run.host.http });
  const maker = await cosign.open(inputs, host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  const bundle = join(folder, 'a.whl.cosign.json');
  await maker.make(artifact, bundle);
  expect(await maker.verify(artifact, bundle)).toBe(true);
  const key = join(folder, 'kms.pub');
  // The KMS answers in this process: nothing may wait for cosign here.
  const asked = promisify(execFile)(COSIGN ?? '', ['public-key', '--key', inputs.cosignKey], { env: env('s.right') });
  writeFileSync(key, (await asked).stdout);
  expect(verified(key, bundle, file).code).toBe(0);
  const denied = testHost({ env: env('s.wrong'), http: run.host.http });
  await expect(cosign.open(inputs, denied, ABOUT, undefined)).rejects.toMatchObject({
    code: 'sign/cosign-kms',
    quote: expect.arrayContaining([expect.stringContaining('permission denied')]),
  });
  await Promise.all([vault.close(), host.close(), denied.close()]);
});
