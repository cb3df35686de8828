// PyPI's own attestation that a workflow published a file (PEP 740). It goes to the index with the file, and is kept in the release.

import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { SIGSTORE_INPUTS, type SigstoreSettings, whenOf } from '../sigstore/inputs.js';

export const pep740: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'pep740',
  title: 'pep 740',
  inputs: SIGSTORE_INPUTS,
  tableOf: 'sigstore',
  // The name that uv and twine look for beside the file.
  ending: '.publish.attestation',
  mediaType: 'application/json',
  isAbout: ({ kind }) => kind === 'wheel' || kind === 'sdist',
  goesTo: 'pypi',
  parallel: 4,
  isOn: (inputs, settings) => whenOf(inputs, settings) !== 'off',
  open: async (inputs, host, about, settings) =>
    (await import(/* webpackChunkName: "sigstore" */ './attestation.js')).openAttestation(
      inputs,
      settings,
      about,
      host,
    ),
  judge: async (artifact, file, trust) =>
    (await import(/* webpackChunkName: "sigstore" */ './attestation.js')).judgeAttestation(artifact, file, trust),
  say: ({ made, adopted, by }) => `${plural(made, 'file')} attested, ${plural(adopted, 'attestation')} kept, for ${by}`,
};
