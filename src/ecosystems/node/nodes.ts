// Which Nodes are here, or can be had, besides the one on PATH. One that is not here comes from npm, which has them as packages.

import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import semver from 'semver';
import { saveProgram } from '../../archive/archive.js';
import { ReleaseError } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import type { Host } from '../../core/types.js';
import { cacheFolder } from '../../host/cache-folder.js';
import { homeOf } from '../../host/home.js';
import { openSandbox } from '../../host/sandbox.js';
import { fetchTool } from '../../tools/fetch-tool.js';
import { npmEnv } from './npm-env.js';

const FETCH_MS = 180_000;
const PROGRAM = process.platform === 'win32' ? 'node.exe' : join('bin', 'node');
const PACKED_PROGRAM = `bin/node${process.platform === 'win32' ? '.exe' : ''}`;
const NAMES: Readonly<Record<string, string>> = { win32: 'win', linux: 'linux', darwin: 'darwin' };
/** The package that holds Node's program for this machine, as the package `node` would choose it. */
const PACKAGE = `node-${NAMES[process.platform] ?? process.platform}-${process.arch}`;

/** Absolute paths of the Nodes that version managers and runners keep, by version. Nothing is run. */
export async function nodesHere(host: Host): Promise<ReadonlyMap<string, string>> {
  const { env } = host;
  const home = homeOf(env);
  const data = env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  const tools = env['RUNNER_TOOL_CACHE'] || env['AGENT_TOOLSDIRECTORY'];
  const folders = [
    ...(tools === undefined ? [] : [join(tools, 'node')]),
    join(env['NVM_DIR'] || join(home, '.nvm'), 'versions', 'node'),
    join(env['FNM_DIR'] || join(data, 'fnm'), 'node-versions'),
    join(home, '.volta', 'tools', 'image', 'node'),
    join(data, 'mise', 'installs', 'node'),
    join(home, '.asdf', 'installs', 'nodejs'),
    await cacheFolder(host, 'nodes'),
  ];
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => {
        const version = semver.valid(name);
        const path = ['', process.arch, 'installation']
          .map((inner) => join(folder, name, inner, PROGRAM))
          .find((one) => existsSync(one));
        return version === null || path === undefined ? [] : [[version, path] as const];
      });
    }),
  );
  return new Map(found.flat().sort(([a], [b]) => semver.compare(a, b)));
}

/** Versions of Node that npm has for this machine, lowest first; empty when npm cannot say. */
export const nodesPublished = memo(
  (host: Host) => [host],
  (host) => publishedVersions(host, PACKAGE),
);

/** Published versions of a package, lowest first; empty when npm cannot say. */
export async function publishedVersions(host: Host, name: string): Promise<readonly string[]> {
  const sandbox = await openSandbox(host, 'versions');
  const ended = await host.run({
    command: [host.tool('npm'), 'view', name, 'versions', '--json'],
    cwd: sandbox.cwd,
    env: await npmEnv(sandbox, host),
    timeoutMs: 60_000,
    installs: true,
    keep: 4 * 1024 * 1024,
  });
  if (ended.code !== 0) return [];
  const value: unknown = JSON.parse(ended.stdout || '[]');
  const versions = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  return versions.filter((one) => semver.valid(one) !== null).sort(semver.compare);
}

/** The last Node of this range: one that is here, else the newest that npm has. Throws ReleaseError `tool/node-version`. */
export async function newestNode(host: Host, range: string): Promise<string> {
  const here = await nodesHere(host);
  const one = [...here.keys()].findLast((version) => semver.satisfies(version, range));
  if (one !== undefined) return here.get(one) as string;
  const version = (await nodesPublished(host)).findLast((one) => semver.satisfies(one, range));
  if (version === undefined) throw unavailable(range);
  return fetchOnce(host, version);
}

/** The very first Node of this range, else the lowest one of its line that is here. Throws ReleaseError `tool/node-version`. */
export async function lowestNode(host: Host, range: string): Promise<string> {
  const here = await nodesHere(host);
  const stated = here.get(semver.minVersion(range)?.version ?? '');
  if (stated !== undefined) return stated;
  const [first] = (await nodesPublished(host)).filter((version) => semver.satisfies(version, range));
  const exact =
    first === undefined ? undefined : (here.get(first) ?? (await fetchOnce(host, first).catch(() => undefined)));
  if (exact !== undefined) return exact;
  const one = [...here.keys()].find((version) => semver.satisfies(version, range));
  if (one === undefined) throw unavailable(range);
  return here.get(one) as string;
}

/** Several projects of a release may ask for the same one. */
const fetchOnce = memo((host: Host, version: string) => [host, version], fetchNode);

/**
 * npm compares what it fetches with the digest that the registry states, as it does for every dependency of the server: this
 * program is trusted as far as those are, and runs where they do, in a private sandbox and without anything of ours.
 */
async function fetchNode(host: Host, version: string): Promise<string> {
  const place = join(await cacheFolder(host, 'nodes'), version);
  const make = async (fresh: string): Promise<void> => {
    const sandbox = await openSandbox(host, 'node');
    const ended = await host.run({
      command: [
        host.tool('npm'),
        'pack',
        `${PACKAGE}@${version}`,
        '--pack-destination',
        sandbox.folder,
        '--loglevel=error',
      ],
      cwd: sandbox.cwd,
      env: await npmEnv(sandbox, host),
      timeoutMs: FETCH_MS,
      installs: true,
    });
    const file = (await readdir(sandbox.folder)).find((name) => name.endsWith('.tgz'));
    if (ended.code !== 0 || file === undefined) throw unavailable(version);
    const program = join(fresh, PROGRAM);
    await mkdir(join(program, '..'), { recursive: true, mode: 0o700 });
    await saveProgram(join(sandbox.folder, file), `package/${PACKED_PROGRAM}`, program);
    await rm(join(sandbox.folder, file), { force: true });
  };
  const isThere = async (): Promise<boolean> => existsSync(join(place, PROGRAM));
  await fetchTool(host, { shown: `Node ${version}`, place, isThere, make });
  return join(place, PROGRAM);
}

function unavailable(wanted: string): ReleaseError {
  return new ReleaseError('tool/node-version', `Node ${wanted} is not installed and could not be downloaded`);
}
