// Fulcio: certifies a key for whom an id-token names, and has each certificate written into a log of its own kind.

import { createPublicKey, createVerify, type KeyObject } from 'node:crypto';
import { pem } from '@sigstore/core';
import type { JSONWebKeySet, JWTPayload } from 'jose';
import { verifyIdToken } from '../../../stand-in/oidc.js';
import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import {
  type Authority,
  certificate,
  extension,
  type KeyPair,
  newSerial,
  sha256,
  sign,
  spkiOf,
  toBeSigned,
  USAGE,
} from './certificates.js';
import { der, octets, oid, sequence, utf8 } from './der.js';

const FULCIO = '1.3.6.1.4.1.57264.1';
const MINUTES_10 = 600_000;

interface Asked {
  readonly credentials?: { readonly oidcIdentityToken?: string };
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly content?: string };
    readonly proofOfPossession?: string;
  };
}

/** `POST /api/v2/signingCert` */
export function caRoute(chain: readonly [Authority, ...Authority[]], ct: KeyPair, keys: JSONWebKeySet): Route {
  return {
    method: 'POST',
    path: '/api/v2/signingCert',
    async handle(request) {
      const { credentials, publicKeyRequest } = (await request.json()) as Asked;
      const claims = await verifyIdToken(credentials?.oidcIdentityToken ?? '', keys, 'sigstore', null);
      if (claims === undefined) throw refusal(401, 16, 'There was an error processing the identity token');
      const key = possessed(publicKeyRequest, String(claims.sub));
      const leaf = issue(key, claims, chain[0], ct);
      const certificates = [leaf, ...chain.map((one) => one.certificate)].map((one) => pem.fromDER(one, 'CERTIFICATE'));
      return () => ({ status: 201, json: { signedCertificateEmbeddedSct: { chain: { certificates } } }, store() {} });
    },
  };
}

/** The key, if whoever asks has its other half. */
function possessed(asked: Asked['publicKeyRequest'], subject: string): KeyObject {
  try {
    const key = createPublicKey(asked?.publicKey?.content ?? '');
    const proof = Buffer.from(asked?.proofOfPossession ?? '', 'base64');
    if (createVerify('sha256').update(subject).verify(key, proof)) return key;
  } catch {
    // No key at all.
  }
  throw refusal(400, 3, 'The signature supplied in the request could not be verified');
}

function issue(key: KeyObject, claims: JWTPayload, issuer: Authority, ct: KeyPair): Buffer {
  const now = Date.now();
  const wanted = {
    ...{ subject: sequence(), key, serial: newSerial(), from: now - 1000, until: now + MINUTES_10 },
    extensions: [USAGE.signs, extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.3'))), ...identity(claims)],
  };
  const by = { name: issuer.name, key: issuer.publicKey };
  // What the log promises is about the certificate without the promise in it.
  const promise = promised(toBeSigned(wanted, by), issuer, ct, now);
  const list = Buffer.concat([length(promise.length + 2), length(promise.length), promise]);
  const extensions = [...wanted.extensions, extension('1.3.6.1.4.1.11129.2.4.2', octets(list))];
  return certificate(toBeSigned({ ...wanted, extensions }, by), issuer.privateKey);
}

/** A signed certificate timestamp (RFC 6962, 3.2). */
function promised(tbs: Buffer, issuer: Authority, ct: KeyPair, now: number): Buffer {
  const when = Buffer.alloc(8);
  when.writeBigInt64BE(BigInt(now));
  const size = Buffer.from(tbs.length.toString(16).padStart(6, '0'), 'hex');
  const entry = Buffer.concat([sha256(spkiOf(issuer.publicKey)), size, tbs]);
  const signature = sign(Buffer.concat([Buffer.from([0, 0]), when, length(1), entry, length(0)]), ct.privateKey);
  const head = [Buffer.from([0]), sha256(spkiOf(ct.publicKey)), when, length(0), Buffer.from([4, 3])];
  return Buffer.concat([...head, length(signature.length), signature]);
}

/** Who it is and what the token claims, as Fulcio writes it down (docs/oid-info.md of sigstore/fulcio). */
function identity(claims: JWTPayload): readonly Buffer[] {
  const claim = (name: string): string => String(claims[name] ?? '');
  const web = webOf(claim('iss'));
  const uri = `${web}/${claim('job_workflow_ref')}`;
  const repository = `${web}/${claim('repository')}`;
  const run = `${repository}/actions/runs/${claim('run_id')}/attempts/${claim('run_attempt')}`;
  const plain = ['iss', 'event_name', 'sha', 'workflow', 'repository', 'ref'].map(claim);
  const later = [claim('iss'), uri, claim('job_workflow_sha'), claim('runner_environment'), repository]
    .concat([claim('sha'), claim('ref'), claim('repository_id'), `${web}/${claim('repository_owner')}`])
    .concat([claim('repository_owner_id'), `${web}/${claim('workflow_ref')}`, claim('workflow_sha')])
    .concat([claim('event_name'), run, claim('repository_visibility')]);
  return [
    extension('2.5.29.17', sequence(der(0x86, Buffer.from(uri))), true),
    ...plain.map((text, index) => extension(`${FULCIO}.${index + 1}`, Buffer.from(text))),
    ...later.map((text, index) => extension(`${FULCIO}.${index + 8}`, utf8(text))),
  ];
}

/** The GitHub that an issuer is of. */
function webOf(issuer: string): string {
  const own = /^(.+)\/_services\/token$/.exec(issuer)?.[1];
  const tenant = /^https:\/\/token\.actions\.(.+\.ghe\.com)$/.exec(issuer)?.[1];
  return own ?? (tenant === undefined ? 'https://github.com' : `https://${tenant}`);
}

/** Two bytes, as TLS counts. */
function length(size: number): Buffer {
  return Buffer.from([size >> 8, size & 0xff]);
}

function refusal(status: number, code: number, message: string): Refusal {
  return new Refusal({ status, json: { code, message } });
}
