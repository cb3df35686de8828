// The bundle of a file that a key signed: made with an entry in the log, and verified with nothing but the public key.

import { createVerify, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
  isBundleWithMessageSignature,
  type SerializedBundle,
  toMessageSignatureBundle,
} from '@sigstore/bundle';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import type { Host, PublishFile } from '../../core/types.js';
import type { Services } from '../sigstore/instance.js';
import { logEntry } from '../sigstore/log.js';
import { timestamps } from '../sigstore/services.js';
import { hintOf, type SigningKey } from './key.js';

type File = Pick<PublishFile, 'path' | 'sha256'>;

/** @throws ReleaseError `sign/…`, `http/…` */
export async function signWithKey(
  { path, sha256 }: File,
  key: SigningKey,
  { log, time }: Pick<Services, 'log' | 'time'>,
  host: Host,
): Promise<SerializedBundle> {
  const signature = await key.sign(path);
  const pem = key.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const publicKey = { content: Buffer.from(pem).toString('base64') };
  const spec = {
    data: { hash: { algorithm: 'sha256', value: sha256 } },
    signature: { content: signature.toString('base64'), publicKey },
  };
  const der = key.publicKey.export({ type: 'spki', format: 'der' });
  const verifier = { publicKey: { rawBytes: der.toString('base64') }, keyDetails: detailsOf(key.publicKey) };
  const proposed = {
    v1: { apiVersion: '0.0.1', kind: 'hashedrekord', spec },
    v2: {
      digest: Buffer.from(sha256, 'hex').toString('base64'),
      signature: { content: signature.toString('base64'), verifier },
    },
  };
  const entry = await logEntry(proposed, log, host);
  // The first version of the log says itself when it was.
  const timestampVerificationData = await timestamps(signature, log.version === 1 ? undefined : time, host);
  const unlogged = toMessageSignatureBundle({
    ...{ digest: Buffer.from(sha256, 'hex'), signature, keyHint: hintOf(key.publicKey), certificateChain: false },
  });
  const verificationMaterial = { ...unlogged.verificationMaterial, tlogEntries: [entry], timestampVerificationData };
  return bundleToJSON({ ...unlogged, verificationMaterial } as Bundle);
}

/** What Sigstore calls this kind of key. */
function detailsOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string {
  return asymmetricKeyType === 'ec'
    ? 'PKIX_ECDSA_P256_SHA_256'
    : `PKIX_RSA_PKCS1V15_${asymmetricKeyDetails?.modulusLength}_SHA256`;
}

/** What the bundle calls the key that signed. @throws where the text is no bundle of a signed file */
export function keyHintIn(text: string): string {
  const { content } = bundleOf(text).verificationMaterial;
  return content.$case === 'publicKey' ? content.publicKey.hint : '';
}

/**
 * Why a bundle does not hold for a file and a key; undefined where it does.
 * @param sha256 the digest of the bytes that were read, never one that was told
 */
export async function whyInvalid(
  text: string,
  { path, sha256 }: File,
  key: KeyObject,
  root: TrustedRoot,
): Promise<string | undefined> {
  try {
    const bundle = bundleOf(text);
    const { signature, messageDigest } = bundle.content.messageSignature;
    if (!messageDigest.digest.equals(Buffer.from(sha256, 'hex'))) return 'it is about another file';
    // The library reads the whole file into memory for this; files may be large.
    const isSigned = await verifyFile(path, key, signature);
    const content = {
      signature,
      compareSignature: (other: Buffer) => other.equals(signature),
      compareDigest: (other: Buffer) => other.toString('hex') === sha256,
      verifySignature: () => isSigned,
    };
    const trust = toTrustMaterial(root, () => ({ publicKey: key, validFor: () => true }));
    new Verifier(trust).verify({ ...toSignedEntity(bundle), signature: content });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function bundleOf(text: string) {
  const bundle = bundleFromJSON(JSON.parse(text));
  if (isBundleWithMessageSignature(bundle) && bundle.verificationMaterial.content.$case === 'publicKey') return bundle;
  throw new Error('it is not a signature by a key');
}

async function verifyFile(path: string, key: KeyObject, signature: Buffer): Promise<boolean> {
  const verifier = createVerify('sha256');
  await pipeline(createReadStream(path), verifier);
  return verifier.verify(key, signature);
}
