// The inputs of signatures with a key of one's own, as cosign reads them.

import { SENDING, type ValuesOf } from '../../core/input-spec.js';
import { SIGSTORE_INPUTS } from '../sigstore/inputs.js';

export const COSIGN_INPUTS = {
  'cosign-key': {
    type: 'secret',
    about:
      'Text of cosign.key, or the URI of a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which the cosign program asks; with it each artifact gets a Sigstore bundle signed by that key.',
    commands: SENDING,
  },
  'cosign-password': { type: 'secret', about: 'Password of cosign-key.', commands: SENDING },
  'sigstore-trust-config': SIGSTORE_INPUTS['sigstore-trust-config'],
} as const;

export type CosignInputs = ValuesOf<typeof COSIGN_INPUTS>;
