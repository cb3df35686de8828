// The server of test/fixtures/image-server, compiled: a static program that needs nothing.

import { expect } from '@jest/globals';
import { ran } from './program.js';

/** @param arch as Go names processors */
export async function imageServer(path: string, arch: string): Promise<void> {
  const built = await ran(['go', 'build', '-trimpath', '-o', path, 'main.go'], {
    cwd: 'test/fixtures/image-server',
    env: { CGO_ENABLED: '0', GO111MODULE: 'off', GOFLAGS: '-buildvcs=false', GOOS: 'linux', GOARCH: arch },
  });
  expect(built).toMatchObject({ code: 0 });
}
