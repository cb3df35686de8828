// A program that is compiled for another machine than the platform of its image is found, and nothing else is.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readLayout } from '../../../src/archive/image-layout.js';
import type { Project } from '../../../src/core/types.js';
import type { ImageManifest } from '../../../src/ecosystems/image/detect.js';
import { readDockerfile } from '../../../src/ecosystems/image/dockerfile.js';
import { foreignPrograms } from '../../../src/ecosystems/image/machine.js';
import { makeImage } from '../../support/image.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'machine-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As linkers write it. @param order 1: little-endian, 2: big-endian */
function elf(machine: number, order: 1 | 2 = 1): Buffer {
  const bytes = Buffer.alloc(100_000);
  bytes.write('\x7fELF', 'latin1');
  bytes.set([2, order, 1], 4);
  if (order === 1) bytes.writeUInt16LE(machine, 18);
  else bytes.writeUInt16BE(machine, 18);
  return bytes;
}
const [X86, X86_64, ARM, ARM64, IBM_Z] = [3, 62, 40, 183, 22] as const;
const PATH = ['PATH=/usr/local/bin:/usr/bin'];

let made = 0;
async function found(
  files: Readonly<Record<string, string | Buffer>>,
  config: object,
  platforms = ['linux/amd64', 'linux/arm64'],
) {
  made += 1;
  const image = await makeImage(join(folder, `${made}`), { files, platforms, config: { ...config } });
  const dockerfile = readDockerfile('FROM scratch\nCOPY server /server\nENTRYPOINT ["/server"]\n');
  const project = { name: 'weather', manifest: { file: 'Dockerfile', dockerfile } } as Project<ImageManifest>;
  return foreignPrograms(await readLayout(image.path), project);
}

test('it is named with the place that starts it', async () => {
  expect(await found({ server: elf(X86_64) }, { Entrypoint: ['/server'] })).toEqual([
    {
      ...{ rule: 'build/image', level: 'error', project: 'weather', file: 'Dockerfile', line: 3, column: 1 },
      message: '/server in the image for linux/arm64 is compiled for x86-64.',
      hint: expect.stringContaining('remove linux/arm64 from [image] platforms'),
    },
  ]);
});

test.each<readonly [string, Parameters<typeof found>, readonly string[]]>([
  ['both', [{ server: elf(IBM_Z, 2) }, { Entrypoint: ['/server'] }], ['/server IBM Z', '/server IBM Z']],
  ['by PATH', [{ 'usr/bin/serve': elf(ARM64) }, { Entrypoint: ['serve'], Env: PATH }], ['/usr/bin/serve ARM64']],
  [
    'by CMD',
    [{ 'app/serve': elf(X86_64) }, { Entrypoint: null, Cmd: ['./serve'], WorkingDir: '/app' }],
    ['/app/serve x86-64'],
  ],
  [
    'behind an init',
    [{ tini: '#!', server: elf(X86_64) }, { Entrypoint: ['/tini', '--', '/server'] }],
    ['/server x86-64'],
  ],
  ['the same machine', [{ server: elf(ARM64) }, { Entrypoint: ['/server'] }, ['linux/arm64']], []],
  ['big-endian', [{ server: elf(IBM_Z, 2) }, { Entrypoint: ['/server'] }, ['linux/s390x']], []],
  ['32 bits on 64', [{ server: elf(X86) }, { Entrypoint: ['/server'] }, ['linux/amd64']], []],
  ['32 bits on 64, ARM', [{ server: elf(ARM) }, { Entrypoint: ['/server'] }, ['linux/arm64']], []],
  ['a machine that nobody knows', [{ server: elf(9999) }, { Entrypoint: ['/server'] }], []],
  ['a script', [{ server: '#!/bin/sh\n' }, { Entrypoint: ['/server'] }], []],
  ['cut off', [{ server: elf(X86_64).subarray(0, 18) }, { Entrypoint: ['/server'] }], []],
  ['another file', [{ 'lib/other': elf(X86_64) }, { Entrypoint: ['/server'] }], []],
  ['nothing is started', [{ server: elf(X86_64) }, { Entrypoint: null }], []],
])('%s', async (_, given, programs) => {
  const said = (await found(...given)).map(({ message }) =>
    message.replace(/ in the image for \S+ is compiled for (.*)\.$/, ' $1'),
  );
  expect(said).toEqual(programs);
});
