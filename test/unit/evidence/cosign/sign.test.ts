import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PublishFile } from '../../../../src/core/types.js';
import type { CosignInputs } from '../../../../src/evidence/cosign/index.js';
import { cosign } from '../../../../src/evidence/cosign/index.js';
import { openKeyStandIn } from '../../../../src/evidence/cosign/stand-in/open.js';
import type { EvidenceMaker } from '../../../../src/evidence/evidence.js';
import type { RehearsalOf } from '../../../../src/targets/types.js';
import { ABOUT, openSigningRun, type SigningRun } from '../../../support/sigstore.js';

const KEYS = join(import.meta.dirname, '../../../fixtures/cosign');
const [KEY, PUBLIC] = ['cosign.key', 'cosign.pub'].map((name) => readFileSync(join(KEYS, name), 'utf8'));
const [cosignKey, publicKey, cosignPassword] = [KEY ?? '', PUBLIC ?? '', 'opensesame'];

let run: SigningRun;
let folder: string;
let one: PublishFile;
let made: string;
beforeAll(async () => {
  run = await openSigningRun();
  folder = mkdtempSync(join(tmpdir(), 'cosign-'));
  one = artifact('a.whl', 'wheel');
  made = join(folder, 'a.whl.cosign.json');
  const maker = await open({ cosignKey, cosignPassword });
  await maker.make(one, made);
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

type Given = Partial<CosignInputs>;

const inputsOf = (given: Given): CosignInputs => ({
  ...{ cosignKey: undefined, cosignPassword: undefined, sigstoreTrustConfig: run.trustConfig },
  ...given,
});

async function open(given: Given): Promise<EvidenceMaker> {
  const maker = await cosign.open(inputsOf(given), run.host, ABOUT, undefined);
  if ('none' in maker) throw new Error(maker.none);
  return maker;
}

const pem = ({ privateKey }: { privateKey: KeyObject }): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const LOCKED = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' })
  .toString();

function resealed(params: object): string {
  const box = JSON.parse(Buffer.from(cosignKey.replace(/-----[^-]+-----/g, ''), 'base64').toString());
  const changed = { ...box, kdf: { ...box.kdf, params: { ...box.kdf.params, ...params } } };
  const text = Buffer.from(JSON.stringify(changed)).toString('base64');
  return `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n${text}\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n`;
}

test('the bundle says what was signed, by which key, and where the log has it', () => {
  const { mediaType, messageSignature, verificationMaterial } = JSON.parse(readFileSync(made, 'utf8'));
  expect(mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
  expect(Buffer.from(messageSignature.messageDigest.digest, 'base64').toString('hex')).toBe(one.sha256);
  const der = Buffer.from(publicKey.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  expect(verificationMaterial.publicKey.hint).toBe(createHash('sha256').update(der).digest('base64'));
  expect(verificationMaterial.tlogEntries).toHaveLength(1);
  expect(verificationMaterial.tlogEntries[0]!.kindVersion).toEqual({ kind: 'hashedrekord', version: '0.0.1' });
});

describe('a key that cannot sign is said before anything is signed', () => {
  test.each([
    ['another password', { cosignKey, cosignPassword: 'other' }, 'cosign-password does not unlock'],
    ['no password', { cosignKey }, 'cosign-password does not unlock'],
    ['the password of a key of OpenSSL', { cosignKey: LOCKED, cosignPassword: 'other' }, 'cosign-password does not'],
    ['settings that no scrypt takes', { cosignKey: resealed({ N: 3 }), cosignPassword }, 'not a private key'],
    ['a public key', { cosignKey: publicKey }, 'a public key, which cannot sign'],
    ['half a key', { cosignKey: cosignKey.replace(/\n.+\n/, '\n'), cosignPassword }, 'not a private key'],
    ['no key', { cosignKey: 'key' }, 'not a private key'],
    ['another curve', { cosignKey: pem(generateKeyPairSync('ec', { namedCurve: 'P-384' })) }, 'kind secp384r1'],
    ['another kind', { cosignKey: pem(generateKeyPairSync('ed25519')) }, 'kind ed25519'],
    ['a KMS that no client is for', { cosignKey: 'pkcs11://x' }, 'pkcs11://, which is not a known KMS'],
  ])('%s', async (_what, given: Given, words) => {
    await expect(open(given)).rejects.toMatchObject({ exit: 2, message: expect.stringContaining(words) });
    const answer = await cosign.ahead?.(inputsOf(given), undefined, true, run.host);
    expect(answer).toMatchObject({ state: 'wrong', message: expect.stringContaining(words) });
    expect(JSON.stringify(answer)).not.toContain('other');
  });
});

test('a password that ends with a line break is said to', async () => {
  await expect(open({ cosignKey, cosignPassword: `${cosignPassword}\n` })).rejects.toMatchObject({
    code: 'sign/cosign-password',
    hint: expect.stringContaining('without the line break'),
  });
});

test.each([
  ['of Windows', cosignKey.replaceAll('\n', '\r\n')],
  ['that are spaces', cosignKey.replaceAll('\n', ' ')],
])('a key with ends of lines %s is read', async (_, text) => {
  await expect(open({ cosignKey: text, cosignPassword })).resolves.toBeDefined();
});

test('keys of OpenSSL sign too', async () => {
  for (const pair of [
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ]) {
    const maker = await open({ cosignKey: pem(pair) });
    const to = join(folder, 'openssl.cosign.json');
    await maker.make(one, to);
    expect(await maker.verify(one, to)).toBe(true);
  }
});

interface Signed {
  readonly messageSignature: { signature: string; readonly messageDigest: { digest: string } };
  readonly verificationMaterial: {
    tlogEntries: { integratedTime: string; readonly inclusionProof: { hashes: readonly string[] } }[];
  };
}

describe('what was changed is refused', () => {
  const changes: readonly (readonly [string, (bundle: Signed) => void, string])[] = [
    ['the signature', (one) => (one.messageSignature.signature = Buffer.from('x').toString('base64')), 'signature'],
    [
      'the digest',
      (one) => (one.messageSignature.messageDigest.digest = Buffer.alloc(32).toString('base64')),
      'another file',
    ],
    ['the log', (one) => (one.verificationMaterial.tlogEntries = []), 'timestamp'],
    [
      'the time',
      (one) => (one.verificationMaterial.tlogEntries[0]!.integratedTime = '1700000000'),
      'inclusion promise',
    ],
    [
      'its place in the log',
      (one) => (one.verificationMaterial.tlogEntries[0]!.inclusionProof.hashes = []),
      'hash count',
    ],
  ];
  test.each(changes)('%s', async (_what, change, words) => {
    const bundle = JSON.parse(readFileSync(made, 'utf8')) as Signed;
    change(bundle);
    const file = join(folder, 'changed.cosign.json');
    writeFileSync(file, JSON.stringify(bundle));
    const trust = { publicKey, trustConfig: run.trustConfig };
    expect(await cosign.judge(one, file, trust, run.host)).toMatchObject({
      state: 'wrong',
      detail: expect.stringMatching(new RegExp(words, 'i')),
    });
  });

  test('of another log', async () => {
    const elsewhere = await openSigningRun();
    const trust = { publicKey, trustConfig: elsewhere.trustConfig };
    expect((await cosign.judge(one, made, trust, run.host)).state).toBe('wrong');
    await elsewhere.close();
  });
});

test('a rehearsal signs with a key of its own what a KMS would sign, and shares the log of the other signatures', async () => {
  const given = { inputs: { cosignKey: 'awskms:///alias/release' }, trustedRoot: {} } as unknown as RehearsalOf;
  const { inputs, service } = await openKeyStandIn(given);
  expect(service).toBeUndefined();
  const { cosignKey: replaced } = inputs as { cosignKey: string };
  expect((await open({ cosignKey: replaced })).by).toMatch(/^sha256:[0-9a-f]{64}$/);
  const mine = { inputs: { cosignKey }, trustedRoot: {} } as unknown as RehearsalOf;
  expect((await openKeyStandIn(mine)).inputs).toEqual({});
});
