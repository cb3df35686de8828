// Fetches what lies at an address and compares it with a file, by digest.

import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { firstDifference } from '../../archive/first-difference.js';
import { digestFile } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Credential, Host, HttpResponse, PublishFile } from '../../core/types.js';
import { removeFolder } from '../../host/removal.js';
import { plainUrl } from '../../registries/origin.js';
import { unread } from '../../registries/remote-answer.js';
import type { Seen } from './channel.js';

/** More than this is another file, whatever it is. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** A page or a message of a service is read up to here to know it as one. */
const PEEK_BYTES = 64 * 1024;

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
  publishFile: PublishFile,
  host: Host,
): Promise<Fetched> {
  const folder = await host.tempDir('read-back');
  const path = join(folder, basename(publishFile.file));
  try {
    const answer = await host.http({
      url: url.href,
      credential,
      saveTo: path,
      maxBytes: MOST_BYTES,
      timeoutMs: 60_000 + publishFile.size / 50,
    });
    if (answer.status < 200 || answer.status > 299) return { answer, seen: undefined };
    const { sha256, size } = await digestFile(path);
    const shown = plainUrl(url);
    if (sha256 === publishFile.sha256) return { answer, seen: { state: 'identical', url: shown } };
    const nonsense = await noFile(path, size, answer);
    if (nonsense !== undefined) throw nonsense(publishFile.file);
    const differs = await firstDifference(path, publishFile.path);
    const there = `sha256 ${sha256}   ${size} bytes`;
    return { answer, seen: { state: 'different', there, differs, url: shown } };
  } catch (error) {
    if (!(error instanceof ReleaseError) || error.code !== 'http/too-large') throw error;
    const seen: Seen = { state: 'different', there: 'a much larger file', url: plainUrl(url) };
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
    await removeFolder(folder);
  }
}

/**
 * Why other bytes are no other file but a page or a message: an endpoint in trouble answers 200 too, and who is told of a
 * conflict then looks for a file that nobody uploaded.
 */
async function noFile(
  path: string,
  size: number,
  answer: HttpResponse,
): Promise<((file: string) => ReleaseError) | undefined> {
  const handle = await open(path);
  const { buffer, bytesRead } = await handle
    .read({ buffer: Buffer.alloc(Math.min(size, PEEK_BYTES)) })
    .finally(() => handle.close());
  const text = buffer.toString('utf8', 0, bytesRead);
  const type = answer.headers['content-type'] ?? '';
  const why =
    answer.status !== 200 || size === 0
      ? 'the answer is empty or incomplete'
      : /^\s*</.test(text) || /\bx?html\b/.test(type)
        ? 'the answer is an HTML page'
        : /\bjson\b/.test(type) || isJson(text)
          ? 'the answer is JSON'
          : undefined;
  if (why === undefined) return undefined;
  return (file) => unread({ ...answer, text: () => text }, file, why, { code: 'upload/read-back' });
}

function isJson(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
