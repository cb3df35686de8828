// Verifies a bundle about a file: the chain to a trusted root, the log, the signature, the statement, and who signed. Asks nobody.

import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle';
import { dsse, X509Certificate } from '@sigstore/core';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify';
import { z } from 'zod';
import { PAYLOAD_TYPE, STATEMENT_TYPE, type Statement } from './statement.js';

/** Whose signature is accepted; what is absent is not compared. */
export interface Policy {
  /** Who vouched for the signer: the issuer of the id-token, or of an enterprise below it. */
  readonly issuer?: string | undefined;
  /** The signer in full: for GitHub the URL of the workflow file with its ref. */
  readonly identity?: string | undefined;
  /** URL of the repository whose run signed. */
  readonly repository?: string | undefined;
  /** The workflow of that repository that was started: `.github/workflows/release.yml`. */
  readonly workflow?: string | undefined;
  /** The ref that the workflow was of: `refs/tags/v1.2.3`; `*` at its end stands for the rest. */
  readonly ref?: string | undefined;
}

/** What a statement has to be about. */
export interface Signed {
  readonly sha256: string;
  readonly sha512?: string | undefined;
  /** What it must be: a predicate type. */
  readonly predicate?: string | undefined;
  /** An older predicate type that will do as well. */
  readonly before?: string | undefined;
  /** The predicate itself, where it has to be this very one. */
  readonly says?: unknown;
}

/** Who signed, as the certificate says, and what. */
export interface SignedBy {
  readonly identity: string;
  readonly issuer: string;
  /** URL of the repository; undefined where the signer is no workflow, as the rest. */
  readonly repository: string | undefined;
  /** URL of the workflow file that was started, with its ref. */
  readonly workflow: string | undefined;
  readonly commit: string | undefined;
  readonly run: string | undefined;
  readonly statement: Statement;
}

export type Verified =
  | { readonly ok: true; readonly by: SignedBy }
  /** Why not, for people. */
  | { readonly ok: false; readonly why: string };

const STATEMENT = z.looseObject({
  _type: z.enum([STATEMENT_TYPE, 'https://in-toto.io/Statement/v0.1']),
  subject: z.array(z.looseObject({ name: z.string(), digest: z.record(z.string(), z.string()) })).min(1),
  predicateType: z.string(),
  predicate: z.unknown(),
});
/** Fulcio's extensions: docs/oid-info.md of sigstore/fulcio. */
const FULCIO = '1.3.6.1.4.1.57264.1';
const OID = { repository: 12, commit: 13, workflow: 18, run: 21 } as const;

/**
 * Whether a bundle is about these very bytes and signed by whom the policy names.
 * @param text the bundle, as it is in its file
 * @param signed with the digest of the bytes that were read, never one that was told
 * @param root whom to trust: `instanceOf` has it
 */
