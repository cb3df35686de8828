import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ZipArchive } from 'archiver';
import { createLocalHost, type OpenHost } from '../../../src/host/local.js';
import { ensureUv, fetchUv, type UvPin, uvForToken } from '../../../src/tools/uv.js';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const PROGRAM = Buffer.from('#!/bin/sh\necho uv 0.13.8\n');
const NAME = 'uv-0.13.8-py3-none-any.whl';

let base: string;
let wheel: Buffer;
let server: Server;
let served: Buffer;
let html: boolean;
let stated: string | undefined;
let asked: { url: string; authorization: string | undefined }[];
let hosts: OpenHost[];

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'uv-test-'));
  const zip = new ZipArchive();
  zip.append(PROGRAM, { name: 'uv-0.13.8.data/scripts/uv' });
  await zip.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of zip) chunks.push(chunk as Buffer);
  wheel = Buffer.concat(chunks);
  hosts = [];
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization });
    if (request.url === '/simple/uv/') {
      response.setHeader('content-type', html ? 'text/html' : 'application/vnd.pypi.simple.v1+json');
      const url = `../../files/${NAME}`;
      const hashes = stated === undefined ? {} : { hashes: { sha256: stated } };
      response.end(
        html ? `<a href="${url}#sha256=00" data-x="1">${NAME}</a>` : JSON.stringify({ files: [{ url, ...hashes }] }),
      );
    } else if (request.url === `/files/${NAME}`) response.end(served);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.close();
  await Promise.all(hosts.map((host) => host.close()));
  await rm(base, { recursive: true, force: true });
});

const address = (): string => `127.0.0.1:${(server.address() as AddressInfo).port}`;

function hostWith(env: Record<string, string>): OpenHost {
  const host = createLocalHost({ env, cwd: base });
  hosts.push(host);
  return host;
}

function pin(): UvPin {
  return { wheel: NAME, sha256: sha256(wheel), member: 'uv-0.13.8.data/scripts/uv', program: sha256(PROGRAM) };
}

