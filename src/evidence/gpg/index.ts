// A detached GPG signature of each file, as `gpg --verify` and package managers read it.

import { SENDING } from '../../core/input-spec.js';
import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { openSigner } from './signer.js';

const inputs = {
  'gpg-key': {
    type: 'secret',
    about: 'Armored private key; with it each artifact gets a detached signature.',
    commands: SENDING,
  },
  'gpg-passphrase': { type: 'secret', about: 'Passphrase of gpg-key.', commands: SENDING },
} as const;

export const gpg: Evidence<typeof inputs> = {
  id: 'gpg',
  title: 'sign',
  tools: ['gpg'],
  inputs,
  ending: '.asc',
  mediaType: 'application/pgp-signature',
  isAbout: () => true,
  isOn: ({ gpgKey }) => gpgKey !== undefined && gpgKey.trim() !== '',

  async open({ gpgKey = '', gpgPassphrase }, host) {
    const signer = await openSigner(gpgKey, gpgPassphrase, host);
    return {
      by: signer.fingerprint,
      make: ({ path }, to) => signer.sign(path, to),
      verify: ({ path }, file) => signer.verify(file, path),
      close: () => signer.close(),
    };
  },

  judge: async ({ path }, file, trust, host) => (await import('./judge.js')).judgeSignature(path, file, trust, host),

  say: ({ made, adopted, by }) => `${plural(made, 'file')} signed, ${plural(adopted, 'signature')} kept, key ${by}`,
};
