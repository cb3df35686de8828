// A base image with the Python of this machine, in a registry on loopback: no public registry can be reached from tests.

import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, zstdCompressSync } from 'node:zlib';
import { CONFIG_TYPE, MANIFEST_TYPE, readLayout } from '../../src/archive/image-layout.js';
import { sha256 } from '../../src/core/digest.js';
import type { Host, PublishFile } from '../../src/core/types.js';
import { type Contents, writeLayer } from '../../src/ecosystems/image/assemble/layer.js';
import { writeLayout } from '../../src/ecosystems/image/write-layout.js';
import { type Login, openRepository } from '../../src/registries/oci/client.js';
import { repositoryOf } from '../../src/registries/oci/reference.js';
import { pushImage, pushTag } from '../../src/targets/oci/push.js';
import { ran } from './program.js';

const TIME = 1_780_000_000;
/** Of the standard library what a server does not need. */
const LEFT_OUT = /^(test|dist-packages|site-packages|idlelib|tkinter|lib2to3|ensurepip|config-.*|__pycache__)$/;

/** Debian's Python with everything that it loads; undefined where this machine has none. */
export async function pythonFiles(): Promise<Contents | undefined> {
  const python = ['3.14', '3.13', '3.12', '3.11'].map((version) => `/usr/bin/python${version}`).find(existsSync);
  if (python === undefined) return undefined;
  const library = `/usr/lib/${python.slice('/usr/bin/'.length)}`;
  const extensions = join(library, 'lib-dynload');
  const programs = [python, ...(await readdir(extensions)).map((file) => join(extensions, file))];
  const { stdout } = await ran(['ldd', ...programs], { cwd: '/' });
  const loaded = [...stdout.matchAll(/(?:=> )?(\/\S+\.so\S*) \(/g)].map(([, path = '']) => path);
  const parts = (await readdir(library)).filter((name) => !LEFT_OUT.test(name)).map((name) => join(library, name));
  // Wheels for Linux expect it, and every base with Python has it.
  const gcc = ['x86_64', 'aarch64'].map((machine) => `/lib/${machine}-linux-gnu/libgcc_s.so.1`).filter(existsSync);
  const all = new Set([python, ...parts, ...loaded, ...gcc]);
  return new Map([...all].map((path) => [path.slice(1), { from: realpathSync(path) }]));
}

/** The Node that runs this, with everything that it loads. */
export async function nodeFiles(): Promise<Contents> {
  const { stdout } = await ran(['ldd', process.execPath], { cwd: '/' });
  const loaded = [...stdout.matchAll(/(?:=> )?(\/\S+\.so\S*) \(/g)].map(([, path = '']) => path);
  return new Map([
    ['usr/local/bin/node', { from: process.execPath }],
    ...loaded.map((path): [string, { from: string }] => [path.slice(1), { from: realpathSync(path) }]),
  ]);
}

/** Pushes an image for linux/amd64 whose layer is compressed in another way, as our own writer never does. */
export async function pushBaseAs(
  media: 'tar' | 'tar+zstd',
  name: string,
  contents: Contents,
  folder: string,
  host: Host,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const { path, diffId } = await writeLayer(contents, join(folder, 'layer'), TIME);
  const plain = gunzipSync(await readFile(path));
  const { api } = repositoryOf(name);
  const send = async (bytes: Buffer, mediaType: string) => {
    const digest = `sha256:${sha256(bytes)}`;
    const begun = await host.http({ url: new URL('blobs/uploads/', api).href, method: 'POST' });
    const to = new URL(begun.headers['location'] ?? '', api);
    to.searchParams.set('digest', digest);
    const type = { 'content-type': 'application/octet-stream' };
    await host.http({ url: to.href, method: 'PUT', headers: type, body: bytes });
    return { mediaType, digest, size: bytes.length };
  };
  const rootfs = { type: 'layers', diff_ids: [diffId] };
  const config = { os: 'linux', architecture: 'amd64', config: {}, rootfs };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: await send(Buffer.from(JSON.stringify(config)), CONFIG_TYPE),
      layers: [
        await send(media === 'tar' ? plain : zstdCompressSync(plain), `application/vnd.oci.image.layer.v1.${media}`),
      ],
    }),
  );
  const url = new URL('manifests/base', api).href;
  const { status } = await host.http({
    url,
    method: 'PUT',
    headers: { 'content-type': MANIFEST_TYPE },
    body: manifest,
  });
  if (status !== 201) throw new Error(`the registry answered ${status}`);
  return `${name}:base@sha256:${sha256(manifest)}`;
}

/** Pushes an image with these files. @returns its name with its digest: `127.0.0.1:5000/base/python@sha256:…` */
export async function pushBase(
  name: string,
  contents: Contents,
  platforms: readonly string[],
  folder: string,
  host: Host,
  login?: Login,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const layer = await writeLayer(contents, join(folder, 'base.layer'), TIME);
  const images = platforms.map((platform) => {
    const [os = '', architecture = ''] = platform.split('/');
    const config = { Env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'LANG=C.UTF-8'], Cmd: ['python3'] };
    const rootfs = { type: 'layers', diff_ids: [layer.diffId] };
    return {
      platform: { os, architecture },
      config: { os, architecture, config, rootfs, history: [] },
      layers: [layer],
    };
  });
  const path = join(folder, 'base.oci.tar');
  const written = await writeLayout(path, { images, annotations: {}, tag: 'base', time: TIME });
  const layout = await readLayout(path);
  const client = openRepository(repositoryOf(name), login, 'push', host);
  const file: PublishFile = { kind: 'oci-image', file: 'base.oci.tar', path, project: 'base', ...written };
  await pushImage(client, layout, file, undefined, host);
  await pushTag(client, 'base', layout, host);
  return `${name}:base@${layout.index.digest}`;
}
