// Which word of a typed `docker run` is the image: it is what the registry of a rehearsal is asked for.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Project, Sandbox, Source } from '../../../../src/core/types.js';
import type { ImageManifest } from '../../../../src/ecosystems/image/detect.js';
import { typedImage } from '../../../../src/ecosystems/image/typed.js';
import { closeHost, type TestHost, testHost } from '../../../support/host.js';

const ENGINE = '#!/bin/sh\ncase $1 in version) echo 28.2.2 28.2.2 ;; context) exit 1 ;; esac\n';
const source = { registries: { oci: '127.0.0.1:1/octo/{name}' } } as unknown as Source;
const project = { name: 'weather-mcp' } as Project<ImageManifest>;

let folder: string;
let host: TestHost;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'typed-'));
  writeFileSync(join(folder, 'docker'), ENGINE, { mode: 0o755 });
  host = testHost({ env: { PATH: `${folder}${delimiter}${process.env['PATH']}`, HOME: folder } });
});
afterAll(async () => {
  await closeHost(host);
  rmSync(folder, { recursive: true, force: true });
});

test.each([['-i --rm'], ['--pull=always'], ['--pull always -i'], ['-e A=1 --env B=2']])(
  'docker run %s',
  async (given) => {
    const words = `docker run ${given} ghcr.io/octo/weather-mcp:1.4.0 serve`.split(' ');
    const typed = await typedImage(words, source, {} as Sandbox, host, project);
    if (typeof typed === 'string') throw new Error(typed);
    const [program, run, , , ...rest] = typed.command;
    expect([program, run]).toEqual([join(folder, 'docker'), 'run']);
    expect(rest).toEqual([...given.split(' '), '127.0.0.1:1/octo/weather-mcp:1.4.0', 'serve']);
  },
);

test.each([['-p 80:80'], ['-v /:/host'], ['--net=host']])('docker run %s is of one machine', async (given) => {
  const words = `docker run ${given} ghcr.io/octo/weather-mcp`.split(' ');
  const typed = await typedImage(words, source, {} as Sandbox, host, project);
  expect(typed).toBe('with files, ports or rights of one machine');
});
