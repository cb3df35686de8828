// What a verifier of keyless signatures is asked about one signed file: its bundle, claims that are not so, and whatever was tampered with.

import { GITHUB_ISSUER, IDENTITY } from './sigstore.js';
import { type Draft, TAMPERED, TAMPERED_IN_TILES } from './tampered-bundles.js';

export interface KeylessCase {
  readonly name: string;
  /** The text of the bundle. */
  readonly bundle: string;
  /** The bytes that it is held against. */
  readonly about: 'the signed file' | 'another file';
  readonly identity: string;
  readonly issuer: string;
}

const SOUND = 'as it is';

/** What cosign accepts. It makes the entry of a log of the second version anew from the signature, and does not read the one in the bundle. */
export const ACCEPTED = { 1: [SOUND], 2: [SOUND, 'the body of the log entry is changed'] } as const;

/**
 * @param other the bundle of another file, by the same workflow
 * @param version of the API of the log that has the entry
 */
export function keylessCases(bundle: string, other: string, version: 1 | 2): readonly KeylessCase[] {
  const sound = { name: SOUND, bundle, about: 'the signed file', identity: IDENTITY, issuer: GITHUB_ISSUER } as const;
  return [
    sound,
    { ...sound, name: 'another file', about: 'another file' },
    { ...sound, name: 'another workflow', identity: IDENTITY.replace('release.yml', 'other.yml') },
    { ...sound, name: 'another issuer', issuer: 'https://accounts.google.com' },
    ...Object.entries(version === 1 ? TAMPERED : TAMPERED_IN_TILES).map(([name, tamper]) => {
      const draft = JSON.parse(bundle) as Draft;
      tamper(draft, JSON.parse(other) as Draft);
      return { ...sound, name, bundle: JSON.stringify(draft) };
    }),
  ];
}
