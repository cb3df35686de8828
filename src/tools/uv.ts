// The uv program: the one on PATH when it is new enough, else ours, fetched from the Python index and checked by digest.

import { chmod, lstat, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '@renovatebot/pep440';
import { saveProgram } from '../archive/archive.js';
import { CONFIG_FILE } from '../core/about.js';
import { digestFile } from '../core/digest.js';
import { EXIT, ReleaseError, usageError } from '../core/errors.js';
import { memo } from '../core/memo.js';
import type { Host } from '../core/types.js';
import uv from '../data/uv.json' with { type: 'json' };
import { cacheFolder } from '../host/cache-folder.js';
import { homeOf } from '../host/home.js';
import { OLDEST } from '../host/tools.js';
import { findOnIndex } from '../registries/pypi/wheel-index.js';
import { fetchTool } from './fetch-tool.js';
import { toolOnPath } from './tool-on-path.js';

/** The oldest uv whose commands and options we use (`uv pip compile --format pylock.toml`, `uv publish --dry-run`). */
const OLDEST_UV = OLDEST['uv']!;

/** What one platform's uv is made of; digests are sha256, lower-case hex, and known of {@link UV_VERSION} only. */
export interface UvPin {
  /** File name of its wheel. */
  readonly wheel: string;
  /** Undefined: the one that the index publishes. */
  readonly sha256?: string | undefined;
  /** The program inside the wheel, and the digest of its bytes. */
  readonly member: string;
  readonly program?: string | undefined;
}

/** By platform and processor as Node names them, with the C library on Linux. */
const UV_PINS: Readonly<Record<string, UvPin>> = uv.pins;
const UV_VERSION = uv.version;

const HINT = `Install uv ${OLDEST_UV} or newer and put it on PATH: pip install uv`;

/** The hint where exactly this version is asked for; of ours any will do. */
function hintFor(version: string): string {
  return version === UV_VERSION
    ? HINT
    : `Put uv ${version} on PATH: pip install uv==${version}, or change [tools] uv in ${CONFIG_FILE}`;
}

/**
 * Absolute path of a uv that may be run.
 *
 * Takes the one on PATH when it is {@link OLDEST_UV} or newer; else fetches {@link UV_VERSION} into a private folder of the
 * user's cache. A fetched program is compared with the digest in our sources each time before it is handed out; one process
 * does so once. Where exactly `version` is wanted, that one is taken; of others than ours the digest is the index's, so it is
 * fetched in each run. Throws ReleaseError `tool/uv` when there is no way to get it.
 */
export const ensureUv = memo((host: Host, version?: string) => [host, version], findUv, { again: true });

/** How each program that was fetched is had again, by its path. */
const pinned = new Map<string, () => Promise<string>>();

/**
 * The same program right before it is given a token. A build script of this job may have written to the cache since: what was
 * fetched is held to its digest again, and fetched anew where it differs. The user's own uv has no digest in our sources.
 * @param program as {@link ensureUv} gave it
 * @throws ReleaseError `tool/uv` where it differs and cannot be fetched
 */
export async function uvForToken(program: string): Promise<string> {
  return (await pinned.get(program)?.()) ?? program;
}

async function findUv(host: Host, wanted?: string): Promise<string> {
  const own = await onPath(host);
  if (own !== undefined && (wanted === undefined || own.version === wanted)) return own.path;
  const platform = thisPlatform();
  const pin = UV_PINS[platform];
  if (pin === undefined) {
    const message = `uv is required but not on PATH, and cannot be downloaded for ${platform}.`;
    throw usageError('tool/uv', message, HINT);
  }
  if (wanted === undefined || wanted === UV_VERSION)
    return fetchUv(host, pin, UV_VERSION, await cacheFolder(host, 'uv'));
  const [wheel, member] = [pin.wheel, pin.member].map((name) => name.replace(UV_VERSION, wanted)) as [string, string];
  return fetchUv(host, { wheel, member }, wanted, await host.tempDir('uv'));
}

/** The uv on PATH, when there is one, it runs and is new enough. */
export async function onPath(host: Host): Promise<{ readonly path: string; readonly version: string } | undefined> {
  const path = toolOnPath('uv', host);
  if (path === undefined) return undefined;
  const { PATH = '', SYSTEMROOT = '' } = host.env;
  const ended = await host
    .run({
      command: [path, '--version'],
      cwd: host.cwd,
      env: { PATH, HOME: homeOf(host.env), SYSTEMROOT },
      timeoutMs: 20_000,
    })
    .catch(() => undefined);
  const version = /^uv (\d+\.\d+\.\d+)/.exec(ended?.stdout ?? '')?.[1];
  if (version !== undefined && compare(version, OLDEST_UV) >= 0) return { path, version };
  host.log.debug(`${path} is uv ${version ?? 'that does not run'}: ours is used`);
  return undefined;
}

/** `linux-x64-gnu`, `darwin-arm64`, `win32-x64`: the keys of UV_PINS. */
function thisPlatform(): string {
  const base = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') return base;
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return `${base}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}`;
}

/**
 * The program that `pin` describes, in a folder of its own under `base`: kept from an earlier run when its digest still holds,
 * else fetched. Several processes may do so at once: each unpacks beside and renames into place.
 */
export async function fetchUv(host: Host, pin: UvPin, version: string, base: string): Promise<string> {
  const folder = join(base, `${version}-${pin.sha256?.slice(0, 8) ?? 'index'}`);
  const program = join(folder, process.platform === 'win32' ? 'uv.exe' : 'uv');
  // Of a file that was held to the index's digest, the program is the one that it had.
  let known = pin.program;
  await privateFolder(folder);
  await fetchTool(host, {
    shown: `uv ${version}`,
    place: program,
    isThere: async () => known !== undefined && (await digestOf(program)) === known,
    make: async (fresh) => {
      const wheel = `${fresh}.whl`;
      try {
        await download(host, pin, version, wheel);
        await saveProgram(wheel, pin.member, fresh);
      } finally {
        await rm(wheel, { force: true });
      }
      const found = await digestOf(fresh);
      known ??= found;
      if (found !== known) throw altered(pin, version, 'the program inside');
    },
  });
  pinned.set(program, () => fetchUv(host, { ...pin, program: known }, version, base));
  return program;
}

async function download(host: Host, pin: UvPin, version: string, file: string): Promise<void> {
  const hint = hintFor(version);
  const what = `uv${version === UV_VERSION ? '' : ` ${version}`} is not on PATH and could not be downloaded`;
  const found = await findOnIndex(host, 'uv', pin.wheel).catch((error: unknown) => {
    if (!(error instanceof ReleaseError)) throw error;
    throw new ReleaseError('tool/uv', `${what}: ${error.message}`, {
      hint: [error.hint, hint].filter((one) => one !== undefined).join('\n'),
      exit: EXIT.usage,
      cause: error,
      quote: error.quote ?? [],
    });
  });
  const sha256 = pin.sha256 ?? found.sha256;
  if (sha256 === undefined) {
    const words = `${what}: the index publishes no SHA-256 of ${pin.wheel} to compare it with.`;
    throw usageError('tool/uv', words, hint);
  }
  const answer = await host.http({ ...found, saveTo: file, timeoutMs: 180_000, budgetMs: 300_000 });
  if (answer.status !== 200) throw usageError('tool/uv', `${what}: ${found.shown} answered ${answer.status}.`, hint);
  if ((await digestOf(file)) !== sha256) throw altered(pin, version, found.shown);
}

function altered(pin: UvPin, version: string, where: string): ReleaseError {
  return new ReleaseError(
    'tool/uv',
    `${pin.wheel} is not the expected file: the digest of ${where} differs. It was not run.`,
    { hint: `${hintFor(version)}. If the index is a mirror, ask its maintainer.` },
  );
}

/** Creates the folder for us alone, or makes sure that the one there is ours: nobody else may swap the program. */
async function privateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (process.platform === 'win32') return;
  const { uid, mode } = await lstat(folder);
  if (uid !== process.getuid?.()) {
    const message = `${folder} belongs to another user: a program in it cannot be trusted.`;
    throw usageError('tool/uv', message, 'Remove it, or set XDG_CACHE_HOME to a folder of your own.');
  }
  if ((mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** sha256 of a regular file, lowercase hex; undefined when there is none. */
async function digestOf(file: string): Promise<string | undefined> {
  const facts = await lstat(file).catch(() => undefined);
  return facts?.isFile() ? (await digestFile(file)).sha256 : undefined;
}
