// An upload endpoint as many companies have one: PUT or POST a file to an address, read it back from there.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Incoming, Saved } from '../../../stand-in/incoming.js';
import { readForm } from '../../../stand-in/multipart.js';
import { Refusal, type Reply } from '../../../stand-in/reply.js';
import { type Route, type Service, startService } from '../../../stand-in/service.js';

export interface UploadEndpointOptions {
  /** What the Authorization header must hold; without it anybody may write. */
  readonly auth?: { readonly bearer: string } | { readonly basic: readonly [user: string, password: string] };
  /** Form field of the file; with it bodies are multipart, without it raw. */
  readonly field?: string;
  /** Headers every write must carry. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Status of a stored file; default 201. */
  readonly status?: number;
  /** What happens to a name that is there: default `refuse` with 409; `conditional`: 412 where `If-None-Match: *` asks for it. */
  readonly again?: 'refuse' | 'overwrite' | 'conditional';
}

export interface UploadEndpoint extends Service {
  /** What is stored, by path. */
  files(): Readonly<Record<string, Saved>>;
}

/** Starts it. Any path takes a file; a multipart body is stored below its path by its file name. */
export async function startUploadEndpoint(options: UploadEndpointOptions = {}): Promise<UploadEndpoint> {
  const files = new Map<string, Saved>();
  let folder = '';
  const take = async (request: Incoming): Promise<() => Reply> => {
    authorise(options, request);
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (request.headers[name.toLowerCase()] !== value)
        throw new Refusal({ status: 400, body: `Header ${name} is missing\n` });
    }
    if (request.headers['content-length'] === undefined) throw new Refusal({ status: 411, body: 'Length Required\n' });
    const place = () => join(folder, `upload-${randomUUID()}`);
    const path = request.url.pathname;
    const received =
      options.field === undefined
        ? { path, saved: await request.save(place()) }
        : await fromForm(options.field, request, place);
    return () => {
      const there = files.has(received.path);
      if (there && options.again === 'conditional' && request.headers['if-none-match'] === '*') {
        return { status: 412, body: `${received.path} exists already\n` };
      }
      if (there && (options.again ?? 'refuse') === 'refuse') {
        return { status: 409, body: `${received.path} exists already\n` };
      }
      const { sha256, size } = received.saved;
      return {
        status: options.status ?? 201,
        json: { path: received.path, sha256, size },
        store: () => void files.set(received.path, received.saved),
      };
    };
  };
  const routes: Route[] = [
    { method: 'PUT', path: '/*', handle: take },
    { method: 'POST', path: '/*', handle: take },
    {
      method: 'GET',
      path: '/*',
      handle(request) {
        const file = files.get(request.url.pathname);
        if (file === undefined) return { status: 404, body: 'Not Found\n' };
        return { status: 200, file: file.path, headers: { etag: `"${file.sha256}"` } };
      },
    },
  ];
  const service = await startService(routes);
  folder = service.folder;
  return Object.assign(service, { files: () => Object.fromEntries(files) });
}

async function fromForm(
  field: string,
  request: Incoming,
  place: () => string,
): Promise<{ path: string; saved: Saved }> {
  const form = await readForm(request, place);
  const file = form.files.find((one) => one.field === field);
  if (file === undefined) throw new Refusal({ status: 400, body: `The form has no file ${field}\n` });
  const base = request.url.pathname.replace(/\/$/, '');
  return { path: `${base}/${encodeURIComponent(file.filename)}`, saved: file };
}

function authorise(options: UploadEndpointOptions, request: Incoming): void {
  if (options.auth === undefined) return;
  const wanted =
    'bearer' in options.auth
      ? `Bearer ${options.auth.bearer}`
      : `Basic ${Buffer.from(options.auth.basic.join(':')).toString('base64')}`;
  if (request.headers.authorization === wanted) return;
  const scheme = wanted.split(' ')[0]!;
  throw new Refusal({
    status: 401,
    headers: { 'www-authenticate': `${scheme} realm="upload"` },
    body: 'Unauthorized\n',
  });
}
