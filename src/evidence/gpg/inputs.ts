// The inputs of GPG signatures: their lines of the input table.

const SEND = ['publish', 'release', 'rehearse', 'preflight', 'doctor'] as const;

export const GPG_INPUTS = {
  'gpg-key': {
    type: 'secret',
    about: 'Armored private key; with it each artifact gets a detached signature.',
    commands: SEND,
  },
  'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: SEND },
} as const;
