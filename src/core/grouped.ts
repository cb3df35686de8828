/** What has something in common, in the order in which it came: Map.groupBy, which Node 20 lacks. */
export function grouped<T, K>(all: readonly T[], common: (one: T) => K): ReadonlyMap<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(common(one));
    if (group === undefined) groups.set(common(one), [one]);
    else group.push(one);
  }
  return groups;
}
