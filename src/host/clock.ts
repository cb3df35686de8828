// The time of a run: the wall clock as it was when the process began, then counted by a clock that nobody can set back. Deadlines
// and budgets are measured by it; a wall clock that is corrected while we run would end them at once or never.

/** Whole milliseconds since 1970 that never go back, and never jump. */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now());
}
