// A matrix of cases is too long for every run: it has one of each kind, and with `MATRICES=all` all of them.

/** Whether all of it is asked for: `npm run test:whole` does, and weekly.yml. */
export const WHOLE = process.env['MATRICES'] === 'all';

/** The first case of each kind, in their order; all of them where the whole is asked for. A case may be of several kinds. */
export function sample<T>(cases: readonly T[], kindsOf: (one: T) => readonly string[], whole = WHOLE): readonly T[] {
  const seen = new Set<string>();
  return cases.filter((one) => {
    const fresh = kindsOf(one).filter((kind) => !seen.has(kind));
    for (const kind of fresh) seen.add(kind);
    return whole || fresh.length > 0;
  });
}
