// A Sigstore bundle in the form of PEP 740, and back: the same parts by other names.

import { BUNDLE_V03_MEDIA_TYPE, type SerializedBundle } from '@sigstore/bundle';
import { z } from 'zod';
import type { Form } from '../sigstore/maker.js';
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

/** `<file>.publish.attestation`. */
export const attestation: Form = {
  predicate: PUBLISHED,
  untimed: true,
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
