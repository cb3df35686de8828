// A program of the code package of this release, as it is: a static one needs nothing beside it but whom to trust.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { unpack } from '../../../archive/unpack.js';
import { archiveName } from '../../code-package/name.js';
import type { Contents } from './layer.js';
import { APP, cannot, type Lay } from './tree.js';

/** What an empty image lacks that a server may ask for: public authorities, a name for its user, a place for what it writes. */
const BESIDES: Contents = new Map<string, { text: string } | { empty: true; mode: number }>([
  ['etc/ssl/certs/ca-certificates.crt', { text: `${rootCertificates.join('\n')}\n` }],
  ['etc/passwd', { text: 'root:x:0:0:root:/:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/tmp:/sbin/nologin\n' }],
  ['tmp', { empty: true, mode: 0o1777 }],
]);
/** Program headers of ELF: where their table is said to be, and the one that names a loader. */
const [TABLE, ENTRY_SIZE, COUNT, LOADER] = [32, 54, 56, 3];

export const layProgram: Lay = async (laying) => {
  const { artifact, base, platform, project, host } = laying;
  const named = project.manifest.programs?.[platform];
  if (named === undefined) {
    const hint = `Name the program in [image]: programs = { "${platform}" = "path/in/the/code-package" }`;
    throw cannot(laying, `[image] programs names none for ${platform}`, hint);
  }
  const folder = join(await host.tempDir('image-program'), 'package');
  await unpack(artifact.path, folder);
  const file = [join(folder, named), join(folder, archiveName(project.name), named)].find(existsSync);
  if (file === undefined) {
    const hint = 'Let [build] command make it, and [package] include name it.';
    throw cannot(laying, `${artifact.file} has no ${named}`, hint);
  }
  const isEmpty = base.layers.length === 0;
  if (isEmpty && needsLoader(await readFile(file))) {
    const hint =
      'Link it statically (Go: CGO_ENABLED=0; Rust: a musl target), or name an [image] base that has its libraries.';
    throw cannot(laying, `${named} is linked dynamically, and an empty image has no libraries`, hint);
  }
  const path = `${APP}/${basename(named)}`;
  const program = [path, { from: file, mode: 0o755 }] as const;
  const contents: Contents = new Map([program, ...(isEmpty ? BESIDES : [])]);
  return { contents, entrypoint: [`/${path}`], env: {} };
};

/** Whether a program for 64 bits names the loader that has to start it. */
function needsLoader(bytes: Buffer): boolean {
  const isElf64 = bytes.length > 64 && bytes.readUInt32BE(0) === 0x7f454c46 && bytes[4] === 2 && bytes[5] === 1;
  if (!isElf64) return false;
  const [start, size, count] = [
    Number(bytes.readBigUInt64LE(TABLE)),
    bytes.readUInt16LE(ENTRY_SIZE),
    bytes.readUInt16LE(COUNT),
  ];
  return Array.from({ length: count }, (_, at) => start + at * size).some(
    (at) => at + 4 <= bytes.length && bytes.readUInt32LE(at) === LOADER,
  );
}
