import type { ChangeKind } from './types.js';

/** Of changes between two contracts, from what breaks clients to what they never notice. */
export const CHANGE_KINDS = [
  'breaking',
  'cannot-tell',
  'feature',
  'behavior',
  'fix',
  'docs',
] as const satisfies readonly ChangeKind[];
