import { constants, createHash, publicEncrypt } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { TarArchive, ZipArchive } from 'archiver';
import type { Service } from '../../../../src/stand-in/service.js';
import {
  type CodePackagePlatform,
  type PlatformOptions,
  startCodePackagePlatform,
  startUploadEndpoint,
  type UploadEndpointOptions,
} from '../../../../src/targets/upload/stand-in/service.js';
import { type Workshop, workshop } from '../../../support/registry-packages.js';

let shop: Workshop;
let zip: Buffer;
beforeAll(async () => {
  shop = await workshop();
  zip = await archive(new ZipArchive());
});
afterAll(() => shop.close());

const running: Service[] = [];
afterEach(async () => {
  const services = running.splice(0);
  await Promise.all(services.map((service) => service.close()));
  expect(services.flatMap((service) => service.bugs)).toEqual([]);
});

/** A package with one top folder. */
async function archive(into: ZipArchive | TarArchive): Promise<Buffer> {
  const path = join(shop.folder, `${Math.random()}`);
  into.append('print(1)\n', { name: 'demo/server.py' });
  into.append('mcp>=1\n', { name: 'demo/requirements.txt' });
  const written = pipeline(into, createWriteStream(path));
  await into.finalize();
  await written;
  return await readFile(path);
}

async function start(options: Partial<PlatformOptions> = {}): Promise<CodePackagePlatform> {
  const platform = await startCodePackagePlatform({ users: { ann: 'pass word' }, tokens: ['jwt'], ...options });
  running.push(platform);
  return platform;
}

// biome-ignore lint/suspicious/noExplicitAny: envelopes are what is under test
type Envelope = { status: number; code: number; message: string; data: any };

async function call(
  platform: CodePackagePlatform,
  method: string,
  path: string,
  body?: FormData | string,
  token = 'jwt',
): Promise<Envelope> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${platform.url}/api${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return {
    status: answer.status,
    ...((await answer.json()) as { code: number; message: string; data: unknown }),
  } as Envelope;
}

function send(platform: CodePackagePlatform, name: string, bytes: Buffer, field = 'file', token = 'jwt') {
  const form = new FormData();
  form.append(field, new Blob([new Uint8Array(bytes)]), name);
  return call(platform, 'POST', '/market/code/upload', form, token);
}

test('login: the password travels encrypted; refresh; a wrong one, an unknown key, plain text are refused', async () => {
  const platform = await start();
  const { data: key } = await call(platform, 'POST', '/authz/encryption-key');
  const pem = Buffer.from(key.publicKey, 'base64').toString();
  const encrypt = (text: string) =>
    publicEncrypt(
      { key: pem, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
      Buffer.from(text),
    ).toString('base64');
  const login = (encryptedPassword: string, keyId = key.keyId) =>
    call(
      platform,
      'POST',
      '/authz/login',
      JSON.stringify({ username: 'ann', encryptedPassword, keyId, timestamp: Date.now() }),
    );
  const good = await login(encrypt('pass word'));
  expect(good).toMatchObject({ status: 200, code: 0, data: { expiresIn: 86400 } });
  expect((await send(platform, 'demo-1.0.0.zip', zip, 'file', good.data.token)).code).toBe(0);
  expect(await login(encrypt('wrong'))).toMatchObject({ status: 401, code: 1001 });
  expect(await login(encrypt('pass word'), 'nokey')).toMatchObject({ status: 400, code: 1000 });
  expect(await login('pass word')).toMatchObject({ status: 400, code: 1000 });
  platform.expireLogins();
  expect((await send(platform, 'demo-1.0.0.zip', zip, 'file', good.data.token)).status).toBe(401);
});

test('an uploaded package is listed, and comes back byte for byte without a token', async () => {
  const platform = await start();
  const { data } = await send(platform, 'demo-1.0.0.zip', zip);
  expect(data.packagePath).toBe(`package-${data.packageId}/demo-1.0.0`);
  const { data: listed } = await call(platform, 'GET', '/market/code/packages');
  expect(listed).toMatchObject({ total: 1, page: 1, pageSize: 10 });
  expect(listed.list[0]).toMatchObject({ id: data.packageId, name: 'demo-1.0.0.zip', size: zip.byteLength, type: 2 });
  expect(listed.list[0].createdAt).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)? \+0000 UTC$/);
  const answer = await fetch(`${platform.url}/api/market/code/download/${data.packageId}`);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="demo-1.0.0.zip"');
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(zip);
});

test('the same name again is another package; the list is newest first, by page, name and type; empty is null', async () => {
  const platform = await start();
  expect((await call(platform, 'GET', '/market/code/packages')).data).toMatchObject({ list: null, total: 0 });
  const first = await send(platform, 'demo-1.0.0.zip', zip);
  const second = await send(platform, 'demo-1.0.0.zip', zip);
  await send(platform, 'other-1.0.0.tar', await archive(new TarArchive()));
  const names = async (query: string) =>
    ((await call(platform, 'GET', `/market/code/packages?${query}`)).data.list ?? []).map(
      (one: { id: string }) => one.id,
    );
  expect(await names('name=DEMO')).toEqual([second.data.packageId, first.data.packageId]);
  expect(await names('name=demo&page=2&pageSize=1')).toEqual([first.data.packageId]);
  expect(await names('types=1')).toHaveLength(1);
  expect(await names('types[]=1&types[]=2')).toHaveLength(3);
  expect(await names(`name=${first.data.packageId}`)).toEqual([first.data.packageId]);
});

