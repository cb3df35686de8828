// A base image with the Python of this machine, in a registry on loopback: no public registry can be reached from tests.

import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readLayout } from '../../src/archive/image-layout.js';
import type { Host, PublishFile } from '../../src/core/types.js';
import { type Contents, writeLayer } from '../../src/ecosystems/image/assemble/layer.js';
import { writeLayout } from '../../src/ecosystems/image/write-layout.js';
import { openRepository } from '../../src/registries/oci/client.js';
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

/** Pushes an image with these files. @returns its name with its digest: `127.0.0.1:5000/base/python@sha256:…` */
export async function pushBase(
  name: string,
  contents: Contents,
  platforms: readonly string[],
  folder: string,
  host: Host,
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
  const client = openRepository(repositoryOf(name), undefined, 'push', host);
  const file: PublishFile = { kind: 'oci-image', file: 'base.oci.tar', path, project: 'base', ...written };
  await pushImage(client, layout, file, undefined, host);
  await pushTag(client, 'base', layout, host);
  return `${name}:base@${layout.index.digest}`;
}
