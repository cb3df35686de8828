// Fetches the package manager that a project pins from the npm registry into a private folder.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { readEntry } from '../../archive/archive.js';
import { CONFIG_FILE } from '../../core/about.js';
import { tail } from '../../core/cut.js';
import { hashFile, sha512File } from '../../core/digest.js';
import { ReleaseError } from '../../core/errors.js';
import type { Host } from '../../core/types.js';
import { cacheFolder } from '../../host/cache-folder.js';
import { TYPED } from '../../host/typed.js';
import { npmEnvironment, writeUserConfig } from '../../registries/npm/user-settings.js';
import { fetchTool } from '../../tools/fetch-tool.js';
import { type Choice, DISTRIBUTIONS, OURS } from './package-manager.js';

const FETCH_MS = 180_000;

/** A package manager that can be run. */
export interface Manager {
  /** Program and first arguments. */
  readonly command: readonly string[];
  /** Such as `pnpm 9.15.9`. */
  readonly shown: string;
  /** A folder to put on PATH, so that scripts that call the manager by name get this one. */
  readonly path: string | undefined;
}

/**
 * The package manager of this choice: npm as on PATH unless the project pins another version, else fetched.
 * Throws ReleaseError `build/package-manager` when it cannot be had or its digest is not the pinned one.
 */
export async function ensureManager(host: Host, choice: Choice): Promise<Manager> {
  const { name, program, setup } = DISTRIBUTIONS[choice.manager];
  const shownName = choice.manager.replace(/-.*/, '');
  if (choice.manager === 'npm') {
    const here = await npmOnPath(host);
    if (choice.pin === undefined || choice.pin.version === here) {
      return { command: [host.tool('npm')], shown: `npm ${here ?? ''}`.trim(), path: undefined };
    }
  }
  const version = choice.pin?.version ?? choice.ours ?? '';
  const spec = `${name}@${version}`;
  const folder = join(
    await cacheFolder(host, 'package-managers'),
    `${spec}-${choice.pin?.digest?.slice(0, 12) ?? 'open'}`.replaceAll('/', '+'),
  );
  const home = join(folder, 'node_modules');
  // pnpm's program is .cjs in some versions and .mjs in others.
  const entries = [program, program.replace(/\.cjs$/, '.mjs')].map((one) => join(home, name, one));
  const entry = (): string | undefined => entries.find((one) => existsSync(one));
  await fetchTool(host, {
    shown: `${shownName} ${version}`,
    place: folder,
    isThere: async () => entry() !== undefined,
    make: (fresh) => install(host, choice, spec, fresh),
  });
  return {
    command: [...(setup === undefined ? [host.tool('node')] : []), entry() ?? entries[0] ?? ''],
    shown: `${shownName} ${version}`,
    path: join(home, '.bin'),
  };
}

/** Packs it, holds the file to its digest, and installs that very file. */
async function install(host: Host, choice: Choice, spec: string, fresh: string): Promise<void> {
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const config = await writeUserConfig(host, fresh);
  const env = { ...(await npmEnvironment(host)), HOME: fresh, npm_config_userconfig: config };
  const npm = async (...args: string[]): Promise<void> => {
    const command = [host.tool('npm'), ...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const ended = await host.run({ command, cwd: fresh, env, timeoutMs: FETCH_MS, installs: true });
    if (ended.code === 0) return;
    const late = ended.timedOut ? `: npm was stopped after ${FETCH_MS / 60_000} minutes` : '';
    throw new ReleaseError(
      'build/package-manager',
      `Could not fetch ${spec}, which builds this project, from the npm registry${late}.`,
      {
        hint:
          choice.pin === undefined || ended.timedOut
            ? `Check the connection to the npm registry, then run it again; doctor tests it: ${TYPED} doctor`
            : 'Check "packageManager" in package.json: that exact version must exist in the registry.',
        quote: tail(ended.stderr, 5),
      },
    );
  };
  await npm('pack', spec, '--pack-destination', fresh);
  const file = (await readdir(fresh)).find((entry) => entry.endsWith('.tgz'));
  if (file === undefined) throw new ReleaseError('build/package-manager', `npm pack ${spec} created no file.`);
  await checkDigest(choice, spec, join(fresh, file));
  await npm('install', `./${file}`, '--prefix', fresh);
  const { name, setup } = DISTRIBUTIONS[choice.manager];
  if (setup === undefined) return;
  // It chooses the program among the packages that npm has just held to their digests.
  const command = [host.tool('node'), join(fresh, 'node_modules', name, setup)];
  const ended = await host.run({ command, cwd: fresh, env, timeoutMs: FETCH_MS });
  if (ended.code !== 0) throw unusable(spec, ended.stderr);
}

/** Compares what was fetched with what the project pins, or with what our sources say. */
async function checkDigest(choice: Choice, spec: string, file: string): Promise<void> {
  const pinned = choice.pin;
  if (pinned?.algorithm !== undefined && pinned.digest !== undefined) {
    // Corepack pins yarn's one program, and of everything else the whole tarball.
    const whole = choice.manager !== 'yarn-berry';
    const found = whole
      ? (await hashFile(file, pinned.algorithm)).hex
      : createHash(pinned.algorithm)
          .update(await readEntry(file, 'package/bin/yarn.js'))
          .digest('hex');
    if (found === pinned.digest) return;
    throw altered(spec, `package.json pins ${pinned.algorithm} ${pinned.digest}`, found);
  }
  const known = (OURS as Readonly<Record<string, string>>)[spec];
  if (known === undefined) return;
  const found = `sha512-${Buffer.from(await sha512File(file), 'hex').toString('base64')}`;
  if (found !== known) throw altered(spec, `the known digest is ${known}`, found);
}

function unusable(spec: string, words: string): ReleaseError {
  const message = `${spec}, which builds this project, does not run on this machine.`;
  const hint = `Set [build] install and command in ${CONFIG_FILE} to what does.`;
  return new ReleaseError('build/package-manager', message, { hint, quote: tail(words, 5) });
}

function altered(spec: string, wanted: string, found: string): ReleaseError {
  return new ReleaseError(
    'build/package-manager',
    `${spec} from the npm registry is not the pinned file: ${wanted}, the registry has ${found}. It was not run.`,
    {
      hint: 'Run corepack use with the version you want, and review the change in package.json.',
    },
  );
}

/** Version of the npm on PATH, read beside its program rather than asked, which takes a third of a second. */
async function npmOnPath(host: Host): Promise<string | undefined> {
  const program = await realpath(host.tool('npm')).catch(() => undefined);
  if (program === undefined) return undefined;
  const text = await readFile(join(program, '..', '..', 'package.json'), 'utf8').catch(() => '{}');
  const { name, version } = JSON.parse(text) as { name?: string; version?: string };
  return name === 'npm' ? version : undefined;
}
