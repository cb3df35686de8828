// Which Pythons are here, or can be had, besides the one that uv would take: by minor version.

import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ReleaseError } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import type { Host } from '../../core/types.js';
import { cacheFolder } from '../../host/cache-folder.js';
import { homeOf } from '../../host/home.js';
import { openSandbox } from '../../host/sandbox.js';
import { ensureUv } from '../../tools/uv.js';
import { pythonFolder, uvEnv } from '../../tools/uv-env.js';

const FETCH_MS = 120_000;
const WINDOWS = process.platform === 'win32';

/** Absolute paths of the CPython interpreters on this machine by their 3.x minor version. Nothing is run. */
export const pythonsHere = memo((host: Host) => [host], look);

/** A Python 3 of this minor version: one that is here, else fetched by uv. Throws ReleaseError `tool/python`. */
export async function ensurePython(host: Host, minor: number): Promise<string> {
  const here = (await pythonsHere(host)).get(minor);
  return here ?? fetchOnce(host, minor);
}

const fetchOnce = memo((host: Host, minor: number) => [host, minor], fetchPython);

/** The newest 3.x minor version that uv knows a release of; undefined when it does not say. */
export async function newestMinor(host: Host): Promise<number | undefined> {
  const uv = await ensureUv(host);
  const command = [uv, 'python', 'list', '--only-downloads', '--output-format', 'json', '--no-config'];
  const sandbox = await openSandbox(host, 'pythons');
  const env = await uvEnv(host, sandbox, 'install');
  const { code, stdout } = await host.run({ command, cwd: sandbox.cwd, env, timeoutMs: 20_000, keep: 4 * 1024 * 1024 });
  if (code !== 0) return undefined;
  const listed = JSON.parse(stdout) as readonly { readonly version: string; readonly implementation: string }[];
  const minors = listed.flatMap(({ version, implementation }) => {
    const minor = /^3\.(\d+)\.\d+$/.exec(version)?.[1];
    return implementation === 'cpython' && minor !== undefined ? [Number(minor)] : [];
  });
  return minors.length === 0 ? undefined : Math.max(...minors);
}

/** uv has the digest of each Python that it fetches. It is put into a cache of ours: the person's own Pythons stay as they are. */
async function fetchPython(host: Host, minor: number): Promise<string> {
  const [uv, sandbox, folder] = await Promise.all([
    ensureUv(host),
    openSandbox(host, 'python'),
    cacheFolder(host, 'pythons'),
  ]);
  const before = await pythonsIn(folder);
  const kept = before.find((one) => one.minor === minor);
  if (kept !== undefined) return kept.path;
  const version = `3.${minor}`;
  const done = host.log.busy(`fetching Python ${version}`);
  const ended = await host
    .run({
      command: [uv, 'python', 'install', version, '--install-dir', folder, '--no-bin', '--no-config'],
      cwd: sandbox.cwd,
      // A machine that may not fetch programs must not be waited for.
      env: { UV_HTTP_RETRIES: '1', UV_HTTP_TIMEOUT: '20', ...(await uvEnv(host, sandbox, 'install')) },
      timeoutMs: FETCH_MS,
    })
    .finally(done);
  const now = (await pythonsIn(folder)).find((one) => one.minor === minor);
  if (ended.code === 0 && now !== undefined) return now.path;
  host.log.debug(ended.stderr.trim().split('\n').at(-1) ?? '');
  throw new ReleaseError('tool/python', `Python ${version} is not installed and could not be downloaded`);
}

async function look(host: Host): Promise<ReadonlyMap<number, string>> {
  const { env } = host;
  const home = homeOf(env);
  const tools = env['RUNNER_TOOL_CACHE'] || env['AGENT_TOOLSDIRECTORY'];
  const folders = [
    ...(tools === undefined ? [] : [join(tools, 'Python')]),
    join(env['PYENV_ROOT'] || join(home, '.pyenv'), 'versions'),
    pythonFolder(env),
  ];
  const listed = (await Promise.all(folders.map(pythonsIn))).flat();
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    // A shim of a version manager is a script that finds a Python by the folder it is run in: not in an empty one.
    .filter((folder) => folder !== '' && !/[\\/]shims$/.test(folder))
    .map(async (folder) => {
      const names = await readdir(folder).catch(() => []);
      return names.flatMap((name) => {
        const minor = /^python3\.(\d+)(\.exe)?$/.exec(name)?.[1];
        return minor === undefined ? [] : [{ minor: Number(minor), path: join(folder, name) }];
      });
    });
  const all = [...(await Promise.all(onPath)).flat(), ...listed];
  // The first one counts, as on PATH.
  return new Map([...all].reverse().map(({ minor, path }) => [minor, path]));
}

interface Here {
  readonly minor: number;
  readonly path: string;
}

/** Folders named by a version, newest patch first: `3.10.13`, `3.10.13/x64`, `cpython-3.10.13-linux-x86_64-gnu`. */
async function pythonsIn(folder: string): Promise<readonly Here[]> {
  const names = await readdir(folder).catch(() => []);
  const parsed = names.flatMap((name) => {
    const match = /^(?:cpython-)?3\.(\d+)\.(\d+)(?:-(?!.*freethreaded).*)?$/.exec(name);
    return match === null ? [] : [{ name, minor: Number(match[1]), patch: Number(match[2]) }];
  });
  parsed.sort((a, b) => b.minor - a.minor || b.patch - a.patch);
  return parsed.flatMap(({ name, minor }): Here[] => {
    const programs = WINDOWS
      ? ['python.exe', join('x64', 'python.exe')]
      : [join('bin', 'python3'), join('x64', 'bin', 'python3'), join('arm64', 'bin', 'python3')];
    const path = programs.map((program) => join(folder, name, program)).find((one) => existsSync(one));
    return path === undefined ? [] : [{ minor, path }];
  });
}
