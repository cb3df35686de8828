// Provenance on the npm registry: comes with the tarball, must be about it, and is served beside it.

import type { Route } from '../../../stand-in/service.js';
import { npmError, type State } from './state.js';

/** What came with a tarball. */
export interface Attested {
  readonly predicateType: string;
  readonly bundle: unknown;
}

interface Statement {
  readonly subject?: readonly { readonly name?: string; readonly digest?: { readonly sha512?: string } }[];
  readonly predicateType?: string;
}

/**
 * What was attached beside the tarball; undefined where nothing was. Signatures are npm's to verify.
 * @throws Refusal where it is not about this package and these bytes
 */
export function attestedBy(
  attachments: Readonly<Record<string, { readonly data?: string }>>,
  { name, version }: { readonly name: string; readonly version: string },
  sha512: string,
): Attested | undefined {
  const { data } = attachments[`${name}-${version}.sigstore`] ?? {};
  if (data === undefined) return undefined;
  const { bundle, statement } = read(data);
  const [subject, ...more] = statement.subject ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const about = more.length === 0 && subject?.name === purl && subject.digest?.sha512 === sha512;
  const { predicateType = '' } = statement;
  if (!about) throw npmError(422, 'Error verifying sigstore provenance bundle: subject does not match the package');
  if (!/^https:\/\/slsa\.dev\/provenance\/v(0\.2|1)$/.test(predicateType)) {
    throw npmError(422, `Error verifying sigstore provenance bundle: Unsupported predicate type: ${predicateType}`);
  }
  return { predicateType, bundle };
}

/** `GET /-/npm/v1/attestations/<name>@<version>` */
export function attestationsRoute(state: State): Route {
  return {
    method: 'GET',
    path: '/-/npm/v1/attestations/*',
    handle(request) {
      const spec = decodeURIComponent(request.params['*'] ?? '');
      const at = spec.lastIndexOf('@');
      const one = state.packages.get(spec.slice(0, at))?.versions.get(spec.slice(at + 1));
      if (one?.attested === undefined || one.servedAt > Date.now()) throw npmError(404, 'Attestation not found');
      return { status: 200, json: { attestations: [one.attested] } };
    },
  };
}

function read(data: string): { readonly bundle: unknown; readonly statement: Statement } {
  try {
    const bundle = JSON.parse(data) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')) as Statement;
    return { bundle, statement };
  } catch {
    throw npmError(422, 'Error verifying sigstore provenance bundle: malformed bundle');
  }
}
