// How much one comparison may cost: a hostile schema costs no more than a large one.

/** Counts work, so that a hostile schema costs no more than a large one. */
export interface Counter {
  /** Throws {@link TooMuch} when there was enough of it. */
  spend(amount?: number): void;
}

/** The work of one comparison. */
export interface Work extends Counter {
  /** The part that is set aside for looking for examples: when it is used up, the comparison goes on without them. */
  readonly search: Counter;
}

/** A schema that would take too long. */
export class TooMuch extends Error {}

const MOST_WORK = 20_000;
const LEAST_WORK = 500;
const MOST_SEARCH = 10_000;

/** What all schemas of a contract may cost together; about ten seconds' worth for what is made to be hard. */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 200_000 };
}

/** The work for one pair of schemas: simple ones can be compared even where hard ones have used up the rest. */
export function newWork(budget: Budget): Work {
  const search = Math.max(0, Math.min(MOST_SEARCH, budget.left));
  return {
    ...counter(budget, Math.max(LEAST_WORK, Math.min(MOST_WORK, budget.left))),
    search: counter(budget, search),
  };
}

function counter(budget: Budget, most: number): Counter {
  let left = most;
  return {
    spend(amount = 1) {
      left -= amount;
      budget.left -= amount;
      if (left < 0) throw new TooMuch();
    },
  };
}
