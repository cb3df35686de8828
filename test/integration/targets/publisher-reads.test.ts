// What npm and uv read in a file is compared with what we read before anything is written, and what they get is what was verified.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { digestFile } from '../../../src/core/digest.js';
import type { Child, Host, PublishFile } from '../../../src/core/types.js';
import { checkUnchanged, copyUnchanged, unchangedBytes } from '../../../src/core/unchanged.js';
import type { NpmInput } from '../../../src/targets/npm/index.js';
import { identity } from '../../../src/targets/npm/inspect.js';
import { readingFindings } from '../../../src/targets/npm/reading.js';
import { startNpm } from '../../../src/targets/npm/stand-in/service.js';
import { work as target } from '../../../src/targets/npm/work.js';
import { unreadByUv } from '../../../src/targets/pypi/upload.js';
import { formBody, rawBody } from '../../../src/targets/upload/body.js';
import { type TestHost, testHost } from '../../support/host.js';
import { type RawTarMember, rawTar } from '../../support/raw-tar.js';
import { rawZip } from '../../support/raw-zip.js';

let folder: string;
let host: TestHost;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reads-'));
  host = testHost({ sleep: async () => {} });
});
afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

async function publishFileOf(kind: PublishFile['kind'], file: string, bytes: Uint8Array): Promise<PublishFile> {
  const path = join(folder, file);
  writeFileSync(path, bytes);
  return { kind, file, path, ...(await digestFile(path)), project: 'weather-mcp' };
}
const manifest = (name: string, version = '1.2.3', more = {}): string => JSON.stringify({ name, version, ...more });
const packed = (...members: readonly RawTarMember[]): Promise<PublishFile> =>
  publishFileOf('npm-tarball', 'weather-mcp-1.2.3.tgz', gzipSync(rawTar(members)));
const sound = (text = manifest('weather-mcp')): Promise<PublishFile> =>
  packed({ name: 'package/package.json', data: text });

test('npm reads what we read: nothing is said, nothing leaves the machine, no token is near', async () => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const children: Child[] = [];
  const env = {
    ...host.env,
    HTTP_PROXY: proxy,
    HTTPS_PROXY: proxy,
    NPM_TOKEN: 'npm_secret',
    NODE_AUTH_TOKEN: 'npm_secret',
  };
  const at: Host = {
    ...host,
    env,
    run(child) {
      children.push(child);
      return host.run(child);
    },
  };
  const loud = {
    publishConfig: { registry: proxy, '@octo:registry': proxy, tag: 'x', offline: false, 'dry-run': false },
  };
  for (const text of [
    manifest('weather-mcp'),
    manifest('@octo/w', 'v1.2.3', loud),
    `\ufeff${manifest('weather-mcp')}`,
  ]) {
    const publishFile = await sound(text);
    expect(await readingFindings(publishFile, await identity(publishFile), at)).toEqual([]);
  }
  expect(seen).toEqual([]);
  expect(JSON.stringify(children)).not.toContain('npm_secret');
  expect(children.every(({ command }) => command.includes('--dry-run'))).toBe(true);
  server.close();
});

test('npm reads another name, version or digest: an error with both readings', async () => {
  const publishFile = await sound();
  const own = await identity(publishFile);
  for (const change of [{ name: 'left-pad' }, { version: '1.2.4' }, { integrity: 'sha512-AAAA' }]) {
    const [finding, ...more] = await readingFindings(publishFile, { ...own, ...change }, host);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'preflight/npm-identity',
      level: 'error',
      facts: {
        'we read': expect.stringContaining(Object.values(change)[0] as string),
        'npm reads': `weather-mcp 1.2.3 ${own.integrity}`,
      },
    });
  }
});

test('npm takes the last of two roots, which is why two roots are refused before it is asked', async () => {
  const publishFile = await packed(
    { name: 'package/package.json', data: manifest('weather-mcp') },
    { name: 'other/package.json', data: manifest('left-pad', '9.9.9') },
  );
  const own = { name: 'weather-mcp', version: '1.2.3', integrity: '', shasum: '', manifest: {} as never };
  expect((await readingFindings(publishFile, own, host))[0]?.facts?.['npm reads']).toMatch(/^left-pad 9\.9\.9 /);
  await expect(identity(publishFile)).rejects.toMatchObject({ code: 'archive/ambiguous' });
});

