// The timestamp authority: signs when it saw a digest (RFC 3161).

import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type Authority, ECDSA, nameOf, newSerial, sha256, sign } from './certificates.js';
import { integer, nothing, octets, oid, sequence, set, tagged, time } from './der.js';

const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing());
const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/** `POST /api/v1/timestamp` */
export function timeRoute(authority: Authority): Route {
  return {
    method: 'POST',
    path: '/api/v1/timestamp',
    async handle(request) {
      const asked = (await request.json()) as { artifactHash?: string; hashAlgorithm?: string };
      const digest = Buffer.from(asked.artifactHash ?? '', 'base64');
      if (asked.hashAlgorithm !== 'sha256' || digest.length !== 32) {
        throw new Refusal({ status: 400, json: { code: 400, message: 'Error generating timestamp response' } });
      }
      return () => ({
        status: 201,
        headers: { 'content-type': 'application/timestamp-reply' },
        body: response(digest, authority),
        store() {},
      });
    },
  };
}

function response(digest: Buffer, authority: Authority): Buffer {
  const now = Date.now();
  const info = sequence(
    ...[integer(1), oid('1.3.6.1.4.1.57264.2'), sequence(SHA256, octets(digest)), integer(newSerial()), time(now)],
  );
  const attributes = [
    sequence(oid('1.2.840.113549.1.9.3'), set(oid(TST_INFO))),
    sequence(oid('1.2.840.113549.1.9.5'), set(time(now))),
    sequence(oid('1.2.840.113549.1.9.4'), set(octets(sha256(info)))),
    // Which certificate: by its digest, so that no other can be put in its place.
    sequence(
      oid('1.2.840.113549.1.9.16.2.47'),
      set(sequence(sequence(sequence(octets(sha256(authority.certificate)))))),
    ),
  ].sort(Buffer.compare);
  const signer = sequence(
    ...[integer(1), sequence(nameOf(authority.issuer), integer(authority.serial)), SHA256],
    ...[tagged(0, ...attributes), ECDSA, octets(sign(set(...attributes), authority.privateKey))],
  );
  const content = sequence(oid(TST_INFO), tagged(0, octets(info)));
  const signed = sequence(...[integer(3), set(SHA256), content, tagged(0, authority.certificate), set(signer)]);
  const token = sequence(oid('1.2.840.113549.1.7.2'), tagged(0, signed));
  return sequence(sequence(integer(0)), token);
}
