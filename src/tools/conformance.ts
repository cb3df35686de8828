// The official conformance suite: installed by npm from our lock file, into a folder of this run, without scripts.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { memo } from '../core/memo.js';
import type { Host } from '../core/types.js';
import suite from '../data/conformance.json' with { type: 'json' };
import { npmEnvironment, writeUserConfig } from '../registries/npm/user-settings.js';

const FETCH_MS = 180_000;
/** Nobody waits a minute for a registry that is not there. */
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
const HINT = 'Check the connection to the npm registry, or remove conformance from [smoke].';

/**
 * Absolute path of its program. npm holds every package to the digest in our sources; no later run finds the folder, so nobody
 * can have changed it.
 * @throws ReleaseError `conformance/not-run` where it cannot be had
 */
export const ensureConformance = memo((host: Host) => [host], install);

async function install(host: Host): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) < suite.node) {
    const message = `${suite.package} ${suite.version} needs Node.js ${suite.node} or newer; this is ${process.versions.node}.`;
    throw usageError('conformance/not-run', message, `Run it with Node.js ${suite.node} or newer.`);
  }
  const folder = await host.tempDir('conformance');
  const dependencies = { [suite.package]: suite.version };
  const root = { name: 'conformance', version: '0.0.0', private: true, dependencies };
  const lock = { name: root.name, version: root.version, lockfileVersion: 3, packages: { '': root, ...suite.lock } };
  await writeFile(join(folder, 'package.json'), JSON.stringify(root));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
  const home = join(folder, 'home');
  await mkdir(home);
  const env = {
    ...(await npmEnvironment(host)),
    HOME: home,
    npm_config_userconfig: await writeUserConfig(host, folder),
    npm_config_cache: join(home, 'npm-cache'),
    npm_config_update_notifier: 'false',
  };
  const command = [host.tool('npm'), 'ci', '--ignore-scripts', ...QUIET];
  const done = host.log.busy(`fetching ${suite.package} ${suite.version}`);
  const ended = await host.run({ command, cwd: folder, env, timeoutMs: FETCH_MS, installs: true }).finally(done);
  if (ended.code === 0) return join(folder, 'node_modules', ...suite.package.split('/'), 'dist', 'index.js');
  const late = ended.timedOut ? `: npm was stopped after ${FETCH_MS / 60_000} minutes` : '';
  const message = `${suite.package} ${suite.version} could not be downloaded from the npm registry${late}.`;
  throw new ReleaseError('conformance/not-run', message, { hint: HINT, quote: reason(ended.stderr), exit: EXIT.usage });
}

/** What npm says first: what follows is how to call it. */
function reason(stderr: string): readonly string[] {
  const lines = stderr.split('\n').filter((line) => /^npm error \S/.test(line));
  return lines.slice(0, 5);
}
