// The inputs of GPG signatures: their lines of the input table.

import { SENDING } from '../../core/input-spec.js';

export const GPG_INPUTS = {
  'gpg-key': {
    type: 'secret',
    about: 'Armored private key; with it each artifact gets a detached signature.',
    commands: SENDING,
  },
  'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: SENDING },
} as const;
