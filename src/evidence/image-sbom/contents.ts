// What is signed: that an image contains what its SBOM says.

import { ReleaseError } from '../../core/errors.js';
import { sbomsAbout } from '../../formats/sboms-about.js';
import type { Form } from '../sigstore/maker.js';
import { imageSubjects } from '../sigstore/provenance.js';
import { STATEMENT_TYPE } from '../sigstore/statement.js';
import { imageSbom } from './index.js';

const PREDICATE = imageSbom.predicate ?? '';

/** `<file>.sbom.attestation`. */
export const contents: Form = {
  predicate: PREDICATE,
  async state(artifact, _claims, { publishFiles = [] }) {
    const sboms = await sbomsAbout(artifact, publishFiles);
    const own = sboms.find(({ mediaType }) => mediaType.includes('cyclonedx'));
    if (own === undefined)
      throw new ReleaseError('sign/no-sbom', `No SBOM of this release is about ${artifact.file}.`, {
        hint: 'Build the release again: its SBOM was left out.',
      });
    const predicate: unknown = JSON.parse(own.text);
    return { _type: STATEMENT_TYPE, subject: await imageSubjects(artifact), predicateType: PREDICATE, predicate };
  },
  write: (bundle) => `${JSON.stringify(bundle)}\n`,
  read: (text) => text,
};
