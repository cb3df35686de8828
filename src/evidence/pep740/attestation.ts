// A Sigstore bundle in the form of PEP 740, and back: the same parts by other names.

import { BUNDLE_V03_MEDIA_TYPE, type SerializedBundle } from '@sigstore/bundle';
import { z } from 'zod';
import type { Host, PublishFile } from '../../core/types.js';
import type { About, EvidenceMaker, Judged, NoMaker, Trust } from '../evidence.js';
import type { SigstoreInputs, SigstoreSettings } from '../sigstore/inputs.js';
import { judgeBundle } from '../sigstore/judge.js';
import { type Form, openMaker } from '../sigstore/maker.js';
import { PAYLOAD_TYPE, STATEMENT_TYPE } from '../sigstore/statement.js';

/** That a trusted publisher published the file; it says nothing more. */
export const PUBLISHED = 'https://docs.pypi.org/attestations/publish/v1';

const ATTESTATION = z.looseObject({
  version: z.literal(1),
  verification_material: z.looseObject({
    certificate: z.string(),
    transparency_entries: z.array(z.unknown()).length(1),
  }),
  envelope: z.looseObject({ statement: z.string(), signature: z.string() }),
});

const FORM: Form = {
  predicate: PUBLISHED,
  async state({ file, sha256 }) {
    const subject = [{ name: file, digest: { sha256 } }];
    return { _type: STATEMENT_TYPE, subject, predicateType: PUBLISHED, predicate: null };
  },
  write({ verificationMaterial: { certificate, tlogEntries }, dsseEnvelope }: SerializedBundle) {
    const attestation = {
      version: 1,
      verification_material: { certificate: certificate?.rawBytes, transparency_entries: tlogEntries },
      envelope: { statement: dsseEnvelope?.payload, signature: dsseEnvelope?.signatures[0]?.sig },
    };
    return `${JSON.stringify(attestation)}\n`;
  },
  read: bundleOf,
};

/** The text of the bundle that an attestation was made of, less its timestamp. @throws for what is no attestation */
export function bundleOf(text: string): string {
  const { verification_material: material, envelope } = ATTESTATION.parse(JSON.parse(text));
  return JSON.stringify({
    mediaType: BUNDLE_V03_MEDIA_TYPE,
    verificationMaterial: {
      certificate: { rawBytes: material.certificate },
      tlogEntries: material.transparency_entries,
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    dsseEnvelope: {
      payload: envelope.statement,
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: envelope.signature, keyid: '' }],
    },
  });
}

/** Whether a `<file>.publish.attestation` holds for those who verify. */
export function judgeAttestation(artifact: PublishFile, file: string, trust: Trust): Promise<Judged> {
  return judgeBundle(FORM, artifact, file, trust);
}

/** Makes and verifies `<file>.publish.attestation`. */
export function openAttestation(
  inputs: SigstoreInputs,
  settings: SigstoreSettings | undefined,
  about: About,
  host: Host,
): Promise<EvidenceMaker | NoMaker> {
  return openMaker(FORM, inputs, settings, about, host);
}
