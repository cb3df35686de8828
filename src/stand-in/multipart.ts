// A multipart form, streamed: fields in memory, files to disk with their digests.

import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { type Incoming, type Saved, saveStream } from './incoming.js';
import { Refusal } from './reply.js';

/** One file of a form. */
export interface FormFile extends Saved {
  readonly field: string;
  readonly filename: string;
  /** Lower-case hex. */
  readonly md5: string;
}

export interface Form {
  /** Every value of a field, in order. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly FormFile[];
}

/**
 * Reads a multipart/form-data body; anything else is answered with 400.
 * @param place where the n-th file goes: an absolute path of our own choosing, never the sent name
 */
export async function readForm(request: Incoming, place: (index: number) => string): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\/form-data;/i.test(type)) throw new Refusal({ status: 400, body: 'Not a multipart form\n' });
  const fields = new Map<string, string[]>();
  const files: Promise<FormFile>[] = [];
  const open: PassThrough[] = [];
  const parser = new Busboy({
    headers: { ...request.headers, 'content-type': type } as BusboyHeaders,
    preservePath: true,
    limits: { fieldSize: 16 * 1024 * 1024 },
  });
  parser.on('field', (name, value) => void fields.set(name, [...(fields.get(name) ?? []), value]));
  parser.on('file', (field, stream, filename) => {
    const md5 = createHash('md5');
    const through = new PassThrough();
    open.push(through);
    stream.on('data', (chunk: Buffer) => void md5.update(chunk));
    // A body that ends in the middle is the parser's error; without this it would also be nobody's.
    stream.on('error', (error) => through.destroy(error));
    const saved = saveStream(stream.pipe(through), place(files.length));
    const file = saved.then((done) => ({ ...done, field, filename: filename ?? '', md5: md5.digest('hex') }));
    file.catch(() => {});
    files.push(file);
  });
  await new Promise<void>((done, fail) => {
    // No pipeline(): it would end the connection that a refusal still has to travel on.
    request.raw.on('error', fail);
    parser.on('finish', done);
    parser.on('error', (error: Error) => {
      fail(new Refusal({ status: 400, body: `Not a multipart form: ${error.message}\n` }));
    });
    request.raw.pipe(parser);
  }).catch((error: Error) => {
    // What was being written is taken away again.
    for (const through of open) through.destroy(error);
    throw error;
  });
  return { fields, files: await Promise.all(files) };
}
