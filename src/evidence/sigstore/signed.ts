// What every kind of evidence shares that is a signed statement: it is on by the same inputs, and made and judged by its form.

import type { Host, PublishFile } from '../../core/types.js';
import type { About, Evidence, Trust } from '../evidence.js';
import { SIGSTORE_INPUTS, type SigstoreInputs, type SigstoreSettings, whenOf } from './inputs.js';
import type { Form } from './maker.js';

/** @param load brings its form, which is loaded when something is signed or verified */
export function signedBy(
  load: () => Promise<Form>,
): Pick<
  Evidence<typeof SIGSTORE_INPUTS, SigstoreSettings>,
  'inputs' | 'parallel' | 'isOn' | 'whyNone' | 'open' | 'judge'
> {
  return {
    inputs: SIGSTORE_INPUTS,
    parallel: 4,
    isOn: (inputs, settings) => whenOf(inputs, settings) !== 'off',
    whyNone: async (inputs, settings, host) =>
      (await import(/* webpackChunkName: "sigstore" */ './maker.js')).whyNone(await load(), inputs, settings, host),
    async open(inputs: SigstoreInputs, host: Host, about: About, settings: SigstoreSettings | undefined) {
      const { openMaker } = await import(/* webpackChunkName: "sigstore" */ './maker.js');
      return openMaker(await load(), inputs, settings, about, host);
    },
    async judge(artifact: PublishFile, file: string, trust: Trust, host: Host) {
      const { judgeBundle } = await import(/* webpackChunkName: "sigstore" */ './judge.js');
      return judgeBundle(await load(), artifact, file, trust, host);
    },
  };
}
