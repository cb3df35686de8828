// A matrix of cases is too long for every `npm test`: it runs one of each kind, and `npm run test:whole` all of them.

/** Set by `jest.whole.config.js`, and by `jest.faults.config.js` where all is asked for. */
export const WHOLE = 'wholeMatrices' in globalThis;

/** The first case of each kind, in their order; all of them where the whole is asked for. A case may be of several kinds. */
export function sample<T>(cases: readonly T[], kindsOf: (one: T) => readonly string[]): readonly T[] {
  const seen = new Set<string>();
  return cases.filter((one) => {
    const fresh = kindsOf(one).filter((kind) => !seen.has(kind));
    for (const kind of fresh) seen.add(kind);
    return WHOLE || fresh.length > 0;
  });
}
