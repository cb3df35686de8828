// How large an archive that we write may be.

/** What the platforms take at most: 100 MiB. */
export const MOST_BYTES = 100 * 1024 * 1024;

/** Thrown when an archive grows over {@link MOST_BYTES} while it is written; nothing is left behind. */
export class TooLarge extends Error {}
