// A target in tests: a formula, made of what the release took, in a tap.

import { type InputSpecs, PUBLISHING } from '../../../../src/core/input-spec.js';
import { defineTarget } from '../../../../src/targets/types.js';

const inputs = {
  'tap-url': {
    type: 'text',
    about: 'Address of the tap that formulas are written to.',
    commands: PUBLISHING,
    value: '<url>',
  },
} as const satisfies InputSpecs;

/** Digest of what is there, by name. */
export type TapRemote = Readonly<Record<string, string>>;

export const tap = defineTarget<typeof inputs, undefined, TapRemote>({
  id: 'tap',
  title: 'the tap',
  phase: 'registry',
  after: ['github'],
  accepts: () => false,
  inputs,
  table: () => ({ about: 'Nothing but whether it is required.', keys: {} }),
  settingsOf: () => undefined,
  isDefault: (kinds, { inputs: { tapUrl } }) => tapUrl !== undefined && kinds.has('binary'),
  serves: ({ ecosystem }) => ecosystem === 'toy',
  trust: (names, { path }) => `Name the tap of ${names.join(', ')} in ${path}:\n  tap-url: https://…`,
  standIn: async () => (await import('./stand-in/open.js')).openTap(),
  load: async () => (await import('./work.js')).work,
});
