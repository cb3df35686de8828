// What is proven of a file and by whom: the rows of the result of `verify`.

import { EVIDENCE } from '../evidence/index.js';

/** `missing`: nothing speaks for it; `unchecked`: something does, and it could not be tried here. */
export type ProofState = 'proven' | 'wrong' | 'missing' | 'unchecked';

/** What can be proven of a file, in the order in which it is shown; kinds of evidence go by their ids. */
export const CLAIMS: readonly string[] = [
  'digest',
  'identity',
  'started',
  'sbom',
  'contract',
  ...EVIDENCE.map(({ id }) => id),
];

/** One claim about one file. Texts may come from strangers: data on every sink. */
export interface Proof {
  readonly file: string;
  /** One of {@link CLAIMS}. */
  readonly claim: string;
  readonly state: ProofState;
  /** Who says so: `release.json, SHA256SUMS`, the fingerprint of a key; empty where nobody does. */
  readonly by: string;
  /** What is wrong, or why it was not checked. */
  readonly detail?: string | undefined;
  /** What to type or to write so that it can be checked. */
  readonly hint?: string | undefined;
}
