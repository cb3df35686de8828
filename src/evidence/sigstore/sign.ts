// Signs one statement: a key that lives for this signature, a certificate for it, an entry in the log, a timestamp.

import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type Bundle, bundleToJSON, envelopeToJSON, type SerializedBundle, toDSSEBundle } from '@sigstore/bundle';
import { dsse, pem } from '@sigstore/core';
import type { Host } from '../../core/types.js';
import { claimsOf, textOf } from '../../registries/trusted-publishing.js';
import type { Services } from './instance.js';
import { logEntry } from './log.js';
import { certify, timestamps } from './services.js';
import { PAYLOAD_TYPE, type Statement } from './statement.js';

/**
 * A bundle (v0.3) that proves who signed the statement and when.
 * @throws ReleaseError `sign/sigstore`, `http/…`
 */
export async function signStatement(
  statement: Statement,
  idToken: string,
  { ca, log, time }: Services,
  host: Host,
): Promise<SerializedBundle> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const proof = signed(Buffer.from(textOf(claimsOf(idToken), 'sub')), privateKey);
  const key = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const certificate = pem.toDER(await certify({ publicKey: key, proof }, idToken, ca, host));
  const artifact = Buffer.from(JSON.stringify(statement));
  const encoded = dsse.preAuthEncoding(PAYLOAD_TYPE, artifact);
  const signature = signed(encoded, privateKey);
  const unlogged = toDSSEBundle({
    ...{ artifact, artifactType: PAYLOAD_TYPE, signature, certificateChain: false },
    certificate,
  });
  const { verificationMaterial, content } = unlogged;
  const envelope = JSON.stringify(envelopeToJSON(content.dsseEnvelope));
  const verifiers = [Buffer.from(pem.fromDER(certificate, 'CERTIFICATE')).toString('base64')];
  const x509Certificate = { rawBytes: certificate.toString('base64') };
  const proposed = {
    v1: { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers } } },
    v2: {
      digest: createHash('sha256').update(encoded).digest('base64'),
      signature: {
        content: signature.toString('base64'),
        verifier: { x509Certificate, keyDetails: 'PKIX_ECDSA_P256_SHA_256' },
      },
    },
  };
  const [entry, timestampVerificationData] = await Promise.all([
    logEntry(proposed, log, host),
    timestamps(signature, time, host),
  ]);
  const material = { ...verificationMaterial, tlogEntries: [entry], timestampVerificationData };
  return bundleToJSON({ ...unlogged, verificationMaterial: material } as Bundle);
}

function signed(data: Buffer, key: KeyObject): Buffer {
  return createSign('sha256').update(data).sign(key);
}
