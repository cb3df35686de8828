// The files of a repository as rules see them: listed once, read when asked for, never executed.

import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReleaseError, usageError } from '../core/errors.js';
import { memo } from '../core/memo.js';
import type { Files, Host } from '../core/types.js';
import { ignoresOf } from './changed-paths.js';
import { runGit, userSettings } from './git-run.js';
import { readInside } from './regular-file.js';

/** Bytes up to which a file is read; a larger one has neither text nor bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_FILES = 500_000;
const LIST_LIMIT = 256 * 1024 * 1024;

/** Folders that hold tools, caches or other people's code. Tracked files in them are still listed. */
const SKIPPED = new Set(
  '.git .hg .svn .jj node_modules bower_components __pycache__ .venv venv site-packages .tox .nox .eggs .mypy_cache .pytest_cache .ruff_cache .cache .uv-cache .idea'.split(
    ' ',
  ),
);

export interface ReadFilesOptions {
  /** Asks git; without it the folder is walked. */
  readonly host?: Host | undefined;
}

/**
 * Lists the files under `root`: what git tracks plus what it neither tracks nor ignores, or, without git or outside of a
 * repository, all but caches, virtual environments and other people's code. Contents are read lazily and kept.
 * Throws ReleaseError (exit 2) when the folder is missing.
 */
export async function readFiles(root: string, options: ReadFilesOptions = {}): Promise<Files> {
  let real: string;
  try {
    real = realpathSync(resolve(root));
    if (!statSync(real).isDirectory()) throw new Error('not a folder');
  } catch {
    throw usageError('files/no-folder', `The folder ${root} does not exist.`, 'Give an existing folder.');
  }
  const listed = options.host === undefined ? undefined : await listWithGit(real, options.host);
  return openFiles(real, listed ?? walk(real));
}

/** The files of a clone, as git has them: listed once, before the first build writes into it. */
export const filesOnce = memo(
  (host: Host, clone: string) => [host, clone],
  (host, clone) => readFiles(clone, { host }),
);

/** A `Files` over a real folder and the paths that are listed in it. */
function openFiles(root: string, paths: readonly string[]): Files {
  const all = [...new Set(paths)].sort();
  const known = new Set(all);
  const contents = new Map<string, Uint8Array | undefined>();
  const texts = new Map<string, string | undefined>();
  const folders = new Map<string, boolean>();
  const bytes = (path: string): Uint8Array | undefined => {
    if (!known.has(path)) return undefined;
    if (!contents.has(path)) contents.set(path, readInside(root, path, MAX_FILE_BYTES, folders).bytes);
    return contents.get(path);
  };
  const text = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, decode(bytes(path)));
    return texts.get(path);
  };
  return { root, all, has: (path) => known.has(path), text, bytes };
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Paths as git sees them, or undefined when this is no repository that git can read. */
async function listWithGit(root: string, host: Host): Promise<readonly string[] | undefined> {
  // One call gives tracked (H, C, M), absent although tracked (R) and neither tracked nor ignored (?) files.
  const command = ['ls-files', '-z', '-t', '-c', '-o', '-d', '--exclude-standard'];
  const output = await listed(host, root, command);
  if (output === undefined) return undefined;
  const present: string[] = [];
  const absent = new Set<string>();
  for (const entry of output.split('\0')) {
    const path = entry.slice(2);
    if (path === '' || path.endsWith('/')) continue;
    const state = entry[0];
    if (state === 'R' || state === 'S') absent.add(path);
    else if (state !== '?' || !path.split('/').some((part) => SKIPPED.has(part))) present.push(path);
  }
  return present.filter((path) => !absent.has(path));
}

async function listed(host: Host, root: string, command: readonly string[]): Promise<string | undefined> {
  try {
    const settings = [ignoresOf(host, await userSettings(host, root))];
    const ended = await runGit(host, root, command, { settings, keep: LIST_LIMIT });
    return ended.code === 0 ? ended.stdout : undefined;
  } catch (error) {
    // No git, or a repository that it will not read: whoever needs one is told so by its head.
    if (error instanceof ReleaseError) return undefined;
    throw error;
  }
}

/** Every file below root; links to folders are listed but not entered, so that a cycle ends. */
function walk(root: string): readonly string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entries(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !isVirtualEnvironment(join(root, path))) folders.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        found.push(path);
      }
    }
    if (found.length > MAX_FILES) {
      throw usageError(
        'files/too-many',
        `${root} contains more than ${MAX_FILES} files and is not a git repository.`,
        'Run the command in the folder of your project.',
      );
    }
  }
  return found;
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isVirtualEnvironment(folder: string): boolean {
  return statSync(join(folder, 'pyvenv.cfg'), { throwIfNoEntry: false }) !== undefined;
}
