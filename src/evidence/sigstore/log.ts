// Rekor: a log in which it is written down that something was signed, once. Its second version keeps no time and promises nothing: it
// answers when the entry is in the tree.

import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TransparencyLogEntry as Entry } from '@sigstore/protobuf-specs';
import { z } from 'zod';
import type { Host } from '../../core/types.js';
import { readAnswer } from '../../registries/remote-answer.js';
import type { Log } from './instance.js';
import { post, refused, withSlash } from './services.js';

/** What is written into a log, in the words of each version of its API. */
export interface Proposed {
  readonly v1: { readonly apiVersion: string; readonly kind: string; readonly spec: unknown };
  /** The second knows records of what was signed only: sha256 of the very bytes, signature, and who verifies it, in base64. */
  readonly v2: {
    readonly digest: string;
    readonly signature: { readonly content: string; readonly verifier: object };
  };
}

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
/** As the bundle has it, which is verified as a whole before anybody gets it. */
const TILED = z.looseObject({
  canonicalizedBody: BASE64,
  kindVersion: z.looseObject({ kind: z.string(), version: z.string() }),
  inclusionProof: z.looseObject({ rootHash: BASE64, checkpoint: z.looseObject({ envelope: z.string() }) }),
});
const UNREAD = { code: 'sign/sigstore' };

/** Writes down that something was signed; the same is written down once. @throws ReleaseError `sign/sigstore`, `http/…` */
export function logEntry(proposed: Proposed, { url, version }: Log, host: Host): Promise<TransparencyLogEntry> {
  return version === 1 ? entryOf(proposed.v1, url, host) : tiledEntryOf(proposed.v2, url, host);
}

async function tiledEntryOf(record: Proposed['v2'], log: URL, host: Host): Promise<TransparencyLogEntry> {
  const body = JSON.stringify({ hashedRekordRequestV002: record });
  const answer = await post(new URL('api/v2/log/entries', withSlash(log)), body, host);
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'write to its log');
  return Entry.fromJSON(readAnswer(answer, TILED, 'a log entry', UNREAD)) as TransparencyLogEntry;
}

async function entryOf(proposed: Proposed['v1'], log: URL, host: Host): Promise<TransparencyLogEntry> {
  const entries = new URL('api/v1/log/entries', withSlash(log));
  let answer = await post(entries, JSON.stringify(proposed), host);
  const { location } = answer.headers;
  if (answer.status === 409 && location !== undefined) {
    // It was written by an attempt whose answer was lost.
    const url = new URL(`${entries.pathname}/${location.split('/').at(-1)}`, entries);
    answer = await host.http({ url: url.href, headers: { accept: 'application/json' } });
  }
  if (answer.status !== 200 && answer.status !== 201) throw refused(answer, 'write to its log');
  const entry = Object.values(readAnswer(answer, ENTRIES, 'a log entry', UNREAD))[0] as z.infer<typeof ENTRY>;
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
