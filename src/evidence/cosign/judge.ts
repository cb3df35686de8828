// Whether a signature by a key holds for those who have nothing but the files and the public key.

import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { digestFile } from '../../core/digest.js';
import { usageError } from '../../core/errors.js';
import type { PublishFile } from '../../core/types.js';
import type { Judged, Trust } from '../evidence.js';
import { instanceOf } from '../sigstore/instance.js';
import { keyHintIn, whyInvalid } from './bundle.js';
import { hintOf, keyName } from './key.js';

/** @throws ReleaseError exit 2 where the policy's key or trust configuration cannot be read */
export async function judgeKeyBundle(
  { path }: PublishFile,
  file: string,
  { publicKey, trustConfig }: Trust,
): Promise<Judged> {
  const { root } = await instanceOf(trustConfig);
  const text = await readFile(file, 'utf8');
  let hint: string;
  try {
    hint = keyHintIn(text);
  } catch {
    return { state: 'wrong', by: '', detail: 'is not a signature that can be read' };
  }
  if (publicKey === undefined) {
    return {
      ...{ state: 'unchecked', by: keyName(hint), detail: 'is the key that it names, which was not given' },
      hint: 'Pass --key cosign.pub, or write cosign-key = "cosign.pub" into the policy: the public key, from a place that you trust.',
    };
  }
  const key = keyOf(publicKey);
  const by = keyName(hintOf(key));
  const why = await whyInvalid(text, { path, ...(await digestFile(path)) }, key, root);
  return why === undefined ? { state: 'proven', by } : { state: 'wrong', by, detail: `did not sign this file: ${why}` };
}

function keyOf(pem: string): KeyObject {
  try {
    return createPublicKey(pem);
  } catch {
    throw usageError(
      'verify/key',
      'cosign-key of the policy is not a public key that can be read.',
      'Name the file cosign.pub that cosign generate-key-pair wrote, or that cosign public-key prints.',
    );
  }
}
