// The inputs of Sigstore, its table of mcp-drydock.toml, and when is signed.

import { CONFIG_FILE } from '../../core/about.js';
import { usageError } from '../../core/errors.js';
import { SENDING, type ValuesOf } from '../../core/input-spec.js';

/** The predicate type of a statement that says where something was built. */
export const PROVENANCE = 'https://slsa.dev/provenance/v1';
/** What npm stated before, until the end of 2023. */
export const PROVENANCE_BEFORE = 'https://slsa.dev/provenance/v0.2';
/** The media type of a bundle. */
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const WHEN = ['public', 'always', 'off'] as const;

/** `public`: in a public repository; `always`: in a private one too; `off`. */
export type When = (typeof WHEN)[number];

export const SIGSTORE_INPUTS = {
  sigstore: {
    type: 'text',
    about:
      'When files are signed with Sigstore: public (in a public repository), always (in a private one too, whose name and workflow then are in a public log) or off; default: [sigstore] sign, else off.',
    commands: SENDING,
    value: '<when>',
  },
  'sigstore-trust-config': {
    type: 'text',
    about: 'Client trust configuration (JSON) of another Sigstore instance; default: the public one.',
    commands: SENDING,
    value: '<file>',
  },
} as const;

export type SigstoreInputs = ValuesOf<typeof SIGSTORE_INPUTS>;
export interface SigstoreSettings {
  readonly sign?: When | undefined;
}

/** @throws ReleaseError exit 2 where the input is none of the words */
export function whenOf({ sigstore }: Partial<SigstoreInputs>, settings: SigstoreSettings = {}): When {
  const said = sigstore ?? settings.sign ?? 'off';
  const when = WHEN.find((one) => one === said);
  if (when !== undefined) return when;
  throw usageError(
    'sign/sigstore-when',
    `sigstore is "${said}"; it can be ${WHEN.join(', ')}.`,
    `Set sigstore: public, or [sigstore] sign = "public" in ${CONFIG_FILE}.`,
  );
}
