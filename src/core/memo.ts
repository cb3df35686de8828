// What is worked out once and then remembered: the one place that keeps anything between two calls of a function.

/**
 * The function, asked once for each owner and key; its answers go when their owner goes.
 * @param of whose answer it is (the files that were read, the host that it was done with), and which of theirs; without a
 *   key an owner has one answer
 * @param work a promise that fails is an answer too, unless `again` says that the next call tries again
 */
export function memo<Args extends readonly unknown[], Answer>(
  of: (...args: Args) => readonly [owner: object, key?: unknown],
  work: (...args: Args) => Answer,
  { again = false } = {},
): (...args: Args) => Answer {
  const answers = new WeakMap<object, Map<unknown, Answer>>();
  return (...args) => {
    const [owner, key] = of(...args);
    const known = answers.get(owner) ?? new Map<unknown, Answer>();
    answers.set(owner, known);
    if (!known.has(key)) {
      const answer = work(...args);
      known.set(key, answer);
      if (again && answer instanceof Promise) answer.catch(() => known.delete(key));
    }
    return known.get(key) as Answer;
  };
}
