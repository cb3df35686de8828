// Sends one file and makes sure that it is there: look, send, look again; a repeat only where the file is seen to be absent.

import { receiptOf } from '../../core/receipt.js';
import type { Host, HttpResponse, Outcome, PublishFile, Receipt, RemoteState } from '../../core/types.js';
import { retryAfter } from '../../host/http.js';
import { broken, converge, type Write } from '../../registries/converge.js';
import { wordsOf } from '../../registries/remote-answer.js';
import { watch } from './progress.js';

/** What the remote holds under a file's name. `unknown`: it cannot be asked. */
export interface Seen {
  readonly state: RemoteState | 'unknown';
  /** Of other contents: their digest, in words for people. */
  readonly there?: string | undefined;
  /** What differs first in other contents, in words for people. */
  readonly differs?: string | undefined;
  /** Why it is unknown, in words for people. */
  readonly why?: string | undefined;
  readonly url?: string | undefined;
  /** What the remote calls the one that is identical. */
  readonly id?: string | undefined;
}

/**
 * How an attempt ended. `taken`: it said yes; `later`: it said yes and stores it in its own time; `exists`: a file of this name
 * is there; `again`: it may work another time, and nobody knows whether it was stored; `busy`: the same, and surely not
 * stored; `no`: it never will.
 */
export interface Sent {
  readonly said: 'taken' | 'later' | 'exists' | 'again' | 'busy' | 'no';
  /** The remote's words. */
  readonly words: string;
  /** Milliseconds it asks to wait. */
  readonly wait?: number | undefined;
}

/** One way to upload. Both throw ReleaseError for what ends the release to this target. */
export interface Channel {
  look(publishFile: PublishFile): Promise<Seen>;
  /**
   * One attempt.
   * @param absent whether the file was seen to be absent, not only not seen
   */
  send(publishFile: PublishFile, absent: boolean, onProgress: (sent: number) => void): Promise<Sent>;
  /** Whether sending the same file twice leaves one. */
  readonly repeatable: boolean;
  /** Whether whatever is there under a file's address holds the very bytes: the address names their digest. */
  readonly addressedByDigest: boolean;
}

const TRIES = 5;
const LOOKS_MS = [0, 500, 1000];
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends a file that is absent, or that may be sent where nobody can tell. Gives the receipt; a refusal and other contents are
 * outcomes, not exceptions.
 */
export async function deliver(channel: Channel, publishFile: PublishFile, before: Seen, host: Host): Promise<Receipt> {
  const write: Write<Sent, Seen, Receipt> = {
    tries: TRIES,
    send: () => attempt(channel, publishFile, before.state === 'absent', host),
    looks: ({ said }) => (said === 'no' || said === 'busy' ? [0] : LOOKS_MS),
    look: () => channel.look(publishFile),
    isAbsent: ({ state }) => state === 'absent',
    conclude: (sent, seen, last) => conclude(channel, publishFile, sent, seen, last),
    pause: ({ wait }, tries) => Math.min(LONGEST_WAIT_MS, wait ?? Math.random() * 500 * 2 ** tries),
  };
  return converge(write, host);
}

function conclude(
  channel: Channel,
  publishFile: PublishFile,
  sent: Sent,
  seen: Seen,
  last: boolean,
): Receipt | undefined {
  const { url, state, there } = seen;
  const receipt = (outcome: Outcome, detail?: string): Receipt =>
    receiptOf('upload', publishFile, outcome, { url, detail });
  if (state === 'identical') return receipt('published');
  if (state === 'different') return receipt('conflict', there);
  if (sent.said === 'exists') {
    if (channel.addressedByDigest) return receipt('published', 'its URL contains its digest');
    return receipt('failed', `${sent.words} ${UNTOLD}`);
  }
  const yes = sent.said === 'taken' || sent.said === 'later';
  if (state === 'unknown' && yes) return receipt('published', UNREAD);
  // A list that lags and an upload that was lost look the same: where another attempt would make two, the next run looks again.
  if (sent.said === 'later' || (yes && !channel.repeatable))
    return receipt('accepted', 'accepted, not visible there yet');
  if (sent.said === 'no') return receipt('failed', sent.words);
  // It may be there or not, and sending it again might make two of it.
  const blind = state === 'unknown' && sent.said === 'again' && !channel.repeatable;
  if (blind) return receipt('failed', `${sent.words} It may have been stored anyway.`);
  return last ? receipt('failed', yes ? VANISHED : sent.words) : undefined;
}

const UNTOLD = 'It cannot be read, so it is unknown whether it is this file. Nothing was replaced.';
const VANISHED = 'The endpoint reported that it is stored, but it is missing when read back.';
const UNREAD = 'as the endpoint reported; not read back, since no URL to read from is known';

async function attempt(channel: Channel, publishFile: PublishFile, absent: boolean, host: Host): Promise<Sent> {
  const { onProgress, end } = watch(publishFile, host);
  try {
    return await channel.send(publishFile, absent, onProgress);
  } catch (error) {
    const { code, message } = broken(error);
    return { said: code === 'http/refused' ? 'busy' : 'again', words: message };
  } finally {
    end();
  }
}

/** What an answer that is no yes means: `again` for what may pass, else `no`. */
export function refusal(answer: HttpResponse, words: string, now: number): Sent {
  const wait = retryAfter(answer.headers, now);
  if (answer.status === 429) return { said: 'busy', words, wait };
  const passes = answer.status === 408 || answer.status === 425 || answer.status >= 500;
  return passes ? { said: 'again', words, wait } : { said: 'no', words };
}

/** `It answered 413: …`, with the first words of its text. */
export function answeredWith(answer: HttpResponse): string {
  const words = wordsOf(answer);
  return words === '' ? `It answered ${answer.status}.` : `It answered ${answer.status}: ${words}`;
}
