// The private clone a release is built from: what is not committed, or at least not seen by git, cannot help a build.

import { existsSync } from 'node:fs';
import { appendFile, copyFile, cp, lstat, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Host } from '../core/types.js';
import { removeFolder } from '../host/removal.js';
import { changedPaths, submodulesOf } from './changed-paths.js';
import { askGit, git, gitWith, type Head, originOf } from './git.js';
import { fillLfs } from './lfs.js';
import { standIn } from './repository-name.js';

/**
 * Makes a repository of its own in a private folder that borrows the objects of this one, HEAD checked out, and puts `tags` on
 * it. The files are what the commit and its attributes say: no filter runs, ends of lines are those of `text` and `eol` with
 * a line feed where they leave it open, and in the place of a Git LFS pointer lies the content that its digest names.
 * @param overlay copies what is changed and not yet committed too (a build of a dirty tree, which is no release)
 * @returns the clone's root, absolute
 */
export async function cloneSource(
  host: Host,
  head: Head,
  options: { readonly tags: readonly string[]; readonly overlay: boolean; readonly except?: readonly string[] },
): Promise<string> {
  const clone = standIn(await host.tempDir('source'), head.root);
  await emptyRepository(host, clone, await git(host, head.root, 'rev-parse', '--show-object-format'));
  await borrow(host, head.root, clone);
  await copyRefs(host, head, clone);
  await setOrigin(host, head.root, clone);
  await git(host, clone, 'read-tree', '--reset', '-u', head.commit);
  for (const tag of options.tags) await git(host, clone, 'update-ref', `refs/tags/${tag}`, head.commit);
  await fillLfs(host, head.root, clone);
  for (const path of await submodulesOf(host, head.root)) await copy(head.root, clone, path);
  if (options.overlay) {
    for (const path of await changedPaths(host, head.root, options.except)) await copy(head.root, clone, path);
  }
  return clone;
}

/** A new repository without anything of a template. */
export async function emptyRepository(host: Host, folder: string, format = 'sha1'): Promise<void> {
  await mkdir(folder, { recursive: true });
  const how = ['--quiet', '--template=', '--initial-branch=main', `--object-format=${format}`];
  await git(host, dirname(folder), 'init', ...how, folder);
}

/** The objects stay where they are; a shallow history stays shallow. */
async function borrow(host: Host, from: string, clone: string): Promise<void> {
  const place = async (path: string): Promise<string> =>
    resolve(from, await git(host, from, 'rev-parse', '--git-path', path));
  await mkdir(join(clone, '.git', 'objects', 'info'), { recursive: true });
  await appendFile(join(clone, '.git', 'objects', 'info', 'alternates'), `${alternate(await place('objects'))}\n`);
  const shallow = await place('shallow');
  if (existsSync(shallow)) await copyFile(shallow, join(clone, '.git', 'shallow'));
}

/** A path in the form of the list of alternates: quoted where it would not be one line of it. */
function alternate(path: string): string {
  return /^["#]|[\n\r]/.test(path) ? JSON.stringify(path) : path;
}

/** Tags, branches as a clone has them, and HEAD: what a build may ask for its version. */
async function copyRefs(host: Host, { root, commit }: Head, clone: string): Promise<void> {
  const listed = await git(
    host,
    root,
    'for-each-ref',
    '--format=%(objectname) %(refname)',
    'refs/heads/',
    'refs/tags/',
  );
  const branch = await askGit(host, root, 'symbolic-ref', '--quiet', 'HEAD');
  const refs = listed.split('\n').flatMap((line) => {
    const [, object = '', name = ''] = line.match(/^([0-9a-f]+) (refs\/.+)$/) ?? [];
    if (name === '') return [];
    const remote = name.replace(/^refs\/heads\//, 'refs/remotes/origin/');
    return [remote, ...(name === branch ? [name] : [])].map((ref) => `create ${ref} ${object}\n`);
  });
  await gitWith(host, clone, ['update-ref', '--stdin'], { input: refs.join('') });
  await git(host, clone, 'update-ref', '--no-deref', 'HEAD', commit);
}

/** Builds read where the project lives; a login in the address is not theirs. */
async function setOrigin(host: Host, root: string, clone: string): Promise<void> {
  const origin = (await originOf(host, root))?.replace(/^(\w+:\/\/)[^/@]*@/, (whole, scheme: string) =>
    /^https?:/i.test(scheme) ? scheme : whole,
  );
  if (origin === undefined) return;
  await git(host, clone, 'config', 'remote.origin.url', origin);
  await git(host, clone, 'config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
}

async function copy(from: string, to: string, path: string): Promise<void> {
  await clearWay(to, dirname(path));
  await mkdir(dirname(join(to, path)), { recursive: true });
  await removeFolder(join(to, path));
  // A path that git reports and that is gone was deleted: removing it was all there is to do.
  await cp(join(from, path), join(to, path), { recursive: true, verbatimSymlinks: true, filter: isContent }).catch(
    (error) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    },
  );
}

/** Where the tree has a folder now, the commit may have a link that leads out of the clone: what is copied must not follow it. */
async function clearWay(to: string, folder: string): Promise<void> {
  const parts = folder === '.' ? [] : folder.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const at = join(to, ...parts.slice(0, length));
    const stat = await lstat(at).catch(() => undefined);
    if (stat !== undefined && !stat.isDirectory()) await rm(at);
  }
}

/** Pipes, sockets and devices are no source, and copying one could wait for ever. */
async function isContent(path: string): Promise<boolean> {
  const stat = await lstat(path);
  return stat.isFile() || stat.isDirectory() || stat.isSymbolicLink();
}
