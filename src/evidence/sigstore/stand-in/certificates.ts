// Certificates of the stand-in: authorities, and what they issue. Real ones, whose keys are gone when the program ends.

import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { bits, der, integer, octets, oid, sequence, set, tagged, utcTime, utf8, yes } from './der.js';

export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** Who issues: its name, its key, its certificate. */
export interface Authority extends KeyPair {
  readonly name: string;
  /** The name of who certified it. */
  readonly issuer: string;
  readonly certificate: Buffer;
  readonly serial: Buffer;
}

export const ECDSA = sequence(oid('1.2.840.10045.4.3.2'));

export const newKey = (): KeyPair => generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const spkiOf = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });
export const sha256 = (...data: readonly Buffer[]): Buffer => {
  const hash = createHash('sha256');
  for (const one of data) hash.update(one);
  return hash.digest();
};
export const sign = (data: Buffer, key: KeyObject): Buffer => createSign('sha256').update(data).sign(key);

/** A distinguished name with one part. */
export const nameOf = (text: string): Buffer => sequence(set(sequence(oid('2.5.4.3'), utf8(text))));

/** One extension of a certificate. */
export function extension(id: string, value: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [yes()] : []), octets(value));
}

/** Key usage: `digitalSignature` is bit 0, `keyCertSign` bit 5, `cRLSign` bit 6. */
export const USAGE = {
  signs: extension('2.5.29.15', bits(Buffer.from([0x80]), 7), true),
  issues: extension('2.5.29.15', bits(Buffer.from([0x06]), 1), true),
} as const;

export interface Wanted {
  readonly subject: Buffer;
  readonly key: KeyObject;
  readonly extensions: readonly Buffer[];
  /** Milliseconds. */
  readonly from: number;
  readonly until: number;
  readonly serial?: Buffer;
}

/** What is signed of a certificate. */
export function toBeSigned(wanted: Wanted, issuer: { readonly name: string; readonly key: KeyObject }): Buffer {
  const { subject, key, extensions, from, until, serial = newSerial() } = wanted;
  const ids = [
    extension('2.5.29.14', octets(sha256(spkiOf(key)).subarray(0, 20))),
    extension('2.5.29.35', sequence(der(0x80, sha256(spkiOf(issuer.key)).subarray(0, 20)))),
  ];
  return sequence(
    tagged(0, integer(2)),
    integer(serial),
    ...[ECDSA, nameOf(issuer.name), sequence(utcTime(from), utcTime(until)), subject, spkiOf(key)],
    tagged(3, sequence(...ids, ...extensions)),
  );
}

export function certificate(tbs: Buffer, key: KeyObject): Buffer {
  return sequence(tbs, ECDSA, bits(sign(tbs, key)));
}

/** Positive, and never with a zero in front. */
export function newSerial(): Buffer {
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial;
}

/** A new authority. @param issuer who certifies it; absent: it itself. @param purpose what its certificate is for; absent: to issue */
export function newAuthority(name: string, issuer?: Authority, purpose?: readonly Buffer[]): Authority {
  const keys = newKey();
  const serial = newSerial();
  const now = Date.now();
  const authority = sequence(yes());
  const extensions = purpose ?? [extension('2.5.29.19', authority, true), USAGE.issues];
  const wanted = { subject: nameOf(name), key: keys.publicKey, extensions, serial };
  const tbs = toBeSigned(
    { ...wanted, from: now - 3_600_000, until: now + 365 * 86_400_000 },
    { name: issuer?.name ?? name, key: issuer?.publicKey ?? keys.publicKey },
  );
  return {
    ...keys,
    name,
    issuer: issuer?.name ?? name,
    serial,
    certificate: certificate(tbs, issuer?.privateKey ?? keys.privateKey),
  };
}
