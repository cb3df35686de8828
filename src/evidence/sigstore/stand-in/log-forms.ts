// What the log keeps of what it is asked to write down, by both versions of its API.

import { createPublicKey, X509Certificate } from 'node:crypto';
import { json } from '@sigstore/core';
import { Refusal } from '../../../stand-in/reply.js';
import { sha256 } from './certificates.js';

interface Envelope {
  readonly payload?: string;
  readonly signatures?: readonly { readonly sig?: string }[];
}

type Spec = Readonly<Record<string, unknown>>;

/** What the log keeps of each kind of proposed entry. */
const KEEPS: Readonly<Record<string, (spec: Spec) => unknown>> = { dsse: keptEnvelope, hashedrekord: keptRecord };

/** What the log keeps, in base64: digests, signature and certificate or key, never the statement. */
export function kept(asked: unknown): string {
  try {
    const { apiVersion, kind, spec } = asked as { apiVersion: string; kind: string; spec: Spec };
    const keep = KEEPS[kind];
    if (keep === undefined) throw new Error(`unknown kind ${kind}`);
    return canonical({ apiVersion, kind, spec: keep(spec) });
  } catch (error) {
    throw refusal(error as Error);
  }
}

/** The same in the words of the second version of its API, which knows records only. */
export function keptTiled(asked: unknown): string {
  try {
    const { digest, signature } = (asked as Tiled).hashedRekordRequestV002;
    const { x509Certificate, publicKey, keyDetails } = signature.verifier;
    const bytes = Buffer.from(x509Certificate?.rawBytes ?? publicKey?.rawBytes ?? '', 'base64');
    if (x509Certificate === undefined) createPublicKey({ key: bytes, format: 'der', type: 'spki' });
    else new X509Certificate(bytes);
    if (Buffer.from(digest, 'base64').length !== 32) throw new Error('not a digest');
    if (signature.content === '' || keyDetails === undefined) throw new Error('no signature');
    const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } };
    return canonical({ apiVersion: '0.0.2', kind: 'hashedrekord', spec });
  } catch (error) {
    throw refusal(error as Error);
  }
}

const canonical = (entry: unknown): string => Buffer.from(json.canonicalize(entry) as string).toString('base64');

function refusal({ message }: Error): Refusal {
  return new Refusal({ status: 400, json: { code: 400, message: `error processing entry: ${message}` } });
}

function keptEnvelope(spec: Spec): unknown {
  const { envelope, verifiers } = spec['proposedContent'] as { envelope: string; verifiers: readonly [string] };
  const { payload = '', signatures } = JSON.parse(envelope) as Envelope;
  const signature = signatures?.[0]?.sig ?? '';
  const verifier = verifiers[0];
  new X509Certificate(Buffer.from(verifier, 'base64'));
  if (signature === '') throw new Error('not a signed envelope');
  const hash = (bytes: Buffer) => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') });
  return {
    envelopeHash: hash(Buffer.from(envelope)),
    payloadHash: hash(Buffer.from(payload, 'base64')),
    signatures: [{ signature, verifier }],
  };
}

/** A signature is checked where its key can tell without the bytes, which the log never sees: here it is only a key. */
function keptRecord(spec: Spec): unknown {
  const { data, signature } = spec as {
    data: { hash: { algorithm: string; value: string } };
    signature: { content: string; publicKey: { content: string } };
  };
  createPublicKey(Buffer.from(signature.publicKey.content, 'base64'));
  if (data.hash.algorithm !== 'sha256' || !/^[0-9a-f]{64}$/.test(data.hash.value)) throw new Error('not a digest');
  if (signature.content === '') throw new Error('no signature');
  return { data, signature };
}

/** In base64, as in the bundle. */
interface Tiled {
  readonly hashedRekordRequestV002: {
    readonly digest: string;
    readonly signature: {
      readonly content: string;
      readonly verifier: {
        readonly x509Certificate?: { readonly rawBytes: string };
        readonly publicKey?: { readonly rawBytes: string };
        readonly keyDetails?: string;
      };
    };
  };
}
