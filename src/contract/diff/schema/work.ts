// How much one comparison may cost: a hostile schema costs no more than a large one.

/** Counts work, so that a hostile schema costs no more than a large one. */
export interface Work {
  /** Throws {@link TooMuch} when there was enough of it. */
  spend(amount?: number): void;
}

/** A schema that would take too long. */
export class TooMuch extends Error {}

const MOST_WORK = 20_000;
const LEAST_WORK = 500;

/** What all schemas of a contract may cost together; about ten seconds' worth for what is made to be hard. */
export interface Budget {
  left: number;
}

export function newBudget(): Budget {
  return { left: 200_000 };
}

/** The work for one pair of schemas: simple ones can be compared even where hard ones have used up the rest. */
export function newWork(budget: Budget): Work {
  let left = Math.max(LEAST_WORK, Math.min(MOST_WORK, budget.left));
  return {
    spend(amount = 1) {
      left -= amount;
      budget.left -= amount;
      if (left < 0) throw new TooMuch();
    },
  };
}
