// Attestations (PEP 740): taken of trusted publishers only, verified on upload, and served beside the file.

import { TrustedRoot } from '@sigstore/protobuf-specs';
import { normalName } from '../../../core/names.js';
import { bundleOf, PUBLISHED } from '../../../evidence/pep740/attestation.js';
import { PROVENANCE } from '../../../evidence/sigstore/inputs.js';
import { verifyBundle } from '../../../evidence/sigstore/verify.js';
import { signerOf } from '../../../host/github-server.js';
import type { FormFile } from '../../../stand-in/multipart.js';
import { Refusal } from '../../../stand-in/reply.js';
import type { Route } from '../../../stand-in/service.js';
import { type Publisher, refusal, type State } from './state.js';

/** @throws Refusal in PyPI's words */
export function checkAttestations(
  field: string | undefined,
  { filename, sha256 }: FormFile,
  publisher: Publisher | undefined,
  trustedRoot: unknown,
): void {
  if (field === undefined) return;
  if (publisher === undefined || trustedRoot === undefined) {
    throw refusal(
      400,
      'Invalid attestations supplied during upload: Attestations are only supported when using Trusted Publishing',
    );
  }
  const invalid = (why: string): Refusal =>
    refusal(400, `Invalid attestations supplied during upload: Invalid attestations supplied: ${why}`);
  const types: string[] = [];
  for (const attestation of listOf(field)) {
    const { repository, workflow } = publisher;
    const { issuer, web } = signerOf({});
    const policy = { issuer, repository: `${web}/${repository}`, workflow: `.github/workflows/${workflow}` };
    const verified = verifyBundle(textOf(attestation), { sha256 }, policy, TrustedRoot.fromJSON(trustedRoot));
    if (!verified.ok) throw invalid(verified.why);
    const { subject, predicateType } = verified.by.statement;
    if (subject.length !== 1 || subject[0]?.name !== filename)
      throw invalid('subject does not match distribution name');
    if (![PUBLISHED, PROVENANCE].includes(predicateType)) throw invalid(`unknown attestation type: ${predicateType}`);
    if (types.includes(predicateType))
      throw invalid('Multiple attestations for the same file with the same predicate type');
    types.push(predicateType);
  }
}

/** Where a file's provenance is served. */
export function provenanceRoute(state: State): Route {
  return {
    method: 'GET',
    path: '/integrity/:name/:version/:filename/provenance',
    handle({ params: { name = '', version, filename = '' } }) {
      const file = state.files.get(filename);
      const here = file?.version === version && normalName(file?.project ?? '') === normalName(name);
      if (!here || file?.attestations === undefined || file.visibleAt > Date.now()) {
        throw new Refusal({ status: 404, json: { message: `No provenance available for ${filename}` } });
      }
      const { repository, workflow, environment } = file.publisher ?? {};
      const publisher = { kind: 'GitHub', repository, workflow, environment: environment ?? null };
      const attestation_bundles = [{ publisher, attestations: listOf(file.attestations) }];
      return {
        status: 200,
        headers: { 'content-type': 'application/vnd.pypi.integrity.v1+json' },
        json: { version: 1, attestation_bundles },
      };
    },
  };
}

function listOf(field: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(field);
    if (Array.isArray(read)) return read;
  } catch {
    // Refused below.
  }
  throw refusal(400, 'Invalid attestations supplied during upload: Malformed attestations');
}

function textOf(attestation: unknown): string {
  try {
    return bundleOf(JSON.stringify(attestation));
  } catch {
    return '';
  }
}
