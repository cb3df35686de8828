// The server of test/fixtures/image-server, compiled: a static program that needs nothing.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { ran } from './program.js';

/** Of Go's names of processors. */
export const HERE = process.arch === 'x64' ? 'amd64' : 'arm64';
/** Where ELF says for which machine it is, and what it says. */
const [MACHINE, ELF] = [18, { amd64: 62, arm64: 183 }] as const;

export async function imageServer(path: string): Promise<void> {
  const built = await ran(['go', 'build', '-trimpath', '-o', path, 'main.go'], {
    cwd: 'test/fixtures/image-server',
    env: { CGO_ENABLED: '0', GO111MODULE: 'off', GOFLAGS: '-buildvcs=false' },
  });
  expect(built).toMatchObject({ code: 0 });
}

/** The same as for a processor: nobody starts it, and to compile for another one takes long. */
export function claimingToBeFor(arch: 'amd64' | 'arm64', from: string, path: string): void {
  const bytes = readFileSync(from);
  bytes.writeUInt16LE(ELF[arch], MACHINE);
  writeFileSync(path, bytes, { mode: 0o755 });
}
