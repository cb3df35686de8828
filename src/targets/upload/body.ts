// The bytes of an upload: the file as it is, or as the one file of a form. Streamed, made anew for each attempt.

import { Readable } from 'node:stream';
import { type FileLike, FormDataEncoder, type FormDataEntryValue, type FormDataLike } from 'form-data-encoder';
import type { HttpRequest, PublishFile } from '../../core/types.js';
import { unchangedBytes } from '../../core/unchanged.js';
import { mediaTypeOf } from '../media-type.js';

/** Body, length and content type of a request. */
export interface Body extends Required<Pick<HttpRequest, 'length'>> {
  readonly body: () => NodeJS.ReadableStream;
  readonly type: string;
}

const CHUNK = 256 * 1024;

/** The file itself. */
export function rawBody(publishFile: PublishFile): Body {
  return {
    body: () => unchangedBytes(publishFile),
    length: publishFile.size,
    type: mediaTypeOf(publishFile),
  };
}

/** A form with the file in this field and nothing else. */
export function formBody(publishFile: PublishFile, field: string): Body {
  const file: FileLike = {
    name: publishFile.file,
    type: mediaTypeOf(publishFile),
    size: publishFile.size,
    lastModified: 0,
    stream: () => unchangedBytes(publishFile) as AsyncIterable<Uint8Array>,
    [Symbol.toStringTag]: 'File',
  };
  const encoder = new FormDataEncoder(formOf(field, file));
  return {
    body: () => Readable.from(parts(encoder, publishFile), { objectMode: false, highWaterMark: CHUNK }),
    length: Number(encoder.contentLength),
    type: encoder.contentType,
  };
}

/** What the encoder says, the file as it is read: its own `encode` copies each chunk. */
async function* parts(encoder: FormDataEncoder, publishFile: PublishFile): AsyncGenerator<Uint8Array> {
  for (const part of encoder.values()) {
    if (part instanceof Uint8Array) yield part;
    else yield* unchangedBytes(publishFile) as AsyncIterable<Uint8Array>;
  }
}

/** The form that the encoder wants to see; the runtime's own would read the file into memory. */
function formOf(field: string, file: FileLike): FormDataLike {
  const entries = (): IterableIterator<[string, FormDataEntryValue]> =>
    [[field, file] as [string, FormDataEntryValue]][Symbol.iterator]();
  return {
    append: () => {},
    getAll: (name) => (name === field ? [file] : []),
    entries,
    [Symbol.iterator]: entries,
    [Symbol.toStringTag]: 'FormData',
  };
}
