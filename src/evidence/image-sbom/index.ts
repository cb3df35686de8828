// The SBOM of an image as a signed statement about it. It goes to the registries with the image, where cosign looks for it.

import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { BUNDLE_TYPE, type SIGSTORE_INPUTS, type SigstoreSettings } from '../sigstore/inputs.js';
import { signedBy } from '../sigstore/signed.js';

export const imageSbom: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'image-sbom',
  title: 'image sbom',
  ...signedBy(async () => (await import(/* webpackChunkName: "sigstore" */ './contents.js')).contents),
  tableOf: 'sigstore',
  ending: '.sbom.attestation',
  mediaType: BUNDLE_TYPE,
  predicate: 'https://cyclonedx.org/bom',
  isAbout: ({ kind }) => kind === 'oci-image',
  goesTo: 'oci',
  say: ({ made, adopted, by }) =>
    `${plural(made, 'SBOM')} of images signed and verified, ${plural(adopted, 'signature')} kept, for ${by}`,
};
