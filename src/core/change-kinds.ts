/** Kinds of changes between two contracts, from what breaks clients to what they never notice. */
export const CHANGE_KINDS = ['breaking', 'cannot-tell', 'feature', 'behavior', 'fix', 'docs'] as const;
