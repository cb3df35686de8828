// Real Python indexes on loopback that want a user and a password to list, download and upload: pypiserver.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import getPort from 'get-port';
import type { Host, Running } from '../../src/core/types.js';
import { ensureUv } from '../../src/tools/uv.js';
import { caSettings } from './program.js';
import { answering } from './verdaccio.js';

export interface PrivateIndex {
  readonly upload: string;
  readonly simple: string;
  readonly running: Running;
}

/**
 * Starts pypiserver over a folder of packages.
 * @param folder its own, made here
 * @param asks for what it wants the password
 */
export async function startPypiserver(
  host: Host,
  packages: string,
  folder: string,
  { user, password }: { readonly user: string; readonly password: string },
  asks = 'update,download,list',
): Promise<PrivateIndex> {
  mkdirSync(folder);
  const port = await getPort();
  // {SHA} is one of the forms that passlib reads, and needs no program to make.
  const hash = createHash('sha1').update(password).digest('base64');
  writeFileSync(join(folder, 'ht'), `${user}:{SHA}${hash}\n`);
  const tool = [await ensureUv(host), 'tool', 'run', '--with', 'passlib==1.7.4', '--from', 'pypiserver==2.4.2'];
  const options = ['-i', '127.0.0.1', '-p', String(port), '-P', join(folder, 'ht'), '-a', asks];
  const { PATH = '', HOME = '' } = process.env;
  const running = host.start({
    command: [...tool, 'pypi-server', 'run', ...options, '--disable-fallback', '--hash-algo', 'sha256', packages],
    cwd: folder,
    env: { PATH, HOME, ...caSettings() },
    timeoutMs: 300_000,
  });
  running.stdout.resume();
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, running);
  return { upload: url, simple: `${url}simple/`, running };
}
