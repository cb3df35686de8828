// Code packages on the platform: upload, list, download, delete.

import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Incoming } from '../../../../stand-in/incoming.js';
import { readForm } from '../../../../stand-in/multipart.js';
import type { Reply } from '../../../../stand-in/reply.js';
import type { Route } from '../../../../stand-in/service.js';
import { type CodePackage, failure, needLogin, type State, success } from './state.js';
import { folderOf, kindOf, unpack } from './unpack.js';

/** What its configuration allows as shipped; the unpacker knows fewer. */
const ENDINGS = ['.zip', '.tar.gz', '.tar', '.rar'];
const TYPE_NUMBER = { tar: 1, zip: 2 } as const;

/** `/api/market/code/...`. */
export function packageRoutes(state: State): Route[] {
  const at = '/api/market/code';
  return [
    { method: 'POST', path: `${at}/upload`, handle: (request) => upload(state, request) },
    { method: 'GET', path: `${at}/packages`, handle: (request) => list(state, request) },
    {
      method: 'GET',
      path: `${at}/download/:id`,
      // The gateway lets this one through without a token.
      handle(request) {
        const found = find(state, request.params.id!);
        const name = found.filename.replaceAll('"', '');
        return {
          status: 200,
          file: found.path,
          headers: { 'content-disposition': `attachment; filename="${name}"` },
        };
      },
    },
    {
      method: 'DELETE',
      path: `${at}/packages/:id`,
      handle(request) {
        needLogin(state, request);
        const { id } = find(state, request.params.id!);
        const used = 'cannot delete package that is being used by';
        if (state.templates.includes(id)) throw failure('invalid', `${used} templates`);
        const users = [...state.instances.values()].filter(({ packageId }) => packageId === id);
        if (users.length > 0) throw failure('failed', `${used} instances ${users.map(({ name }) => name).join(', ')}`);
        return success({ success: true, message: 'deleted' }, () => void state.packages.delete(id));
      },
    },
  ];
}

async function upload(state: State, request: Incoming): Promise<Reply> {
  needLogin(state, request);
  const id = randomUUID();
  const form = await readForm(request, (index) => join(state.folder, `package-${id}-${index}`));
  const file = form.files.find((one) => one.field === 'file');
  if (file === undefined) throw failure('failed', 'failed to get file: http: no such file');
  const name = file.filename.split(/[/\\]/).at(-1)!;
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))) {
    throw failure('failed', `file type not allowed: ${name}`);
  }
  const max = state.options.maxSize ?? 100 * 1024 * 1024;
  if (file.size > max) throw failure('failed', `file size exceeds the limit of ${max} bytes`);
  // The column that holds the name is this wide.
  if (Buffer.byteLength(name) > 255) throw failure('failed', 'Data too long for column name');
  const type = kindOf(name);
  const folder = folderOf(name, type, id);
  await unpack(file.path, type);
  const made: CodePackage = {
    ...{ id, type, filename: name, size: file.size, sha256: file.sha256, path: file.path },
    at: Date.now(),
  };
  return success({ packageId: id, packagePath: `package-${id}/${folder}` }, () => void state.packages.set(id, made));
}

/** Newest first, by page; the same name may be there many times. */
function list(state: State, request: Incoming): Reply {
  needLogin(state, request);
  const query = request.url.searchParams;
  const number = (name: string, fallback: number) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value > 0 ? value : fallback;
  };
  const [page, pageSize] = [number('page', 1), Math.min(number('pageSize', 10), 100)];
  const name = query.get('name')?.toLowerCase() ?? '';
  const types = [...query.getAll('types'), ...query.getAll('types[]')]
    .flatMap((text) => text.split(','))
    .filter(Boolean);
  const all = [...state.packages.values()]
    .reverse()
    .filter((one) => one.filename.toLowerCase().includes(name) || one.id.includes(name))
    .filter((one) => types.length === 0 || types.includes(String(TYPE_NUMBER[one.type])));
  const shown = all.slice((page - 1) * pageSize, page * pageSize).map((one) => ({
    id: one.id,
    name: one.filename,
    path: `package-${one.id}/${one.filename}`,
    size: one.size,
    type: TYPE_NUMBER[one.type],
    createdAt: goTime(one.at),
    updatedAt: goTime(one.at),
  }));
  return success({ list: shown.length === 0 ? null : shown, total: all.length, page, pageSize });
}

function find(state: State, id: string): CodePackage {
  const found = state.packages.get(id);
  if (found === undefined) throw failure('missing', 'code package not found');
  return found;
}

/** `2026-11-20 09:30:00.5 +0000 UTC`: how Go prints a time. */
function goTime(at: number): string {
  return `${new Date(at)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.?0*Z$/, '')} +0000 UTC`;
}