test.each([
  ['demo-1.0.0.tar.gz', 'not a directory'],
  ['demo-1.0.0.ZIP', 'not a directory'],
  ['demo-1.0.0.rar', 'unsupported file type'],
  ['demo-1.0.0.tgz', 'not allowed'],
  ['demo-1.0.0.exe', 'not allowed'],
  ['demo-1.0.0.tar', 'failed to extract'],
])('%s is refused with HTTP 500 and code 1007: %s', async (name, message) => {
  const platform = await start();
  const answer = await send(platform, name, zip);
  expect(answer).toMatchObject({ status: 500, code: 1007, message: expect.stringContaining(message) });
  expect(platform.packages()).toEqual([]);
});

test('too large, another field, no archive inside, a name too long', async () => {
  const platform = await start({ maxSize: zip.byteLength });
  expect((await send(platform, 'a.zip', Buffer.concat([zip, Buffer.alloc(1)]))).message).toContain('exceeds the limit');
  expect((await send(platform, 'a.zip', zip, 'package')).message).toContain('no such file');
  expect((await send(platform, 'a.zip', Buffer.from('no zip'))).message).toContain('failed to extract');
  expect((await send(platform, `${'a'.repeat(252)}.zip`, zip)).code).toBe(1007);
  expect((await send(platform, 'a.zip', zip)).code).toBe(0);
});

test('deleting: used ones stay, unknown ones are 404', async () => {
  const platform = await start();
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await send(platform, 'demo.zip', zip)).data.packageId as string);
  platform.addTemplate(ids[0]!);
  platform.addInstance('running', ids[1]!);
  const remove = (id: string) => call(platform, 'DELETE', `/market/code/packages/${id}`);
  expect(await remove(ids[0]!)).toMatchObject({ status: 400, code: 1000 });
  expect(await remove(ids[1]!)).toMatchObject({ status: 500, code: 1007 });
  expect(await remove(ids[2]!)).toMatchObject({ status: 200, code: 0, data: { success: true } });
  expect(await remove(ids[2]!)).toMatchObject({ status: 404, code: 1003 });
  expect(platform.packages().map((one) => one.id)).toEqual(ids.slice(0, 2));
});

test('without a token: 401 in the envelope; the token may stand in the query', async () => {
  const platform = await start();
  const denied = await call(platform, 'GET', '/market/code/packages', undefined, 'wrong');
  expect(denied).toMatchObject({ status: 401, code: 1001 });
  expect((await send(platform, 'a.zip', zip, 'file', 'wrong')).status).toBe(401);
  expect((await call(platform, 'GET', '/market/code/packages?token=jwt', undefined, 'wrong')).status).toBe(401);
  const answer = await fetch(`${platform.url}/api/market/code/packages?token=jwt`);
  expect(answer.status).toBe(200);
});

async function endpoint(options: UploadEndpointOptions) {
  const service = await startUploadEndpoint(options);
  running.push(service);
  return service;
}

test('generic endpoint: PUT raw, read back, refuse a second, count one write', async () => {
  const service = await endpoint({ auth: { bearer: 'secret' }, headers: { 'X-Kind': 'package' } });
  const headers = { authorization: 'Bearer secret', 'x-kind': 'package' };
  const url = `${service.url}/files/demo-1.0.0.zip`;
  expect((await fetch(url, { method: 'PUT', body: 'bytes', headers })).status).toBe(201);
  expect(await (await fetch(url)).text()).toBe('bytes');
  expect((await fetch(url, { method: 'PUT', body: 'other', headers })).status).toBe(409);
  expect(service.files()['/files/demo-1.0.0.zip']!.sha256).toBe(createHash('sha256').update('bytes').digest('hex'));
  expect((await fetch(url, { method: 'PUT', body: 'x', headers: { authorization: 'Bearer secret' } })).status).toBe(
    400,
  );
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(401);
  expect((await fetch(`${service.url}/nothing`)).status).toBe(404);
  const stream = { method: 'PUT', body: new Blob(['x']).stream(), duplex: 'half', headers } as RequestInit;
  expect((await fetch(`${service.url}/chunked`, stream)).status).toBe(411);
  expect(service.requests.filter((request) => request.stored)).toHaveLength(1);
});

test('generic endpoint: POST multipart with basic, overwriting, its own status', async () => {
  const auth = { basic: ['ann', 'pass'] as const };
  const service = await endpoint({ auth, field: 'package', again: 'overwrite', status: 200 });
  const authorization = `Basic ${Buffer.from('ann:pass').toString('base64')}`;
  const post = (field: string, text: string) => {
    const body = new FormData();
    body.append(field, new Blob([text]), 'demo.zip');
    return fetch(`${service.url}/upload`, { method: 'POST', body, headers: { authorization } });
  };
  expect((await post('package', 'one')).status).toBe(200);
  expect((await post('package', 'two')).status).toBe(200);
  expect((await post('file', 'three')).status).toBe(400);
  expect(await (await fetch(`${service.url}/upload/demo.zip`)).text()).toBe('two');
});
