// Workspaces of npm, pnpm and yarn: where the root is, who the members are, and what has to be built before whom.

import { dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { glob } from 'tinyglobby';
import { parse } from 'yaml';
import { fieldsOf } from '../../formats/object.js';
import { LARGEST_CONFIG, readNamed } from '../../repository/regular-file.js';
import { DEPENDENCY_KINDS, type NodeManifest, readNodeManifest } from './manifest.js';

const MOST_BYTES = 10_000_000;

/** One package of a workspace. */
export interface Member {
  /** Absolute. */
  readonly folder: string;
  readonly manifest: NodeManifest;
}

export interface Workspace {
  /** Absolute: where the lock file lies and the installation runs. */
  readonly root: string;
  readonly manifest: NodeManifest;
  /** Every member, without the root. */
  readonly members: readonly Member[];
}

/**
 * The workspace that this folder is the root or a member of, or undefined.
 * @param top absolute; nothing above it is looked at
 */
export async function findWorkspace(top: string, folder: string): Promise<Workspace | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const manifest = await manifestIn(at);
    const globs = manifest === undefined ? undefined : await globsOf(at, manifest);
    if (manifest !== undefined && globs !== undefined) {
      const path = relative(at, folder).split(sep).join('/');
      if (path === '' || isMember(path, globs)) return { root: at, manifest, members: await membersOf(at, globs) };
    }
    if (at === top || dirname(at) === at) return undefined;
  }
}

/** Whether the globs of a workspace let a folder in. @param path relative to its root */
export function isMember(path: string, globs: readonly string[]): boolean {
  const { wanted, unwanted } = divided(globs);
  return picomatch([...wanted])(path) && !picomatch([...unwanted])(path);
}

/** The members that this one needs, directly or not, in the order they have to be built. */
export function neededBy(workspace: Workspace, manifest: NodeManifest): readonly Member[] {
  const byName = new Map(workspace.members.map((member) => [member.manifest.name, member]));
  const order: Member[] = [];
  const seen = new Set<string | undefined>([manifest.name]);
  const visit = (of: NodeManifest): void => {
    for (const name of DEPENDENCY_KINDS.flatMap((kind) => Object.keys(of[kind]))) {
      const member = byName.get(name);
      if (member === undefined || seen.has(name)) continue;
      seen.add(name);
      visit(member.manifest);
      order.push(member);
    }
  };
  visit(manifest);
  return order;
}

/** package.json of a folder; undefined when there is none. */
export async function manifestIn(folder: string): Promise<NodeManifest | undefined> {
  const { bytes } = readNamed(join(folder, 'package.json'), MOST_BYTES);
  if (bytes === undefined) return undefined;
  try {
    return readNodeManifest(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return readNodeManifest(undefined);
  }
}

async function globsOf(folder: string, manifest: NodeManifest): Promise<readonly string[] | undefined> {
  const text = readNamed(join(folder, 'pnpm-workspace.yaml'), LARGEST_CONFIG).bytes?.toString();
  if (text === undefined) return manifest.workspaces;
  try {
    const value: unknown = parse(text);
    const packages = fieldsOf(value)['packages'];
    return Array.isArray(packages) ? packages.filter((item) => typeof item === 'string') : manifest.workspaces;
  } catch {
    return manifest.workspaces;
  }
}

async function membersOf(root: string, globs: readonly string[]): Promise<readonly Member[]> {
  const { wanted, unwanted } = divided(globs);
  const found = await glob(
    wanted.map((pattern) => (pattern === '' ? 'package.json' : `${pattern}/package.json`)),
    { cwd: root, ignore: ['**/node_modules/**', ...unwanted.map((pattern) => `${pattern}/**`)], onlyFiles: true },
  );
  const folders = [...new Set(found)].sort().map((path) => join(root, dirname(path)));
  const members = await Promise.all(
    folders.filter((folder) => folder !== root).map(async (folder) => ({ folder, manifest: await manifestIn(folder) })),
  );
  return members.filter((member): member is Member => member.manifest !== undefined);
}

/** Globs of folders that are members, and of those that are not. */
function divided(globs: readonly string[]): Readonly<Record<'wanted' | 'unwanted', readonly string[]>> {
  return {
    wanted: globs.filter((pattern) => !pattern.startsWith('!')).map(clean),
    unwanted: globs.filter((pattern) => pattern.startsWith('!')).map((pattern) => clean(pattern.slice(1))),
  };
}

/** `./packages/*\/` → `packages/*`. */
function clean(pattern: string): string {
  return pattern.replace(/^\.\//, '').replace(/^\.$/, '').replace(/\/+$/, '');
}
