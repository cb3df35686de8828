// The key that signs: cosign.key is opened here, a key in a KMS is asked by the cosign program, and never leaves it.

import { createHash, createPrivateKey, createPublicKey, createSign, type KeyObject, scrypt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { z } from 'zod';
import { usageError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import type { CosignInputs } from './index.js';
import { openKms } from './kms.js';

export interface SigningKey {
  readonly publicKey: KeyObject;
  /** The key for people: `sha256:` of its public half in DER. */
  readonly by: string;
  /** Signs the bytes of a file with SHA-256. */
  sign(path: string): Promise<Buffer>;
}

const KMS = /^[a-z0-9]+:\/\//;
/** The first is what cosign writes today. */
const SEALED = /-----BEGIN ENCRYPTED (?:SIGSTORE|COSIGN) PRIVATE KEY-----([\sA-Za-z0-9+/=]+)-----END /;
const BYTES = z.base64().transform((text) => Buffer.from(text, 'base64'));
const SCRYPT_N = z
  .int()
  .min(2)
  .max(2 ** 20)
  .refine((n) => Number.isInteger(Math.log2(n)));
const BOX = z.looseObject({
  kdf: z.looseObject({
    name: z.literal('scrypt'),
    params: z.object({ N: SCRYPT_N, r: z.int().min(1).max(32), p: z.int().min(1).max(16) }),
    salt: BYTES,
  }),
  cipher: z.looseObject({ name: z.string().regex(/^nacl\/secretbox$/), nonce: BYTES }),
  ciphertext: BYTES,
});
const HINT = 'Set the whole text of cosign.key, as cosign generate-key-pair wrote it, or the URI of a key in a KMS.';

/** Whether the key is in a KMS. */
export const isKms = (key: string): boolean => KMS.test(key.trim());

/** What bundles call a public key: cosign compares it with the key that it is given. */
export function hintOf(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** The key for people, by what a bundle calls it. */
export const keyName = (hint: string): string => `sha256:${Buffer.from(hint, 'base64').toString('hex')}`;

/** @throws ReleaseError exit 2 `sign/cosign-…` where the key cannot be used */
export async function openKey({ cosignKey = '', cosignPassword = '' }: CosignInputs, host: Host): Promise<SigningKey> {
  if (isKms(cosignKey)) {
    const { publicKey, sign } = await openKms(cosignKey.trim(), host);
    return { publicKey, sign, by: keyName(hintOf(publicKey)) };
  }
  const sealed = SEALED.exec(cosignKey)?.[1];
  const privateKey =
    sealed === undefined ? plainKey(cosignKey, cosignPassword) : await unsealed(sealed, cosignPassword);
  const publicKey = createPublicKey(privateKey);
  return { publicKey, by: keyName(hintOf(publicKey)), sign: (path) => signFile(path, privateKey) };
}

async function unsealed(text: string, password: string): Promise<KeyObject> {
  const box = parsed(text);
  const { N, r, p } = box.kdf.params;
  let der: Uint8Array;
  try {
    const secret = await promisify<string, Buffer, number, object, Buffer>(scrypt)(password, box.kdf.salt, 32, {
      ...{ N, r, p, maxmem: 256 * N * r },
    });
    der = xsalsa20poly1305(secret, box.cipher.nonce).decrypt(box.ciphertext);
  } catch {
    throw locked(password);
  }
  return usable(createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }));
}

function parsed(text: string): z.infer<typeof BOX> {
  try {
    return BOX.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    throw usageError('sign/cosign-key', 'cosign-key is not a private key that can be read.', HINT);
  }
}

function locked(password: string): Error {
  return usageError(
    'sign/cosign-password',
    'cosign-password does not unlock cosign-key.',
    /[\r\n]$/.test(password)
      ? 'Set it without the line break that it ends with.'
      : 'Set the password that the key was created with.',
  );
}

/** A private key as OpenSSL writes it. */
function plainKey(key: string, passphrase: string): KeyObject {
  try {
    return usable(createPrivateKey({ key, passphrase }));
  } catch (error) {
    if ((error as { code?: string }).code === 'sign/cosign-kind') throw error;
    if (/-----BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(key)) throw locked(passphrase);
    const isPublic = key.includes('-----BEGIN PUBLIC KEY-----');
    const what = isPublic ? 'a public key, which cannot sign' : 'not a private key that can be read';
    throw usageError('sign/cosign-key', `cosign-key is ${what}.`, HINT);
  }
}

/** Of other kinds verifiers expect other digests than SHA-256, or none. */
function usable(key: KeyObject): KeyObject {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'rsa' || details?.namedCurve === 'prime256v1') return key;
  throw usageError(
    'sign/cosign-kind',
    `cosign-key is a key of the kind ${details?.namedCurve ?? type}, and files are signed with ECDSA P-256 or RSA.`,
    'Create one with cosign generate-key-pair.',
  );
}

async function signFile(path: string, key: KeyObject): Promise<Buffer> {
  const signer = createSign('sha256');
  await pipeline(createReadStream(path), signer);
  return signer.sign(key);
}
