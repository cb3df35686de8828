// What users are told to type, run against the index of a rehearsal: uvx, and pipx where it is installed.

import { join } from 'node:path';
import type { Ecosystem } from '../../core/types.js';
import { throughRelay } from '../../host/relay.js';
import { plainUrl } from '../../registries/origin.js';
import { pythonIndexes } from '../../registries/pypi/user-indexes.js';
import { toolOnPath } from '../../tools/tool-on-path.js';
import { uvInstall } from '../../tools/uv-install.js';
import type { PyManifest } from './manifest.js';

export const typedPython: NonNullable<Ecosystem<PyManifest>['typed']> = async (words, source, sandbox, host) => {
  const index = source.registries?.['pypi'];
  if (index === undefined) return 'published to no package index';
  const [program = '', ...rest] = words;
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
  if (rest.some((word) => /^(--(default-)?index|--(extra-)?index-url|-i$|--pip-args)/.test(word)))
    return 'from an index of its own';
  const led = await throughRelay(host, index);
  const failure = (said: string) => {
    const wrong = WRONG.exec(said) === null ? undefined : 'the package has no command with that name';
    if (wrong !== undefined) return { wrong };
    return UNINSTALLED.test(said) ? { elsewhere: `${name} could not install it here` } : undefined;
  };
  if (name === 'pipx') {
    const pipx = toolOnPath('pipx', host);
    if (pipx === undefined) return 'started by pipx, which is not installed here';
    const usual = await throughRelay(host, plainUrl(new URL((await pythonIndexes(host)).default)));
    const own = { PIPX_HOME: join(sandbox.folder, 'pipx'), PIP_INDEX_URL: led, PIP_EXTRA_INDEX_URL: usual };
    return { command: [pipx, ...rest], env: { ...sandbox.env, ...own }, failure };
  }
  const { uv, config, env } = await uvInstall(host, sandbox);
  return {
    // uvx is another name of this.
    command: [uv, ...(name === 'uvx' ? ['tool', 'run', ...rest] : rest)],
    env: { ...env, UV_CONFIG_FILE: config, UV_INDEX: led },
    failure,
  };
};

/** What uv and pipx say where the command is at fault. */
const WRONG = /An executable named `[^`]+` is not provided by package|^'[^']+' executable script not found in package/m;
/** Where it is this machine, a network or another package. */
const UNINSTALLED =
  /No solution found|Failed to (?:resolve|fetch|download|build)|Could not find a version|Fatal error from pip/;
