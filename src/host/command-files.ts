// The runner's command files (GITHUB_ENV and the like): whoever writes to them decides what later steps of the job do. They are
// remembered before strangers run, and put back when something is different afterwards.

import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Env } from '../core/types.js';
import { noteMade, removeFolderSync } from './removal.js';

const NAMES = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;
/** Where GitHub's runner keeps them, and nothing else: a file more in it is a stranger's. */
const FOLDER = '_runner_file_commands';
/** The runner itself takes less of each. */
const MOST_BYTES = 16 * 1024 * 1024;

/** A file that was not as it was. */
export interface ChangedFile {
  /** The variable that names it, else its own name. */
  readonly name: string;
  /** What is in it now and was not before; empty when something was only taken away. */
  readonly added: string;
  /** Whether it is as it was again. */
  readonly restored: boolean;
}

/** Remembers the files that this environment names, and gives what compares and restores them. */
export function rememberCommandFiles(env: Env): () => readonly ChangedFile[] {
  const named = new Map(NAMES.flatMap((name) => (env[name] ? [[env[name], name] as const] : [])));
  const folders = [...new Set([...named.keys()].map((path) => dirname(path)))].filter((at) => basename(at) === FOLDER);
  const listed = (): readonly string[] => [...new Set([...named.keys(), ...folders.flatMap(filesIn)])];
  const before = new Map(listed().map((path) => [path, contentOf(path)] as const));
  return () =>
    [...new Set([...before.keys(), ...listed()])].flatMap((path): readonly ChangedFile[] => {
      const was = before.get(path);
      const now = contentOf(path);
      if (was === undefined ? now === undefined : now instanceof Buffer && was instanceof Buffer && was.equals(now))
        return [];
      // What was no plain file before, or too large, is not ours to judge.
      if (was === 'other') return [];
      return [{ name: named.get(path) ?? basename(path), added: addedTo(was, now), restored: restore(path, was) }];
    });
}

/** The content of a plain file; undefined where there is nothing, `other` for what is not read: a link, a pipe, a huge file. */
function contentOf(path: string): Buffer | 'other' | undefined {
  const facts = lstatSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return undefined;
  if (!facts.isFile() || facts.size > MOST_BYTES) return 'other';
  try {
    return readFileSync(path);
  } catch {
    return 'other';
  }
}

/** @returns whether it is as it was */
function restore(path: string, content: Buffer | undefined): boolean {
  try {
    if (content !== undefined && writeInPlace(path, content)) return true;
    // A stranger may have put a folder into its place.
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) removeFolderSync(noteMade(path));
    else rmSync(path, { force: true });
    if (content === undefined) return true;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx', mode: 0o644 });
    return true;
  } catch {
    return false;
  }
}

/** In containers each of these files is mounted by itself, and cannot be replaced. Never writes through a link or into a pipe. */
function writeInPlace(path: string, content: Buffer): boolean {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const file = openSync(path, constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0));
  try {
    writeFileSync(file, content);
  } finally {
    closeSync(file);
  }
  return true;
}

function addedTo(was: Buffer | undefined, now: Buffer | 'other' | undefined): string {
  if (!(now instanceof Buffer)) return '';
  const text = now.toString('utf8');
  const old = was?.toString('utf8') ?? '';
  return text.startsWith(old) ? text.slice(old.length) : text;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
