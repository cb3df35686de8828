// PyPI's own attestation that a workflow published a file (PEP 740). It goes to the index with the file, and is kept in the release.

import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import type { SIGSTORE_INPUTS, SigstoreSettings } from '../sigstore/inputs.js';
import { signedBy } from '../sigstore/signed.js';

export const pep740: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'pep740',
  title: 'pep 740',
  ...signedBy(async () => (await import(/* webpackChunkName: "sigstore" */ './attestation.js')).attestation),
  tableOf: 'sigstore',
  // The name that uv and twine look for beside the file.
  ending: '.publish.attestation',
  mediaType: 'application/json',
  isAbout: ({ kind }) => kind === 'wheel' || kind === 'sdist',
  goesTo: ['pypi'],
  say: ({ made, adopted, by }) => `${plural(made, 'file')} attested, ${plural(adopted, 'attestation')} kept, for ${by}`,
};
