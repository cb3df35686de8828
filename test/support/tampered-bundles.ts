// What somebody might do to a bundle, one thing each, so that it says something else or proves less.

import type { SerializedBundle } from '@sigstore/bundle';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object | undefined ? Mutable<T[K]> : T[K] };
export type Draft = Mutable<SerializedBundle>;
type Tamper = (bundle: Draft, other: Draft) => void;

const entryOf = ({ verificationMaterial: { tlogEntries } }: Draft) => tlogEntries[0]!;
const edited = (base64: string, edit: (text: string) => string): string =>
  Buffer.from(edit(Buffer.from(base64, 'base64').toString('utf8'))).toString('base64');
/** Another byte near the end: the form stays as it is. */
const bent = (base64: string): string => {
  const bytes = Buffer.from(base64, 'base64');
  bytes[bytes.length - 3]! ^= 1;
  return bytes.toString('base64');
};

/** By what was done; `other` is a sound bundle about another file, by the same workflow. */
export const TAMPERED: Readonly<Record<string, Tamper>> = {
  'the statement is changed'(bundle) {
    bundle.dsseEnvelope!.payload = edited(bundle.dsseEnvelope!.payload, (text) => text.replace('v1.2.3', 'v1.2.4'));
  },
  'the digest in the statement is swapped'(bundle) {
    const other = '0'.repeat(64);
    bundle.dsseEnvelope!.payload = edited(bundle.dsseEnvelope!.payload, (text) =>
      text.replace(/"sha256":"[0-9a-f]{64}"/, `"sha256":"${other}"`),
    );
  },
  'the statement of another bundle is put in'(bundle, other) {
    bundle.dsseEnvelope!.payload = other.dsseEnvelope!.payload;
  },
  'the envelope of another bundle is put in'(bundle, other) {
    bundle.dsseEnvelope = other.dsseEnvelope;
  },
  'the type of the payload is changed'(bundle) {
    bundle.dsseEnvelope!.payloadType = 'text/plain';
  },
  'the signature is changed'(bundle) {
    const [signature] = bundle.dsseEnvelope!.signatures;
    signature!.sig = bent(signature!.sig);
  },
  'the signature is removed'(bundle) {
    bundle.dsseEnvelope!.signatures = [];
  },
  'the certificate of another signature is put in'(bundle, other) {
    bundle.verificationMaterial.certificate = other.verificationMaterial.certificate;
  },
  'the certificate is changed'(bundle) {
    const certificate = bundle.verificationMaterial.certificate!;
    certificate.rawBytes = bent(certificate.rawBytes);
  },
  'the log entry is missing'(bundle) {
    bundle.verificationMaterial.tlogEntries = [];
  },
  'the log entry of another bundle is put in'(bundle, other) {
    bundle.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
  },
  'the promise of the log is changed'(bundle) {
    const promise = entryOf(bundle).inclusionPromise!;
    promise.signedEntryTimestamp = bent(promise.signedEntryTimestamp);
  },
  'the time of the log entry is changed'(bundle) {
    entryOf(bundle).integratedTime = String(Number(entryOf(bundle).integratedTime) - 60);
  },
  'the checkpoint is changed'(bundle) {
    const checkpoint = entryOf(bundle).inclusionProof!.checkpoint!;
    checkpoint.envelope = checkpoint.envelope.replace(/\n(\d+)\n/, (_, size: string) => `\n${Number(size) + 1}\n`);
  },
  'the proof of inclusion is changed'(bundle) {
    const proof = entryOf(bundle).inclusionProof!;
    proof.hashes = proof.hashes.map(bent);
  },
  'the place in the log is changed'(bundle) {
    entryOf(bundle).logIndex = String(Number(entryOf(bundle).logIndex) + 1);
  },
  'the body of the log entry is changed'(bundle) {
    const entry = entryOf(bundle);
    entry.canonicalizedBody = edited(entry.canonicalizedBody, (text) => text.replace(/"value":"./, '"value":"x'));
  },
  'the timestamp of another signature is put in'(bundle, other) {
    bundle.verificationMaterial.timestampVerificationData = other.verificationMaterial.timestampVerificationData;
  },
};

/** What a log of the second version does not say, or in another way. */
const OF_THE_FIRST = [
  'the promise of the log is changed',
  'the time of the log entry is changed',
  'the place in the log is changed',
  'the body of the log entry is changed',
];
/** The same for a bundle whose entry is in a log of the second version. */
export const TAMPERED_IN_TILES: Readonly<Record<string, Tamper>> = {
  ...Object.fromEntries(Object.entries(TAMPERED).filter(([name]) => !OF_THE_FIRST.includes(name))),
  'the body of the log entry is changed': ({ verificationMaterial: { tlogEntries } }: Draft) => {
    const body = JSON.parse(Buffer.from(tlogEntries[0]!.canonicalizedBody, 'base64').toString());
    body.spec.hashedRekordV002.data.digest = Buffer.alloc(32).toString('base64');
    tlogEntries[0]!.canonicalizedBody = Buffer.from(JSON.stringify(body)).toString('base64');
  },
  'the timestamp is missing': ({ verificationMaterial }: Draft) => {
    verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
  },
};