test('npm cannot read it: an error with its words', async () => {
  const own = await identity(await sound());
  const [finding] = await readingFindings(await packed({ name: 'package/package.json', data: 'no json' }), own, host);
  expect(finding).toMatchObject({
    rule: 'preflight/npm-identity',
    message: expect.stringContaining('npm cannot read'),
  });
  expect(finding?.quote?.join(' ')).toContain('EJSONPARSE');
});

test('uv reads a sound wheel, and says why it does not read another', async () => {
  const info = 'weather_mcp-1.2.3.dist-info';
  const data = 'Metadata-Version: 2.1\nName: weather-mcp\nVersion: 1.2.3\n';
  const file = 'weather_mcp-1.2.3-py3-none-any.whl';
  const good = await publishFileOf('wheel', file, rawZip([{ name: `${info}/METADATA`, data }]));
  expect(await unreadByUv([good], host)).toBeUndefined();
  const two = await publishFileOf(
    'wheel',
    file,
    rawZip([
      { name: `${info}/METADATA`, data },
      { name: 'x-1.dist-info/METADATA', data },
    ]),
  );
  expect((await unreadByUv([two], host))?.join(' ')).toMatch(/dist-info/);
});

test('a file that was changed after it was verified is not copied for a publisher', async () => {
  const publishFile = await sound();
  const copy = join(folder, 'copy');
  await copyUnchanged(publishFile, copy);
  await checkUnchanged(publishFile, copy);
  writeFileSync(copy, 'other');
  await expect(checkUnchanged(publishFile, copy)).rejects.toMatchObject({ code: 'publish/changed' });
  writeFileSync(publishFile.path, 'other');
  await expect(copyUnchanged(publishFile, join(folder, 'second'))).rejects.toMatchObject({ code: 'publish/changed' });
});

test('of other bytes than the verified ones an upload never gets the last', async () => {
  const bytes = Buffer.alloc(700_000, 'x');
  const publishFile = await publishFileOf('code-package', 'a.zip', bytes);
  expect((await buffer(unchangedBytes(publishFile))).equals(bytes)).toBe(true);
  const changed = Buffer.from(bytes);
  changed[0] = 0;
  writeFileSync(publishFile.path, changed);
  for (const body of [rawBody(publishFile), formBody(publishFile, 'file')]) {
    let came = 0;
    const read = async (): Promise<void> => {
      for await (const piece of body.body()) came += piece.length;
    };
    await expect(read()).rejects.toMatchObject({ code: 'publish/changed' });
    expect(came).toBeLessThan(bytes.length);
  }
});

test('a tarball that another program replaces while npm looks at it is not published', async () => {
  const npm = await startNpm({ tokens: { npm_secret: '*' } });
  const publishFile = await sound();
  const settings = { access: 'public' };
  const input = {
    inputs: { npmRegistry: npm.url, npmToken: 'npm_secret' },
    settings,
    publishFiles: [publishFile],
    plan: { projects: [] },
  };
  const other = gzipSync(rawTar([{ name: 'package/package.json', data: manifest('left-pad', '9.9.9') }]));
  const tokens: string[] = [];
  const at: Host = {
    ...host,
    async run(child) {
      const config =
        child.command.find((word) => word.startsWith('--userconfig='))?.slice('--userconfig='.length) ?? '';
      tokens.push(readFileSync(config, 'utf8'));
      const ended = await host.run(child);
      if (child.command.includes('--dry-run')) writeFileSync(join(child.cwd, publishFile.file), other);
      return ended;
    },
  };
  const remote = await target.inspect(input as unknown as NpmInput, at);
  const [action] = target.plan([publishFile], remote, input as unknown as NpmInput);
  await expect(target.apply(action as never, remote, input as unknown as NpmInput, at)).rejects.toMatchObject({
    code: 'publish/changed',
  });
  expect(npm.requests.filter(({ write }) => write)).toEqual([]);
  expect(tokens).toEqual(['']);
  await npm.close();
});
