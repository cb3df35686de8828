// A wheel and its dependencies in a folder of their own, without an environment: for an image, for a bundle. Only wheels: nothing is built.

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artifact, Ended, Host } from '../../core/types.js';
import { removeFolder } from '../../host/removal.js';
import { openSandbox } from '../../host/sandbox.js';
import { uvInstall } from '../../tools/uv-install.js';

/** What says where on this machine something came from. */
const TRACES = /^(direct_url\.json|uv_cache\.json|uv_build\.json)$/;

/** Leaves nothing of this machine in `folder`. @param words for whom: `--python-version`, `--constraint` and their like */
export async function installInto(
  folder: string,
  wheel: Pick<Artifact, 'path'>,
  words: readonly string[],
  { timeoutMs, host }: { readonly timeoutMs: number; readonly host: Host },
): Promise<Ended> {
  const sandbox = await openSandbox(host, 'packages');
  const { uv, config, env } = await uvInstall(host, sandbox);
  const ended = await host.run({
    command: [
      ...[uv, 'pip', 'install', '--config-file', config, '--target', folder, '--only-binary', ':all:'],
      ...['--find-links', dirname(wheel.path), ...words, wheel.path],
    ],
    cwd: sandbox.cwd,
    env,
    timeoutMs,
    installs: true,
  });
  if (ended.code === 0) await clean(folder);
  return ended;
}

/** Programs name the Python of this machine; RECORD names them, and files that say where a package came from. */
async function clean(folder: string): Promise<void> {
  for (const name of ['bin', '__pycache__']) await removeFolder(join(folder, name));
  await rm(join(folder, '.lock'), { force: true });
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.dist-info')) continue;
    for (const file of await readdir(join(folder, name)))
      if (TRACES.test(file)) await rm(join(folder, name, file), { force: true });
    const record = join(folder, name, 'RECORD');
    const lines = (await readFile(record, 'utf8').catch(() => '')).split('\n');
    const kept = lines.filter(
      (line) => !/^(\.\.\/|bin\/|[^,]*\.dist-info\/(direct_url|uv_cache|uv_build)\.json,)/.test(line),
    );
    if (lines.length > 1) await writeFile(record, kept.join('\n'));
  }
}
