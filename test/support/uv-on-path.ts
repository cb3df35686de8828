// A uv that was downloaded is hashed before each use: where a test publishes again and again it is on PATH, as on most machines.

import { copyFile, link } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { memo } from '../../src/core/memo.js';
import { ensureUv } from '../../src/tools/uv.js';
import type { TestHost } from './host.js';

/** The host's tools, of which uv is one. The program lies in the host's own temporary folder. */
export const toolsWithUv = memo(
  (host: TestHost) => [host],
  async (host: TestHost): Promise<TestHost['tool']> => {
    const uv = await ensureUv(host);
    const place = join(await host.tempDir('uv'), basename(uv));
    await link(uv, place).catch(() => copyFile(uv, place));
    return (name) => (name === 'uv' ? place : host.tool(name));
  },
);
