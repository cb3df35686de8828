// Where npm gets one tarball: an empty folder with an empty home and an npmrc of ours. No file of the project has a say.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ended, Host, PublishFile } from '../../core/types.js';
import { copyUnchanged } from '../../core/unchanged.js';
import { publisherEnv } from '../publisher-env.js';

export interface Bench {
  /** The npmrc: empty. */
  readonly config: string;
  /** The copy that npm gets. */
  readonly copy: string;
  /** Runs `npm publish` on the copy with these options on top. */
  publish(options: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
}

const SEND_MS = 900_000;

/** Makes the folder and copies the tarball into it. Throws ReleaseError `publish/changed`, `tool/npm`. */
export async function openBench(publishFile: PublishFile, registry: URL, host: Host): Promise<Bench> {
  const sandbox = await host.tempDir('npm');
  const [home, work, config] = [join(sandbox, 'home'), join(sandbox, 'work'), join(sandbox, 'npmrc')];
  await Promise.all([mkdir(home), mkdir(work)]);
  const copy = join(work, publishFile.file);
  await copyUnchanged(publishFile, copy);
  // An own package.json ends npm's search for a project above this folder.
  await writeFile(join(work, 'package.json'), '{"private":true}\n');
  await writeFile(config, '', { mode: 0o600 });
  const fixed = [
    `--registry=${registry.href}`,
    `--userconfig=${config}`,
    `--globalconfig=${join(sandbox, 'no-global-npmrc')}`,
    '--ignore-scripts',
    '--workspaces=false',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--fetch-retries=0',
    '--loglevel=notice',
    `--cache=${join(sandbox, 'cache')}`,
  ];
  const env = publisherEnv(host, home, registry);
  return {
    config,
    copy,
    publish: (options, more = {}) =>
      host.run({
        command: [host.tool('npm'), 'publish', `./${publishFile.file}`, ...fixed, ...options],
        cwd: work,
        env: { ...env, ...more },
        timeoutMs: SEND_MS,
      }),
  };
}
