// A Sigstore bundle beside each file, signed by a key of one's own: for those whose runs have no id-token.

import { docsPage } from '../../core/about.js';
import { ask } from '../../core/answer.js';
import { SENDING, type ValuesOf } from '../../core/input-spec.js';
import { plural } from '../../core/plural.js';
import type { Evidence } from '../evidence.js';
import { BUNDLE_TYPE, SIGSTORE_INPUTS } from '../sigstore/inputs.js';

const inputs = {
  'cosign-key': {
    type: 'secret',
    about:
      'Text of cosign.key, or the URI of a key in a KMS (awskms://, gcpkms://, azurekms://, hashivault://), which the cosign program asks; with it each artifact gets a Sigstore bundle signed by that key.',
    commands: SENDING,
  },
  'cosign-password': { type: 'secret', about: 'Password of cosign-key.', commands: SENDING },
  'sigstore-trust-config': SIGSTORE_INPUTS['sigstore-trust-config'],
} as const;

export type CosignInputs = ValuesOf<typeof inputs>;

const PLACE = {
  page: docsPage('signing.md'),
  values: { 'cosign-key': 'the text of cosign.key', 'cosign-password': 'its password' },
};

export const cosign: Evidence<typeof inputs> = {
  id: 'cosign',
  title: 'cosign',
  inputs,
  // That of the keyless bundle is another: both can be in one release.
  ending: '.cosign.json',
  mediaType: BUNDLE_TYPE,
  isAbout: () => true,
  parallel: 4,
  isOn: ({ cosignKey }) => cosignKey !== undefined && cosignKey.trim() !== '',

  ahead: (given, _settings, _sends, host) =>
    ask({ id: 'preflight/cosign', what: 'signing with cosign-key', ...PLACE }, async () => {
      const { openKey } = await import(/* webpackChunkName: "sigstore" */ './key.js');
      return { state: 'ok', message: `Files are signed by the key ${(await openKey(given, host)).by}.` };
    }),

  async open(given, host) {
    return (await import(/* webpackChunkName: "sigstore" */ './maker.js')).openKeyMaker(given, host);
  },

  async judge(artifact, file, trust) {
    return (await import(/* webpackChunkName: "sigstore" */ './judge.js')).judgeKeyBundle(artifact, file, trust);
  },

  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openKeyStandIn(rehearsal),

  say: ({ made, adopted, by }) => `${plural(made, 'file')} signed, ${plural(adopted, 'signature')} kept, key ${by}`,
};
