// Says what is going on while something takes time.

import type { Host } from '../core/types.js';

/** Does the work, with this on the line that says what is going on. */
export async function during<T>({ log }: Pick<Host, 'log'>, title: string, work: () => Promise<T>): Promise<T> {
  const done = log.busy(title);
  return work().finally(done);
}
