// A detached GPG signature of each file, as `gpg --verify` and package managers read it.

import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { GPG_INPUTS } from './inputs.js';
import { openSigner } from './signer.js';

export const gpg: Evidence<typeof GPG_INPUTS> = {
  id: 'gpg',
  title: 'sign',
  tools: ['gpg'],
  inputs: GPG_INPUTS,
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
