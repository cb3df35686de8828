// A Sigstore bundle beside each file, signed by a key of one's own: for those whose runs have no id-token.

import { docsPage } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { COSIGN_INPUTS } from './inputs.js';

const PLACE = {
  page: docsPage('signing.md'),
  values: { 'cosign-key': 'the text of cosign.key', 'cosign-password': 'its password' },
};

export const cosign: Evidence<typeof COSIGN_INPUTS> = {
  id: 'cosign',
  title: 'cosign',
  inputs: COSIGN_INPUTS,
  // That of the keyless bundle is another: both can be in one release.
  ending: '.cosign.json',
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  isAbout: () => true,
  parallel: 4,
  isOn: ({ cosignKey }) => cosignKey !== undefined && cosignKey.trim() !== '',

  ahead: (inputs, _settings, _sends, host) =>
    ask({ id: 'preflight/cosign', what: 'signing with cosign-key', ...PLACE }, async () => {
      const { openKey } = await import(/* webpackChunkName: "sigstore" */ './key.js');
      return { state: 'ok', message: `Files are signed by the key ${(await openKey(inputs, host)).by}.` };
    }),

  async open(inputs, host) {
    return (await import(/* webpackChunkName: "sigstore" */ './maker.js')).openKeyMaker(inputs, host);
  },

  async judge(artifact, file, trust) {
    return (await import(/* webpackChunkName: "sigstore" */ './judge.js')).judgeKeyBundle(artifact, file, trust);
  },

  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openKeyStandIn(rehearsal),

  say: ({ made, adopted, by }) => `${plural(made, 'file')} signed, ${plural(adopted, 'signature')} kept, key ${by}`,
};
