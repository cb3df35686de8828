// Fulcio, Rekor and the timestamp authority, asked through the host: repeating does no harm, a log gives back the entry it has.

import type { TransparencyLogEntry } from '@sigstore/bundle';
import { z } from 'zod';
import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpRequest, HttpResponse } from '../../core/types.js';
import { peekAnswer, readAnswer, wordsOf } from '../../registries/remote-answer.js';

const PEM = z.string().startsWith('-----BEGIN CERTIFICATE-----').max(100_000);
const CHAIN = z.looseObject({ chain: z.looseObject({ certificates: z.array(PEM).min(1).max(10) }) });
const ISSUED = z.union([
  z.looseObject({ signedCertificateEmbeddedSct: CHAIN }).transform((one) => one.signedCertificateEmbeddedSct.chain),
  z.looseObject({ signedCertificateDetachedSct: CHAIN }).transform((one) => one.signedCertificateDetachedSct.chain),
]);
const HEX = z.string().regex(/^[0-9a-f]+$/i);
const BASE64 = z.base64();
const ENTRY = z.looseObject({
  body: BASE64,
  integratedTime: z.int(),
  logID: HEX,
  logIndex: z.int(),
  verification: z.looseObject({
    signedEntryTimestamp: BASE64,
    inclusionProof: z.looseObject({
      logIndex: z.int(),
      rootHash: HEX,
      treeSize: z.int(),
      hashes: z.array(HEX).max(100),
      checkpoint: z.string(),
    }),
  }),
});
const ENTRIES = z
  .record(z.string(), ENTRY)
  .refine((entries) => Object.keys(entries).length === 1, 'expected one entry');
const KIND = z.looseObject({ kind: z.string(), apiVersion: z.string() });

/** The certificate of a key for whom the id-token names, as PEM; it is valid for minutes. */
export async function certify(
  key: { readonly publicKey: string; readonly proof: Buffer },
  idToken: string,
  ca: URL,
  host: Host,
): Promise<string> {
  const body = {
    credentials: { oidcIdentityToken: idToken },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: key.publicKey },
      proofOfPossession: key.proof.toString('base64'),
    },
  };
  const answer = await post(new URL('api/v2/signingCert', withSlash(ca)), JSON.stringify(body), host);
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'issue a certificate');
  return readAnswer(answer, ISSUED, 'a certificate', { code: 'sign/sigstore' }).certificates[0] ?? '';
}

/** What is written into a log. */
export interface ProposedEntry {
  readonly apiVersion: string;
  readonly kind: string;
  readonly spec: unknown;
}

/** Writes down that something was signed; the same is written down once. */
export async function logEntry(proposed: ProposedEntry, log: URL, host: Host): Promise<TransparencyLogEntry> {
  const entries = new URL('api/v1/log/entries', withSlash(log));
  let answer = await post(entries, JSON.stringify(proposed), host);
  const { location } = answer.headers;
  if (answer.status === 409 && location !== undefined) {
    // It was written by an attempt whose answer was lost.
    const url = new URL(`${entries.pathname}/${location.split('/').at(-1)}`, entries);
    answer = await host.http({ url: url.href, headers: { accept: 'application/json' } });
  }
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'write to its log');
  const unread = { code: 'sign/sigstore' };
  const entry = Object.values(readAnswer(answer, ENTRIES, 'a log entry', unread))[0] as z.infer<typeof ENTRY>;
  const canonicalizedBody = Buffer.from(entry.body, 'base64');
  const kind = KIND.safeParse(JSON.parse(canonicalizedBody.toString('utf8'))).data;
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex') },
    kindVersion: { kind: kind?.kind ?? '', version: kind?.apiVersion ?? '' },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody,
  };
}

/** When something was signed, vouched for by the timestamp authority (RFC 3161). @param digest sha256 of the signature */
export async function timestamp(digest: Buffer, time: URL, host: Host): Promise<Buffer> {
  const url = time.pathname === '/' ? new URL('/api/v1/timestamp', time) : time;
  const body = JSON.stringify({ artifactHash: digest.toString('base64'), hashAlgorithm: 'sha256' });
  const answer = await post(url, body, host);
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'give a timestamp');
  return Buffer.from(answer.body);
}

function post(url: URL, body: string, host: Host): Promise<HttpResponse> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return host.http({ method: 'POST', url: url.href, headers, body, retry: 'safe' } satisfies HttpRequest);
}

const FAILED = z.looseObject({ message: z.string() });

function refused(answer: HttpResponse, doing: string): ReleaseError {
  const { host } = new URL(answer.url);
  const later = answer.status >= 500 || answer.status === 429 || answer.status === 403;
  return new ReleaseError('sign/sigstore', `${host} did not ${doing} (${answer.status}). Nothing was published.`, {
    hint: later
      ? 'Run publish again later: it continues where it stopped. https://status.sigstore.dev shows the state of the public instance.'
      : 'Check that sigstore-trust-config names the instance that trusts this workflow. To publish without these signatures: sigstore: off.',
    quote: [peekAnswer(answer, FAILED)?.message ?? wordsOf(answer)],
  });
}

function withSlash(url: URL): URL {
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}
