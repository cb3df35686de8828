// Rekor: a log that only grows, with a proof for each entry that it is in there. The same entry is in it once.

import { createPublicKey, X509Certificate } from 'node:crypto';
import { json } from '@sigstore/core';
import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type KeyPair, sha256, sign, spkiOf } from './certificates.js';

interface Envelope {
  readonly payload?: string;
  readonly signatures?: readonly { readonly sig?: string }[];
}

/** What was written down, by its id. */
export interface Log {
  readonly entries: ReadonlyMap<string, unknown>;
  routes(url: () => string): Route[];
}

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

export function openLog(keys: KeyPair): Log {
  const entries = new Map<string, unknown>();
  // No log that anybody signs with is empty: an entry at place 0 is one that readers of protobuf take for none.
  const leaves: Buffer[] = [sha256(LEAF, Buffer.from('the first entry'))];
  const logId = sha256(spkiOf(keys.publicKey)).toString('hex');

  function add(body: string, host: string): { uuid: string; entry: unknown; isNew: boolean } {
    const leaf = sha256(LEAF, Buffer.from(body, 'base64'));
    const uuid = leaf.toString('hex');
    const there = entries.get(uuid);
    if (there !== undefined) return { uuid, entry: there, isNew: false };
    const logIndex = leaves.push(leaf) - 1;
    const promise = { body, integratedTime: Math.floor(Date.now() / 1000), logID: logId, logIndex };
    const rootHash = rootOf(leaves);
    const note = `${host} - 1\n${leaves.length}\n${rootHash.toString('base64')}\n`;
    const signature = Buffer.concat([
      Buffer.from(logId, 'hex').subarray(0, 4),
      sign(Buffer.from(note), keys.privateKey),
    ]);
    const entry = {
      ...promise,
      verification: {
        signedEntryTimestamp: sign(Buffer.from(json.canonicalize(promise)), keys.privateKey).toString('base64'),
        inclusionProof: {
          ...{ logIndex, treeSize: leaves.length, rootHash: rootHash.toString('hex') },
          hashes: pathOf(logIndex, leaves).map((hash) => hash.toString('hex')),
          checkpoint: `${note}\n\u2014 ${host} ${signature.toString('base64')}\n`,
        },
      },
    };
    return { uuid, entry, isNew: true };
  }

  return {
    entries,
    routes: (url) => [
      {
        method: 'POST',
        path: '/api/v1/log/entries',
        async handle(request) {
          const body = canonical(await request.json());
          return () => {
            const { uuid, entry, isNew } = add(body, new URL(url()).host);
            const headers = { location: `/api/v1/log/entries/${uuid}` };
            const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
            if (!isNew) throw new Refusal({ status: 409, headers, json: { code: 409, message } });
            return { status: 201, headers, json: { [uuid]: entry }, store: () => void entries.set(uuid, entry) };
          };
        },
      },
      {
        method: 'GET',
        path: '/api/v1/log/entries/:uuid',
        handle({ params: { uuid = '' } }) {
          const entry = entries.get(uuid);
          if (entry === undefined) throw new Refusal({ status: 404, json: { code: 404, message: 'entry not found' } });
          return { status: 200, json: { [uuid]: entry } };
        },
      },
    ],
  };
}

type Spec = Readonly<Record<string, unknown>>;

/** What the log keeps of each kind of proposed entry. */
const KEEPS: Readonly<Record<string, (spec: Spec) => unknown>> = { dsse: keptEnvelope, hashedrekord: keptRecord };

/** What the log keeps, in base64: digests, signature and certificate or key, never the statement. */
function canonical(asked: unknown): string {
  try {
    const { apiVersion, kind, spec } = asked as { apiVersion: string; kind: string; spec: Spec };
    const kept = KEEPS[kind];
    if (kept === undefined) throw new Error(`unknown kind ${kind}`);
    return Buffer.from(json.canonicalize({ apiVersion, kind, spec: kept(spec) }) as string).toString('base64');
  } catch (error) {
    throw new Refusal({
      status: 400,
      json: { code: 400, message: `error processing entry: ${(error as Error).message}` },
    });
  }
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

/** The largest power of two below a number. */
const half = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

/** The Merkle tree hash (RFC 6962, 2.1). */
function rootOf(leaves: readonly Buffer[]): Buffer {
  const [first = Buffer.alloc(0)] = leaves;
  if (leaves.length <= 1) return first;
  const at = half(leaves.length);
  return sha256(NODE, rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)));
}

/** The audit path of a leaf (RFC 6962, 2.1.1). */
function pathOf(index: number, leaves: readonly Buffer[]): readonly Buffer[] {
  if (leaves.length <= 1) return [];
  const at = half(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return index < at ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - at, right), rootOf(left)];
}