export function verifyBundle(
  text: string,
  { sha256, sha512, predicate, before, says }: Signed,
  policy: Policy,
  root: TrustedRoot,
): Verified {
  let by: SignedBy;
  try {
    by = readSigned(text, root);
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
  const { statement } = by;
  // npm's own statements have no other digest than sha512.
  const isIt = (digest: Readonly<Record<string, string>>): boolean =>
    digest['sha256'] === undefined ? sha512 !== undefined && digest['sha512'] === sha512 : digest['sha256'] === sha256;
  if (!statement.subject.some(({ digest }) => isIt(digest))) {
    const said = statement.subject
      .map(({ name, digest }) => `${name} (${Object.entries(digest).flat().join(' ')})`)
      .join(', ');
    return { ok: false, why: `it is about another file: ${said}` };
  }
  if (says !== undefined && !isDeepStrictEqual(says, statement.predicate))
    return { ok: false, why: 'it states another SBOM' };
  const type = statement.predicateType;
  const compared: readonly (readonly [what: string, want: string | undefined, is: string | undefined])[] = [
    ['issuer', policy.issuer, issuerIn(policy.issuer, by.issuer)],
    ['identity', policy.identity, by.identity],
    ['repository', policy.repository, by.repository],
    ['workflow', policy.workflow, fileOf(by)],
    ['ref', refIn(policy.ref, by.workflow), refOf(by.workflow)],
    ['predicate', predicate, type === before ? predicate : type],
  ];
  const other = compared.find(([, want, is]) => want !== undefined && want !== is);
  if (other === undefined) return { ok: true, by };
  const [what, want, is] = other;
  return { ok: false, why: `its ${what} is ${is ?? 'not stated'}, not ${want}` };
}

/** Everything but whose it is. @throws what the libraries throw for what proves nothing */
function readSigned(text: string, root: TrustedRoot): SignedBy {
  const bundle = bundleFromJSON(JSON.parse(text));
  if (!isBundleWithDsseEnvelope(bundle)) throw new Error('it contains no statement');
  const { payload, payloadType } = bundle.content.dsseEnvelope;
  const entity = toSignedEntity(bundle);
  const { signature } = entity;
  // Version 2 of the log records the digest of what was signed, not of the statement in it; the library for Node 20 does not know that.
  const isTiled = bundle.verificationMaterial.tlogEntries.every(
    ({ kindVersion }) => kindVersion?.kind === 'hashedrekord',
  );
  const encoded = createHash('sha256').update(dsse.preAuthEncoding(payloadType, payload)).digest();
  const compared: typeof signature = {
    signature: signature.signature,
    compareDigest: (digest) => (isTiled ? digest.equals(encoded) : signature.compareDigest(digest)),
    compareSignature: (other) => signature.compareSignature(other),
    verifySignature: (key) => signature.verifySignature(key),
  };
  const signer = new Verifier(toTrustMaterial(root)).verify({ ...entity, signature: compared });
  if (payloadType !== PAYLOAD_TYPE) throw new Error(`it contains ${payloadType}, not a statement`);
  const statement = STATEMENT.parse(JSON.parse(payload.toString('utf8'))) as Statement;
  const { content } = bundle.verificationMaterial;
  // Older bundles hold the chain, with the signer's own certificate first.
  const raw =
    content.$case === 'x509CertificateChain'
      ? content.x509CertificateChain.certificates[0]?.rawBytes
      : content.$case === 'certificate'
        ? content.certificate.rawBytes
        : undefined;
  if (raw === undefined) throw new Error('it contains no certificate');
  const certificate = X509Certificate.parse(Buffer.from(raw));
  const claim = (number: number): string | undefined =>
    certificate.extension(`${FULCIO}.${number}`)?.valueObj.subs[0]?.value.toString('utf8');
  return {
    identity: signer.identity?.subjectAlternativeName ?? '',
    issuer: signer.identity?.extensions?.issuer ?? '',
    ...{ repository: claim(OID.repository), workflow: claim(OID.workflow) },
    ...{ commit: claim(OID.commit), run: claim(OID.run), statement },
  };
}

/** `.github/workflows/release.yml`; the whole URL where the workflow is of another repository. */
function fileOf({ workflow, repository }: Pick<SignedBy, 'workflow' | 'repository'>): string | undefined {
  const url = workflow?.replace(/@.*$/, '');
  return url?.startsWith(`${repository}/`) === true ? url.slice(`${repository}/`.length) : url;
}

/** `refs/tags/v1.2.3` of the URL of a workflow file. */
function refOf(workflow: string | undefined): string | undefined {
  return /@(refs\/.+)$/.exec(workflow ?? '')?.[1];
}

/** The ref itself where it is what a pattern lets in, else the pattern. */
function refIn(pattern: string | undefined, workflow: string | undefined): string | undefined {
  const ref = refOf(workflow);
  if (pattern?.endsWith('*') === true && ref?.startsWith(pattern.slice(0, -1)) === true) return ref;
  return pattern;
}

/** The one that is wanted, for what an enterprise has named after itself: `https://token.actions.githubusercontent.com/acme`. */
function issuerIn(wanted: string | undefined, issuer: string): string {
  return wanted !== undefined && issuer.startsWith(`${wanted}/`) && /^[\w.-]+$/.test(issuer.slice(wanted.length + 1))
    ? wanted
    : issuer;
}
