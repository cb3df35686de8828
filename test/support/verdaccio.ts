// A real npm registry, verdaccio, on loopback: without uplinks, with one user.

import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Child, Running } from '../../src/core/types.js';

/** Its folder; it needs Node 22. */
export const VERDACCIO = fileURLToPath(new URL('../../node_modules/verdaccio', import.meta.url));

export interface Verdaccio {
  readonly url: string;
  readonly token: string;
  /** Of the user `ci`. */
  readonly password: string;
  readonly running: Running;
}

/**
 * Starts it in an empty folder that it may fill, and waits until it answers.
 * @param access who may read
 */
export async function startVerdaccio(
  folder: string,
  start: (child: Child) => Running,
  access: '$all' | '$authenticated' = '$all',
): Promise<Verdaccio> {
  const password = `pass-${randomUUID()}`;
  await mkdir(folder);
  const port = await getPort();
  const config = {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '**': { access, publish: '$authenticated' } },
    log: { type: 'stdout', format: 'json', level: 'error' },
  };
  await writeFile(join(folder, 'config.yaml'), JSON.stringify(config));
  const bin = join(VERDACCIO, 'bin', 'verdaccio');
  const running = start({
    command: [process.execPath, bin, '-c', join(folder, 'config.yaml'), '-l', `127.0.0.1:${port}`],
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder },
    timeoutMs: 300_000,
  });
  running.stdout.resume();
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}/-/ping`, running);
  const answer = await fetch(`${url}/-/user/org.couchdb.user:ci`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'ci', password }),
  });
  const { token } = (await answer.json()) as { token: string };
  return { url, token, password, running };
}

/** Waits until something answers at this address, whatever it says, or the program has ended: its own limit is the only one. */
export async function answering(url: string, running: Running): Promise<void> {
  let over = false;
  void running.ended.then(() => {
    over = true;
  });
  while (!over) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nothing answers at ${url}:\n${running.stderr()}`);
}
