// What an SBOM says of its file, signed as an attestation: GitHub keeps it beside the provenance.

import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import type { SIGSTORE_INPUTS, SigstoreSettings } from '../sigstore/inputs.js';
import { signedBy } from '../sigstore/signed.js';

export const sbomAttestation: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'sbom-attestation',
  title: 'attest',
  ...signedBy(async () => (await import(/* webpackChunkName: "sigstore" */ './contents.js')).contents),
  tableOf: 'sigstore',
  ending: '.attestation.json',
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  isAbout: ({ kind }) => kind === 'sbom',
  goesTo: 'github',
  say: ({ made, adopted, by }) => `${plural(made, 'SBOM')} attested, ${plural(adopted, 'attestation')} kept, for ${by}`,
};
