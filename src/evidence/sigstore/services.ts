// Fulcio and the timestamp authority, asked through the host: repeating does no harm.

import { createHash } from 'node:crypto';
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

/** When something was signed, vouched for by the timestamp authority (RFC 3161), as a bundle has it; none without an authority. */
export async function timestamps(signature: Buffer, time: URL | undefined, host: Host) {
  if (time === undefined) return { rfc3161Timestamps: [] };
  const digest = createHash('sha256').update(signature).digest();
  const url = time.pathname === '/' ? new URL('/api/v1/timestamp', time) : time;
  const body = JSON.stringify({ artifactHash: digest.toString('base64'), hashAlgorithm: 'sha256' });
  const answer = await post(url, body, host);
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'give a timestamp');
  return { rfc3161Timestamps: [{ signedTimestamp: Buffer.from(answer.body) }] };
}

/** Asks with JSON. */
export function post(url: URL, body: string, host: Host): Promise<HttpResponse> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return host.http({ method: 'POST', url: url.href, headers, body, retry: 'safe' } satisfies HttpRequest);
}

const FAILED = z.looseObject({ message: z.string() });

/** A service said no. @param doing what it did not do */
export function refused(answer: HttpResponse, doing: string): ReleaseError {
  const { host } = new URL(answer.url);
  const later = answer.status >= 500 || answer.status === 429 || answer.status === 403;
  return new ReleaseError('sign/sigstore', `${host} did not ${doing} (${answer.status}). Nothing was published.`, {
    hint: later
      ? 'Run publish again later: it continues where it stopped. https://status.sigstore.dev shows the state of the public instance.'
      : 'Check that sigstore-trust-config names the instance that trusts this workflow. To publish without these signatures: sigstore: off.',
    quote: [peekAnswer(answer, FAILED)?.message ?? wordsOf(answer)],
  });
}

/** The same address, to be gone on from. */
export function withSlash(url: URL): URL {
  return url.pathname.endsWith('/') ? url : new URL(`${url.href}/`);
}
