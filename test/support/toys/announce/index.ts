// A target in tests without a file of the release: one record on a board, once everything is served.

import { type InputSpecs, PUBLISHING } from '../../../../src/core/input-spec.js';
import { defineTarget } from '../../../../src/targets/types.js';

const inputs = {
  'announce-url': {
    type: 'text',
    about: 'Address of the board that releases are announced on.',
    commands: PUBLISHING,
    value: '<url>',
  },
} as const satisfies InputSpecs;

/** Digest of what is there, by name. */
export type AnnounceRemote = Readonly<Record<string, string>>;

export const announce = defineTarget<typeof inputs, undefined, AnnounceRemote>({
  id: 'announce',
  title: 'the board',
  phase: 'registry',
  after: 'served',
  accepts: () => false,
  inputs,
  table: () => ({ about: 'Nothing but whether it is required.', keys: {} }),
  settingsOf: () => undefined,
  isDefault: (kinds, { inputs: { announceUrl } }) => announceUrl !== undefined && kinds.has('binary'),
  serves: ({ ecosystem }) => ecosystem === 'toy',
  trust: (names, { path }) => `Name the board of ${names.join(', ')} in ${path}:\n  announce-url: https://…`,
  standIn: async () => (await import('./stand-in/open.js')).openAnnounce(),
  load: async () => (await import('./work.js')).work,
});
