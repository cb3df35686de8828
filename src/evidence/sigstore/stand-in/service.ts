// Sigstore on loopback: certificate authority, log and timestamp authority, and the file that says to trust them.

import type { JSONWebKeySet } from 'jose';
import { type Service, startService } from '../../../stand-in/service.js';
import { caRoute } from './ca.js';
import {
  type Authority,
  extension,
  type KeyPair,
  newAuthority,
  newKey,
  sha256,
  spkiOf,
  USAGE,
} from './certificates.js';
import { oid, sequence } from './der.js';
import { openLog } from './log.js';
import { timeRoute } from './time.js';

export interface Sigstore extends Service {
  /** Client trust configuration (clienttrustconfig.v0.1+json): where it signs, and whom to trust. */
  readonly trustConfig: { readonly mediaType: string; readonly trustedRoot: unknown; readonly signingConfig: unknown };
  /** What was written into the log, by its id. */
  readonly entries: ReadonlyMap<string, unknown>;
}

/**
 * Starts it with keys of its own, which are gone when the program ends.
 * @param keys that id-tokens are signed with
 * @param version of the API that its log is asked by
 */
export async function startSigstore(keys: JSONWebKeySet, version = 1): Promise<Sigstore> {
  const root = newAuthority('Rehearsal CA');
  const issuing = newAuthority('Rehearsal CA intermediate', root);
  const timeRoot = newAuthority('Rehearsal time');
  const stamping = extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.8')), true);
  const stamper = newAuthority('Rehearsal timestamps', timeRoot, [USAGE.signs, stamping]);
  const [ct, logKey] = [newKey(), newKey()];
  const log = openLog(logKey);
  const place = { url: '' };
  const service = await startService([
    caRoute([issuing, root], ct, keys),
    ...log.routes(() => place.url),
    timeRoute(stamper),
  ]);
  place.url = service.url;
  const authorities = { certificates: [issuing, root], time: [stamper, timeRoot], ct, logKey, version };
  return Object.assign(service, { trustConfig: trustConfig(service.url, authorities), entries: log.entries });
}

function trustConfig(
  url: string,
  known: {
    readonly certificates: readonly Authority[];
    readonly time: readonly Authority[];
    readonly ct: KeyPair;
    readonly logKey: KeyPair;
    readonly version: number;
  },
): Sigstore['trustConfig'] {
  const start = new Date(Date.now() - 3_600_000).toISOString();
  const chain = (all: readonly Authority[]) => ({
    certificates: all.map(({ certificate }) => ({ rawBytes: certificate.toString('base64') })),
  });
  const log = (baseUrl: string, { publicKey }: KeyPair) => ({
    ...{ baseUrl, hashAlgorithm: 'SHA2_256' },
    publicKey: {
      rawBytes: spkiOf(publicKey).toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start },
    },
    logId: { keyId: sha256(spkiOf(publicKey)).toString('base64') },
  });
  const subject = { organization: 'rehearsal', commonName: 'rehearsal' };
  const service = (at: string, majorApiVersion = 1) => [
    { url: at, majorApiVersion, validFor: { start }, operator: 'rehearsal' },
  ];
  return {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [log(url, known.logKey)],
      certificateAuthorities: [{ subject, uri: url, certChain: chain(known.certificates), validFor: { start } }],
      ctlogs: [log(`${url}/ct`, known.ct)],
      timestampAuthorities: [{ subject, uri: url, certChain: chain(known.time), validFor: { start } }],
    },
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      caUrls: service(url),
      oidcUrls: [],
      rekorTlogUrls: service(url, known.version),
      tsaUrls: service(`${url}/api/v1/timestamp`),
      rekorTlogConfig: { selector: 'ANY' },
      tsaConfig: { selector: 'ANY' },
    },
  };
}
