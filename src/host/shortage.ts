// Where memory is short, undici fails twice: in the request that it is loaded for, and beside it where nobody can catch it.

import { isOutOfMemory } from '../core/system-error.js';

/** Leaves it to the request, which fails with the same error, to say so; any other rejection that nobody waits for stays Node's. */
export function leaveShortageToRequests(): void {
  process.on('unhandledRejection', (error) => {
    if (!isOutOfMemory(error)) throw error;
  });
}