describe('fetching uv', () => {
  test.each([false, true])('from an index that answers HTML: %s', async (answersHtml) => {
    [asked, served, html] = [[], wheel, answersHtml];
    const cache = await mkdtemp(join(base, 'cache-'));
    const host = hostWith({ UV_DEFAULT_INDEX: `http://me:s3cret@${address()}/simple` });
    const program = await fetchUv(host, pin(), '0.13.8', cache);
    expect(await readFile(program)).toEqual(PROGRAM);
    expect((await stat(program)).mode & 0o777).toBe(0o700);
    expect(await readdir(join(program, '..'))).toEqual(['uv']);
    expect(asked.map(({ url }) => url)).toEqual(['/simple/uv/', `/files/${NAME}`]);
    const basic = `Basic ${Buffer.from('me:s3cret').toString('base64')}`;
    expect(asked.map(({ authorization }) => authorization)).toEqual([basic, basic]);
  });

  test('is done once, unless what is kept was changed', async () => {
    [asked, served, html] = [[], wheel, false];
    const cache = await mkdtemp(join(base, 'cache-'));
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    const program = await fetchUv(host, pin(), '0.13.8', cache);
    await fetchUv(host, pin(), '0.13.8', cache);
    expect(asked).toHaveLength(2);
    await writeFile(program, 'something else');
    await chmod(join(program, '..'), 0o777);
    await fetchUv(host, pin(), '0.13.8', cache);
    expect(asked).toHaveLength(4);
    expect(await readFile(program)).toEqual(PROGRAM);
    expect((await stat(join(program, '..'))).mode & 0o777).toBe(0o700);
  });

  test('is held to its digest again before it gets a token: replaced since, it is fetched anew, else refused', async () => {
    [asked, served, html] = [[], wheel, false];
    const cache = await mkdtemp(join(base, 'cache-'));
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    const program = await fetchUv(host, pin(), '0.13.8', cache);
    expect(await uvForToken(program)).toBe(program);
    expect(asked).toHaveLength(2);
    await writeFile(program, '#!/bin/sh\nenv > /tmp/stolen\n');
    expect(await uvForToken(program)).toBe(program);
    expect(await readFile(program)).toEqual(PROGRAM);
    await writeFile(program, 'again');
    served = Buffer.from('not the wheel');
    await expect(uvForToken(program)).rejects.toMatchObject({ code: 'tool/uv' });
    expect(await uvForToken('/usr/bin/uv')).toBe('/usr/bin/uv');
  });

  test('of a version that our sources know no digest of is held to the one that the index publishes', async () => {
    [asked, served, html] = [[], wheel, false];
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    const fetched = async () =>
      fetchUv(host, { wheel: NAME, member: pin().member }, '0.13.9', await mkdtemp(join(base, 'cache-')));
    await expect(fetched()).rejects.toMatchObject({
      message: expect.stringContaining(
        'uv 0.13.9 is not on PATH and could not be downloaded: the index publishes no SHA-256',
      ),
      hint: expect.stringContaining('pip install uv==0.13.9, or change [tools] uv'),
    });
    stated = '0'.repeat(64);
    await expect(fetched()).rejects.toMatchObject({ message: expect.stringContaining('is not the expected file') });
    stated = sha256(wheel);
    const program = await fetched();
    expect(await readFile(program)).toEqual(PROGRAM);
    await writeFile(program, 'something else');
    expect(await uvForToken(program)).toBe(program);
    expect(await readFile(program)).toEqual(PROGRAM);
    stated = undefined;
  });

  test('by several at once leaves one program', async () => {
    [asked, served, html] = [[], wheel, false];
    const cache = await mkdtemp(join(base, 'cache-'));
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    const paths = await Promise.all([1, 2, 3, 4].map(() => fetchUv(host, pin(), '0.13.8', cache)));
    expect(new Set(paths).size).toBe(1);
    expect(await readdir(join(paths[0] as string, '..'))).toEqual(['uv']);
  });

  test('refuses a wheel of another digest and leaves nothing behind', async () => {
    [asked, served, html] = [[], Buffer.concat([wheel, Buffer.from('x')]), false];
    const cache = await mkdtemp(join(base, 'cache-'));
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    await expect(fetchUv(host, pin(), '0.13.8', cache)).rejects.toMatchObject({
      code: 'tool/uv',
      message: expect.stringContaining('is not the expected file'),
    });
    const [folder] = await readdir(cache);
    expect(await readdir(join(cache, folder as string))).toEqual([]);
  });

  test('refuses another program in the right wheel', async () => {
    [asked, served, html] = [[], wheel, false];
    const host = hostWith({ UV_DEFAULT_INDEX: `http://${address()}/simple/` });
    const other = { ...pin(), program: '0'.repeat(64) };
    await expect(fetchUv(host, other, '0.13.8', await mkdtemp(join(base, 'cache-')))).rejects.toMatchObject({
      message: expect.stringContaining('the program inside'),
    });
  });

  test('says how to get it when the index lacks it or is not there', async () => {
    [asked, served, html] = [[], wheel, false];
    const cache = await mkdtemp(join(base, 'cache-'));
    const lacks = hostWith({ UV_DEFAULT_INDEX: `http://u:pw@${address()}/simple/` });
    await expect(fetchUv(lacks, { ...pin(), wheel: 'uv-9-py3-none-any.whl' }, '9', cache)).rejects.toMatchObject({
      code: 'tool/uv',
      message: expect.not.stringContaining('pw@'),
      hint: expect.stringContaining('pip install uv'),
    });
    const nowhere = hostWith({ PIP_INDEX_URL: `http://${address()}/nothing/` });
    await expect(fetchUv(nowhere, pin(), '0.13.8', cache)).rejects.toMatchObject({
      message: expect.stringContaining('answered 404'),
    });
  });
});

describe('finding uv', () => {
  test('takes one on PATH that is new enough, and no other', async () => {
    const bin = await mkdtemp(join(base, 'bin-'));
    const cache = await mkdtemp(join(base, 'cache-'));
    await writeFile(join(bin, 'uv'), '#!/bin/sh\necho "uv 99.0.1 (abc 2026-01-01)"\n', { mode: 0o755 });
    const host = hostWith({ PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: cache });
    expect(await ensureUv(host)).toBe(join(bin, 'uv'));
    expect(ensureUv(host)).toBe(ensureUv(host));
    expect(await ensureUv(host, '99.0.1')).toBe(join(bin, 'uv'));
    const other = hostWith({ ...host.env, UV_DEFAULT_INDEX: `http://${address()}/none/` } as Record<string, string>);
    await expect(ensureUv(other, '99.0.2')).rejects.toMatchObject({ message: expect.stringContaining('uv 99.0.2 ') });
    await writeFile(join(bin, 'uv'), '#!/bin/sh\necho "uv 0.4.30"\n', { mode: 0o755 });
    const env = { PATH: `${bin}:/usr/bin:/bin`, XDG_CACHE_HOME: cache, UV_DEFAULT_INDEX: `http://${address()}/none/` };
    await expect(ensureUv(hostWith(env))).rejects.toMatchObject({ code: 'tool/uv' });
  });

  test('the real one is fetched, runs and says its version', async () => {
    const host = hostWith({ ...(process.env as Record<string, string>), PATH: '/usr/bin:/bin' });
    const uv = await ensureUv(host);
    expect(execFileSync(uv, ['--version'], { encoding: 'utf8' })).toMatch(/^uv \d/);
  });
});
