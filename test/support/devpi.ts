// A real devpi on loopback with one user and one index of theirs, who has to say who they are to write, and with a plugin to read.

import { expect } from '@jest/globals';
import getPort from 'get-port';
import type { Host } from '../../src/core/types.js';
import { ensureUv } from '../../src/tools/uv.js';
import { caSettings } from './program.js';
import type { PrivateIndex } from './pypiserver.js';
import { answering } from './verdaccio.js';

export interface Devpi extends PrivateIndex {
  /** Makes another user of the same password, and an index of theirs. */
  indexOf(this: void, user: string): Promise<Pick<PrivateIndex, 'upload' | 'simple'>>;
}

/**
 * Starts it.
 * @param folder its own, made by it
 * @param plugin a wheel that changes who may do what
 */
export async function startDevpi(
  host: Host,
  folder: string,
  { user, password }: { readonly user: string; readonly password: string },
  plugin?: string,
): Promise<Devpi> {
  const port = await getPort();
  const tool = [await ensureUv(host), 'tool', 'run', ...(plugin === undefined ? [] : ['--with', plugin])];
  const from = ['--from', 'devpi-server==6.20.3'];
  const { PATH = '', HOME = '' } = process.env;
  const env = { PATH, HOME, ...caSettings() };
  const init = await host.run({
    command: [...tool, ...from, 'devpi-init', '--no-root-pypi', '--root-passwd', password, '--serverdir', folder],
    ...{ cwd: process.cwd(), env, timeoutMs: 120_000 },
  });
  expect([init.code, init.code === 0 ? '' : init.stderr]).toEqual([0, '']);
  const options = ['--serverdir', folder, '--host', '127.0.0.1', '--port', String(port), '--offline'];
  const running = host.start({
    command: [...tool, ...from, 'devpi-server', ...options],
    cwd: folder,
    env,
    timeoutMs: 300_000,
  });
  running.stdout.resume();
  const base = `http://127.0.0.1:${port}`;
  await answering(`${base}/+api`, running);
  const ask = async (method: string, path: string, body: object, auth?: string): Promise<Response> =>
    fetch(`${base}${path}`, {
      method,
      headers: {
        ...{ 'content-type': 'application/json', accept: 'application/json' },
        ...(auth === undefined ? {} : { 'x-devpi-auth': auth }),
      },
      body: JSON.stringify(body),
    });
  const indexOf = async (name: string): Promise<Pick<PrivateIndex, 'upload' | 'simple'>> => {
    expect((await ask('PUT', `/${name}`, { password })).status).toBe(201);
    const answer = await ask('POST', '/+login', { user: name, password });
    const login = (await answer.json()) as { result: { password: string } };
    const auth = Buffer.from(`${name}:${login.result.password}`).toString('base64');
    expect((await ask('PUT', `/${name}/dev`, { bases: [], volatile: false }, auth)).status).toBe(200);
    return { upload: `${base}/${name}/dev/`, simple: `${base}/${name}/dev/+simple/` };
  };
  return { ...(await indexOf(user)), running, indexOf };
}
