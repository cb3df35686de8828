// Fetches what lies at an address and compares it with a file, by digest.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Credential, Host, HttpResponse, Parcel } from '../../core/types.js';
import type { Seen } from './channel.js';

/** More than this is another file, whatever it is. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** An answer, and what it means when it is no file. */
export interface Fetched {
  readonly seen: Seen | undefined;
  readonly answer: HttpResponse;
}

/**
 * GETs an address into a private file and compares it.
 * @returns `seen` undefined where the answer was no 2xx: the caller knows what its endpoint means by that
 */
export async function readBack(
  url: URL,
  credential: Credential | undefined,
  parcel: Parcel,
  host: Host,
): Promise<Fetched> {
  const folder = await host.tempDir('read-back');
  const path = join(folder, 'file');
  try {
    const answer = await host.http({
      url: url.href,
      credential,
      saveTo: path,
      maxBytes: MOST_BYTES,
      timeoutMs: 60_000 + parcel.size / 50,
    });
    if (answer.status < 200 || answer.status > 299) return { answer, seen: undefined };
    const { sha256, size } = await digestFile(path);
    const shown = withoutQuery(url);
    if (sha256 === parcel.sha256) return { answer, seen: { state: 'identical', url: shown } };
    return { answer, seen: { state: 'different', there: `sha256 ${sha256}   ${size} bytes`, url: shown } };
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'http/too-large') throw error;
    const seen: Seen = { state: 'different', there: 'a much larger file', url: withoutQuery(url) };
    return {
      seen,
      answer: {
        status: 200,
        headers: {},
        url: url.href,
        body: new Uint8Array(),
        text: () => '',
        json: () => undefined,
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An address for people: what stands behind `?` may be a key. */
export function withoutQuery(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
