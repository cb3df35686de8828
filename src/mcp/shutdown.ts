// How a server ends: by itself when stdin is closed, when it is asked to, or not before it is killed.

import { setTimeout as delay } from 'node:timers/promises';
import type { Running } from '../core/types.js';
import { activityOf } from '../host/activity.js';
import type { Ending } from './session-result.js';

/** How long a server may take to end once stdin is closed, whatever it does; good ones take less than 2 s. */
const GOODBYE_MS = 8000;
/** Then it has to have done nothing at so many looks in a row: one that tidies up, or waits for its turn, is not ignoring us. */
const IDLE_LOOKS = 3;
const LOOK_MS = 1000;
/** Beyond this it has had its time, busy or not. */
const LONGEST_LOOKS = 30;
/** A timer that ticks computes less than this in a second. Hundredths of a second. */
const IDLE_TICKS = 10;

/** Whether and how a process has ended within `ms` milliseconds. */
export interface Gone {
  readonly gone: boolean;
  readonly code: number | null;
  readonly signal: string | null;
}

/** A server whose pipe broke is about to end; one that only closed stdout is ended. */
export async function goneOrEnded(running: Running): Promise<Gone> {
  const gone = await goneIn(running, 1000);
  if (gone.gone) return gone;
  await running.end(500);
  return gone;
}

/** Waits for a process to end, at most `ms` milliseconds. */
export async function goneIn(running: Running, ms: number): Promise<Gone> {
  const stop = new AbortController();
  const nobody = { gone: false, code: null, signal: null };
  const waited = delay(ms, nobody, { signal: stop.signal }).catch(() => nobody);
  const first = await Promise.race([running.ended.then((end) => ({ gone: true, ...end })), waited]);
  stop.abort();
  return first;
}

/** stdin is closed: waits for the server to end by itself, then asks it to, then ends it. */
export async function sayGoodbye(running: Running): Promise<Ending> {
  if ((await goneIn(running, GOODBYE_MS)).gone || (await goneWhileBusy(running))) return 'stdin';
  return askToEnd(running);
}

/** Waits as long as the server, or what it started, still does something. */
async function goneWhileBusy(running: Running): Promise<boolean> {
  let before = activityOf(await running.family());
  for (let look = 0, idle = 0; look < LONGEST_LOOKS && idle < IDLE_LOOKS; look += 1) {
    if ((await goneIn(running, LOOK_MS)).gone) return true;
    const now = activityOf(await running.family());
    const busy = now !== undefined && (now.wanting || now.ticks - (before?.ticks ?? 0) >= IDLE_TICKS);
    idle = busy ? 0 : idle + 1;
    before = now;
  }
  return false;
}

/** SIGTERM, then SIGKILL: tells which of them it took. */
export async function askToEnd(running: Running): Promise<Ending> {
  await running.end(2000);
  return (await running.ended).signal === 'SIGKILL' ? 'sigkill' : 'sigterm';
}
