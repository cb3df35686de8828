// What an SBOM says of its file, signed as an attestation. GitHub and registries of images keep it beside the provenance.

import { plural } from '../../core/plural.js';
import { formOf } from '../../formats/sbom-form.js';
import type { Evidence } from '../evidence.js';
import { BUNDLE_TYPE, type SIGSTORE_INPUTS, type SigstoreSettings } from '../sigstore/inputs.js';
import { signedBy } from '../sigstore/signed.js';

export const sbomAttestation: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'sbom-attestation',
  title: 'attest',
  ...signedBy(async () => (await import(/* webpackChunkName: "sigstore" */ './contents.js')).contents),
  tableOf: 'sigstore',
  ending: '.attestation.json',
  mediaType: BUNDLE_TYPE,
  predicate: ({ file }) => formOf(file)?.predicate ?? '',
  isOfDescribed: true,
  isAbout: ({ kind }) => kind === 'sbom',
  goesTo: ['github', 'oci'],
  say: ({ made, adopted, by }) => `${plural(made, 'SBOM')} attested, ${plural(adopted, 'attestation')} kept, for ${by}`,
};
