// Does one write until what it was for is there: send, look, and send again only what is seen to be missing. Then, or in a later
// run, waits until what was accepted is served. Every target writes through here; what differs is a parameter.

import { ReleaseError } from '../core/errors.js';
import type { Host, PublishFile, Receipt } from '../core/types.js';

/** One write. `S` is how an attempt ended, `L` what a look saw, `T` what comes of it. */
export interface Write<S, L, T> {
  /** How often it is sent at most. */
  readonly tries: number;
  /** One attempt. Throws what another attempt cannot change. */
  send(): Promise<S>;
  look(sent: S): Promise<L>;
  /** Whether a look saw nothing, so that another one may see more. Default: it saw undefined. */
  isAbsent?(seen: L): boolean;
  /** Milliseconds to wait before each look after such an attempt. Default: one look at once. */
  looks?(sent: S): readonly number[];
  /** What it has come to; undefined: it is sent again, unless this was the `last` attempt, which has to return or throw. */
  conclude(sent: S, seen: L, last: boolean): T | undefined;
  /** Milliseconds until the next attempt. Default: at random, doubled each time. */
  pause?(sent: S, tries: number): number;
}

/** Writes, looks, and writes again while what was written is not there. */
export async function converge<S, L, T>(write: Write<S, L, T>, host: Host): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const sent = await write.send();
    const seen = await lookAfter(write, sent, host);
    const last = tries >= write.tries;
    const end = write.conclude(sent, seen, last);
    if (end !== undefined) return end;
    if (last) throw new Error('the last attempt came to nothing');
    await host.sleep(write.pause?.(sent, tries) ?? Math.random() * 1000 * 2 ** tries);
  }
}

/**
 * How the way there broke, as the end of an attempt: it may have arrived.
 * @throws what another attempt cannot change: a certificate, a redirect, a name, a wrong proxy, and what is no fault of the way
 */
export function broken(error: unknown): ReleaseError {
  if (error instanceof ReleaseError && /^http\/(?!certificate|redirect|name|proxy)/.test(error.code)) return error;
  throw error;
}

/** Some stores show a file a moment after they took it; after a broken answer it may still be on its way in. */
async function lookAfter<S, L>(write: Write<S, L, unknown>, sent: S, host: Host): Promise<L> {
  const { isAbsent = (seen: L) => seen === undefined } = write;
  const [first = 0, ...more] = write.looks?.(sent) ?? [0];
  if (first > 0) await host.sleep(first);
  let seen = await write.look(sent);
  for (const pause of more) {
    if (!isAbsent(seen)) break;
    await host.sleep(pause);
    seen = await write.look(sent);
  }
  return seen;
}

const WAIT_MS = 600_000;
/** Before the second look; doubled each time. */
const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * Looks for accepted files until each is there, or the time is over.
 * @param look gives the receipts of those of the files that are served by now
 * @param waitMs milliseconds at most; default ten minutes
 * @returns the receipts that changed
 */
export async function untilServed(
  accepted: readonly Receipt[],
  publishFiles: readonly PublishFile[],
  look: (publishFiles: readonly PublishFile[]) => Promise<readonly Receipt[]>,
  waitMs: number | undefined,
  host: Host,
): Promise<readonly Receipt[]> {
  const until = host.now() + (waitMs ?? WAIT_MS);
  const settled: Receipt[] = [];
  let open = publishFiles.filter(({ file }) => accepted.some((one) => one.file === file));
  for (let pause = FIRST_MS; ; pause = Math.min(LONGEST_MS, pause * 2)) {
    if (open.length > 0) settled.push(...(await look(open)));
    open = open.filter(({ file }) => !settled.some((one) => one.file === file));
    if (open.length === 0 || host.now() + pause > until) return settled;
    await host.sleep(pause);
  }
}
