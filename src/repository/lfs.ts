// Files that Git LFS keeps: the commit holds a pointer, a digest says what belongs there. No filter is run; the digest decides.

import { copyFileSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstFew } from '../core/cut.js';
import { digestFile } from '../core/digest.js';
import { EXIT, ReleaseError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { git, gitWith } from './git.js';

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ .*\n)*?oid sha256:([0-9a-f]{64})\nsize (\d+)\n/;
/** Bytes. */
export const LONGEST_POINTER = 1024;
const OF_LFS = ['--', ':(attr:filter=lfs)'];

/** Those of these modified paths whose content is what the committed pointer stands for. */
export async function lfsAsCommitted(
  host: Host,
  root: string,
  modified: readonly string[],
): Promise<ReadonlySet<string>> {
  const staged = await git(host, root, 'ls-files', '--stage', '-z', ...OF_LFS);
  const wanted = new Set(modified);
  const same = new Set<string>();
  for (const entry of staged.split('\0')) {
    const [, blob = '', path = ''] = entry.match(/^\d+ ([0-9a-f]+) 0\t(.*)$/s) ?? [];
    if (!wanted.has(path) || !isFile(join(root, path))) continue;
    const pointer = readPointer(await git(host, root, 'cat-file', 'blob', blob));
    if (pointer !== undefined && (await holds(join(root, path), pointer))) same.add(path);
  }
  return same;
}

/**
 * Puts the contents in the places of their pointers in a fresh clone: from the checkout, else from what LFS has stored there.
 * @throws ReleaseError exit 2 `git/lfs-content` where a content is not on this machine
 */
export async function fillLfs(host: Host, from: string, clone: string): Promise<void> {
  const paths = (await git(host, clone, 'ls-files', '-z', ...OF_LFS)).split('\0').filter((path) => path !== '');
  const pointers = paths.flatMap((path) => {
    const pointer = pointerAt(join(clone, path));
    return pointer === undefined ? [] : [{ path, pointer }];
  });
  if (pointers.length === 0) return;
  const stored = join(resolve(from, await git(host, from, 'rev-parse', '--git-common-dir')), 'lfs', 'objects');
  const absent: string[] = [];
  for (const { path, pointer } of pointers) {
    const places = [join(from, path), join(stored, pointer.slice(0, 2), pointer.slice(2, 4), pointer)];
    let found: string | undefined;
    for (const place of places) if (found === undefined && (await holds(place, pointer))) found = place;
    if (found === undefined) absent.push(path);
    else copyFileSync(found, join(clone, path));
  }
  if (absent.length > 0) throw missing(absent);
  // What a build asks git must not find them changed: it has no filter either.
  const input = pointers.map(({ path }) => `${path}\0`).join('');
  await gitWith(host, clone, ['update-index', '--assume-unchanged', '-z', '--stdin'], { input });
}

function missing(paths: readonly string[]): ReleaseError {
  return new ReleaseError(
    'git/lfs-content',
    `The content of ${firstFew(paths, 3)} is in Git LFS and was not downloaded.`,
    {
      exit: EXIT.usage,
      hint: 'Fetch it: git lfs pull (in Actions: actions/checkout with lfs: true).',
    },
  );
}

function pointerAt(file: string): string | undefined {
  if (!isFile(file) || lstatSync(file).size > LONGEST_POINTER) return undefined;
  return readPointer(readFileSync(file, 'utf8'));
}

/** Whether this is the text that Git LFS has in the place of a file. */
export function isLfsPointer(text: string): boolean {
  return readPointer(text) !== undefined;
}

function readPointer(text: string): string | undefined {
  return `${text}\n`.slice(0, LONGEST_POINTER).match(POINTER)?.[1];
}

async function holds(file: string, sha256: string): Promise<boolean> {
  return isFile(file) && (await digestFile(file)).sha256 === sha256;
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
