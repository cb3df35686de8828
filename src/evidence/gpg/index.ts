// A detached GPG signature of each file, as `gpg --verify` and package managers read it.

import type { Evidence } from '../evidence.js';
import { GPG_INPUTS } from './inputs.js';
import { openSigner } from './signer.js';

export const gpg: Evidence<typeof GPG_INPUTS> = {
  id: 'gpg',
  title: 'sign',
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

  say: ({ made, adopted, by }) => `${made} files signed, ${adopted} signatures kept, key ${by}`,
};
