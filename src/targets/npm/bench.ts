// Where npm works: an empty folder with an empty home and an npmrc of ours. No file of the project has a say.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ended, Host, PublishFile } from '../../core/types.js';
import { copyUnchanged } from '../../core/unchanged.js';
import { openWorkplace } from '../publisher-env.js';
import type { NpmLogin } from './index.js';

export interface Npm {
  /** The npmrc: empty. */
  readonly config: string;
  /** Where it is started. */
  readonly work: string;
  /** Runs npm with these arguments, for this registry. */
  run(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
}

/** The same with one tarball in it. */
export interface Bench extends Pick<Npm, 'config'> {
  /** The copy that npm gets. */
  readonly copy: string;
  /** Runs `npm publish`, or `npm stage publish`, on the copy with these options on top. */
  publish(options: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ended>;
}

/** The variable that the npmrc refers to, as actions/setup-node has it. */
const TOKEN = 'NODE_AUTH_TOKEN';

const SEND_MS = 900_000;

/** Makes the folder and copies the tarball into it. Throws ReleaseError `publish/changed`, `tool/npm`. */
export async function openBench(publishFile: PublishFile, registry: URL, host: Host, stages = false): Promise<Bench> {
  const npm = await openNpm(registry, host);
  const copy = join(npm.work, publishFile.file);
  await copyUnchanged(publishFile, copy);
  return {
    config: npm.config,
    copy,
    publish: (options, more) =>
      npm.run([...(stages ? ['stage'] : []), 'publish', `./${publishFile.file}`, ...options], more),
  };
}

/**
 * Writes the npmrc that binds a login to the registry. It names a variable and never holds a secret: what a killed run leaves behind opens nothing.
 * @returns the variable, for the one child that gets it
 */
export async function withLogin({ config }: Pick<Npm, 'config'>, registry: URL, login: NpmLogin) {
  // As npm reads it: a token, or the base64 of a user and a password.
  const [key, secret] =
    login.kind === 'token'
      ? ['_authToken', login.token]
      : ['_auth', Buffer.from(`${login.user}:${login.password}`).toString('base64')];
  await writeFile(config, `//${registry.host}${registry.pathname}:${key}=\${${TOKEN}}\n`, { mode: 0o600 });
  return { [TOKEN]: secret };
}

/** Where npm finds the scope of a package, whatever its settings say. */
export function scopeAt(name: string, registry: URL): readonly string[] {
  return name.startsWith('@') ? [`--${name.split('/')[0]}:registry=${registry.href}`] : [];
}

/** Makes the folder. */
export async function openNpm(registry: URL, host: Host): Promise<Npm> {
  const { sandbox, work, env } = await openWorkplace('npm', registry, host);
  const config = join(sandbox, 'npmrc');
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
  return {
    config,
    work,
    run: ([command = '', ...args], more = {}) =>
      host.run({
        command: [host.tool('npm'), command, ...fixed, ...args],
        cwd: work,
        env: { ...env, ...more },
        timeoutMs: SEND_MS,
      }),
  };
}
