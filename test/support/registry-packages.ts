// The smallest packages that real installers take, and a way to run the real programs.

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { ZipArchive } from 'archiver';
import { pack } from 'tar-stream';
import type { Ended } from '../../src/core/types.js';
import { createProcesses } from '../../src/host/process.js';

/** A package file and what it hashes to. */
export interface Packed {
  readonly path: string;
  readonly filename: string;
  readonly sha256: string;
}

async function packed(path: string, filename: string): Promise<Packed> {
  return {
    path,
    filename,
    sha256: createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  };
}

/** A wheel with one module that holds `note`; another note makes other bytes under the same name. */
export async function makeWheel(folder: string, name: string, version: string, note = ''): Promise<Packed> {
  const module = name.replaceAll('-', '_');
  const info = `${module}-${version}.dist-info`;
  const members: Record<string, string> = {
    [`${module}.py`]: `NOTE = ${JSON.stringify(note)}\n`,
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nRequires-Python: >=3.8\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
  };
  const rows = Object.entries(members).map(([path, text]) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
  });
  members[`${info}/RECORD`] = `${rows.join('\n')}\n${info}/RECORD,,\n`;
  const filename = `${module}-${version}-py3-none-any.whl`;
  await mkdir(folder, { recursive: true });
  const zip = new ZipArchive();
  for (const [path, text] of Object.entries(members)) zip.append(text, { name: path, date: new Date(0) });
  const written = pipeline(zip, createWriteStream(join(folder, filename)));
  await zip.finalize();
  await written;
  return await packed(join(folder, filename), filename);
}

/** A gzipped tar of these members; `prefix` goes before each name. */
export async function makeTarGz(path: string, members: Readonly<Record<string, string>>, prefix = ''): Promise<Packed> {
  const tar = pack();
  for (const [name, text] of Object.entries(members)) tar.entry({ name: prefix + name, mtime: new Date(0) }, text);
  tar.finalize();
  await pipeline(tar, createGzip(), createWriteStream(path));
  return await packed(path, path.split('/').at(-1)!);
}

/** A source distribution that says what it is and builds nothing. */
export function makeSdist(folder: string, name: string, version: string): Promise<Packed> {
  const base = `${name.replaceAll('-', '_')}-${version}`;
  const metadata = `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n`;
  return makeTarGz(join(folder, `${base}.tar.gz`), { 'PKG-INFO': metadata }, `${base}/`);
}

/** A folder of the test's own and the real programs run in it with an almost empty environment. */
export async function workshop() {
  const folder = await mkdtemp(join(tmpdir(), 'mcp-drydock-rehearsal-test-'));
  const processes = createProcesses({ signal: new AbortController().signal });
  const home = join(folder, 'home');
  await mkdir(home);
  await writeFile(join(home, '.npmrc'), '');
  return {
    folder,
    /** Runs a program to its end; proxies of the machine are passed on, loopback never goes through one. */
    run(command: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder): Promise<Ended> {
      const passed = Object.entries(process.env).filter(([key]) => /^(PATH|PYENV_\w+|SSL_CERT_FILE)$/.test(key));
      const base = { ...Object.fromEntries(passed), HOME: home, NO_COLOR: '1', NO_PROXY: '127.0.0.1' };
      return processes.run({
        command: [...command],
        cwd,
        env: { ...base, ...env } as Record<string, string>,
        timeoutMs: 60_000,
      });
    },
    async close() {
      await processes.endAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type Workshop = Awaited<ReturnType<typeof workshop>>;
