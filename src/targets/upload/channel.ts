// Sends one file and makes sure that it is there: look, send, look again; a repeat only where the file is seen to be absent.

import { ReleaseError } from '../../core/errors.js';
import type { Host, HttpResponse, Parcel, Receipt, RemoteState } from '../../core/types.js';
import { retryAfter } from '../../host/http.js';
import { wordsOf } from '../../registries/remote-answer.js';
import { watch } from './progress.js';

/** What the remote holds under a file's name. `unknown`: it cannot be asked. */
export interface Seen {
  readonly state: Exclude<RemoteState, 'pending'> | 'unknown';
  /** Of other contents: their digest, in words for people. */
  readonly there?: string | undefined;
  /** Why it is unknown, in words for people. */
  readonly why?: string | undefined;
  readonly url?: string | undefined;
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
  look(parcel: Parcel): Promise<Seen>;
  /**
   * One attempt.
   * @param absent whether the file was seen to be absent, not only not seen
   */
  send(parcel: Parcel, absent: boolean, onProgress: (sent: number) => void): Promise<Sent>;
  /** Whether sending the same file twice leaves one. */
  readonly repeatable: boolean;
  /** Whether whatever is there under a file's address holds the very bytes: the address names their digest. */
  readonly addressedByDigest: boolean;
}

const TRIES = 5;
const LOOKS = 3;
const LONGEST_WAIT_MS = 60_000;

/**
 * Sends a file that is absent, or that may be sent where nobody can tell. Gives the receipt; a refusal and other contents are
 * outcomes, not exceptions.
 */
export async function deliver(channel: Channel, parcel: Parcel, before: Seen, host: Host): Promise<Receipt> {
  const absent = before.state === 'absent';
  for (let tries = 1; ; tries += 1) {
    const sent = await attempt(channel, parcel, absent, host);
    const seen = await lookAfter(channel, parcel, sent, host);
    if (seen.state === 'identical') return receipt(parcel, 'published', seen.url);
    if (seen.state === 'different') return receipt(parcel, 'conflict', seen.url, seen.there);
    if (sent.said === 'exists') {
      if (channel.addressedByDigest) return receipt(parcel, 'published', seen.url, 'its address names its digest');
      return receipt(parcel, 'failed', seen.url, `${sent.words} ${UNTOLD}`);
    }
    const yes = sent.said === 'taken' || sent.said === 'later';
    if (seen.state === 'unknown' && yes) return receipt(parcel, 'published', seen.url, UNREAD);
    if (sent.said === 'later') return receipt(parcel, 'accepted', seen.url, 'taken, and not seen there yet');
    if (sent.said === 'no') return receipt(parcel, 'failed', seen.url, sent.words);
    // It may be there or not, and sending it again might make two of it.
    const blind = seen.state === 'unknown' && sent.said === 'again' && !channel.repeatable;
    if (blind) return receipt(parcel, 'failed', seen.url, `${sent.words} It may have been stored all the same.`);
    if (tries === TRIES) {
      const words = yes ? 'It was answered that it is stored, and it is not there when it is read back.' : sent.words;
      return receipt(parcel, 'failed', seen.url, words);
    }
    await host.sleep(Math.min(LONGEST_WAIT_MS, sent.wait ?? Math.random() * 500 * 2 ** tries));
  }
}

const UNTOLD = 'It cannot be read, so nobody can tell whether it is this file, and nothing was replaced.';
const UNREAD = 'the endpoint said so; it was not read back, since nothing says where from';

async function attempt(channel: Channel, parcel: Parcel, absent: boolean, host: Host): Promise<Sent> {
  const { onProgress, end } = watch(parcel, host);
  try {
    return await channel.send(parcel, absent, onProgress);
  } catch (error) {
    if (!(error instanceof ReleaseError) || !error.code.startsWith('http/')) throw error;
    const never = /^http\/(certificate|redirect|name)$/.test(error.code);
    const said = error.code === 'http/refused' ? 'busy' : never ? 'no' : 'again';
    return { said, words: error.message };
  } finally {
    end();
  }
}

/** Some stores show a file a moment after they took it; after a broken answer it may still be on its way in. */
async function lookAfter(channel: Channel, parcel: Parcel, sent: Sent, host: Host): Promise<Seen> {
  const looks = sent.said === 'no' || sent.said === 'busy' ? 1 : LOOKS;
  for (let count = 1; ; count += 1) {
    const seen = await channel.look(parcel);
    if (seen.state !== 'absent' || count === looks) return seen;
    await host.sleep(250 * 2 ** count);
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

export function receipt(parcel: Parcel, outcome: Receipt['outcome'], url?: string, detail?: string): Receipt {
  const { file, project, sha256 } = parcel;
  return {
    ...{ target: 'upload', file, project, sha256, outcome },
    ...(url === undefined ? {} : { url }),
    ...(detail === undefined ? {} : { detail }),
  };
}
