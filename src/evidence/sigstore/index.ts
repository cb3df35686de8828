// A Sigstore bundle beside each file: SLSA provenance, signed for the workflow that published it. No key exists after that.

import { plural } from '../../core/plural.js';
import { about } from '../../core/table-key.js';
import type { Evidence } from '../evidence.js';
import { BUNDLE_TYPE, PROVENANCE, type SIGSTORE_INPUTS, type SigstoreSettings } from './inputs.js';
import { signedBy } from './signed.js';

export const sigstore: Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings> = {
  id: 'sigstore',
  title: 'sigstore',
  ...signedBy(async () => (await import(/* webpackChunkName: "sigstore" */ './provenance.js')).provenance),
  table: (zod) => ({
    about: 'Signatures without a key of your own (Sigstore).',
    keys: {
      sign: about(
        zod.enum(['public', 'always', 'off']),
        'public: sign in a public repository; always: in a private one too, whose name and workflow then are in a public log; default off.',
      ),
    },
  }),
  needs: [
    {
      permission: 'id-token',
      why: 'Signing with Sigstore',
      // What an expression gives is not known here.
      without: (given, settings) => !['public', 'always'].includes(given('sigstore') ?? settings?.sign ?? 'off'),
    },
  ],
  settingsOf: (table) => ({ sign: table?.['sign'] as SigstoreSettings['sign'] }),
  ending: '.sigstore.json',
  mediaType: BUNDLE_TYPE,
  predicate: () => PROVENANCE,
  isAbout: () => true,
  ahead: async (inputs, settings, sends, host) =>
    (await import(/* webpackChunkName: "sigstore" */ './may-sign.js')).signAhead(inputs, settings, sends, host),
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openSigstore(rehearsal),
  say: ({ made, adopted, by }) =>
    `${plural(made, 'file')} signed and verified, ${plural(adopted, 'signature')} kept, for ${by}`,
};
