// Rekor, by both versions of its API: a log that only grows, with a proof for each entry that it is in there. The same entry is in it once.

import { json } from '@sigstore/core';
import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type KeyPair, sha256, sign, spkiOf } from './certificates.js';
import { kept, keptTiled } from './log-forms.js';

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
  const logId = sha256(spkiOf(keys.publicKey));

  /**
   * @param hostname without a port: by that verifiers know whose signature it is
   * @param origin what the log calls itself in its signed state
   */
  function add(body: string, hostname: string, origin: string) {
    const leaf = sha256(LEAF, Buffer.from(body, 'base64'));
    const logIndex = leaves.push(leaf) - 1;
    const rootHash = rootOf(leaves);
    const note = `${origin}\n${leaves.length}\n${rootHash.toString('base64')}\n`;
    const signature = Buffer.concat([logId.subarray(0, 4), sign(Buffer.from(note), keys.privateKey)]);
    const checkpoint = `${note}\n\u2014 ${hostname} ${signature.toString('base64')}\n`;
    return { logIndex, treeSize: leaves.length, rootHash, hashes: pathOf(logIndex, leaves), checkpoint };
  }
  const idOf = (body: string): string => sha256(LEAF, Buffer.from(body, 'base64')).toString('hex');

  /** With a promise that it will be in the tree, and when that was given. */
  function promised(body: string, hostname: string): unknown {
    const { rootHash, hashes, ...proof } = add(body, hostname, `${hostname} - 1`);
    const { logIndex } = proof;
    const promise = { body, integratedTime: Math.floor(Date.now() / 1000), logID: logId.toString('hex'), logIndex };
    const inclusionProof = {
      ...proof,
      ...{ rootHash: rootHash.toString('hex'), hashes: hashes.map((hash) => hash.toString('hex')) },
    };
    const signedEntryTimestamp = sign(Buffer.from(json.canonicalize(promise)), keys.privateKey).toString('base64');
    return { ...promise, verification: { signedEntryTimestamp, inclusionProof } };
  }

  function tiled(body: string, hostname: string): unknown {
    const { logIndex, treeSize, rootHash, hashes, checkpoint } = add(body, hostname, hostname);
    return {
      ...{ logIndex: String(logIndex), logId: { keyId: logId.toString('base64') } },
      ...{ kindVersion: { kind: 'hashedrekord', version: '0.0.2' }, canonicalizedBody: body },
      inclusionProof: {
        ...{ logIndex: String(logIndex), treeSize: String(treeSize), rootHash: rootHash.toString('base64') },
        ...{ hashes: hashes.map((hash) => hash.toString('base64')), checkpoint: { envelope: checkpoint } },
      },
    };
  }

  return {
    entries,
    routes: (url) => [
      {
        method: 'POST',
        path: '/api/v1/log/entries',
        async handle(request) {
          const body = kept(await request.json());
          return () => {
            const uuid = idOf(body);
            const headers = { location: `/api/v1/log/entries/${uuid}` };
            const message = `an equivalent entry already exists in the transparency log with UUID ${uuid}`;
            if (entries.has(uuid)) throw new Refusal({ status: 409, headers, json: { code: 409, message } });
            const entry = promised(body, new URL(url()).hostname);
            return { status: 201, headers, json: { [uuid]: entry }, store: () => void entries.set(uuid, entry) };
          };
        },
      },
      {
        method: 'POST',
        path: '/api/v2/log/entries',
        async handle(request) {
          const body = keptTiled(await request.json());
          return () => {
            // Whoever asks again gets the entry that is there.
            const entry = entries.get(idOf(body)) ?? tiled(body, new URL(url()).hostname);
            return { status: 201, json: entry, store: () => void entries.set(idOf(body), entry) };
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
