// Where a lock file was not written for this package.json: what a frozen installation refuses.

import { posix } from 'node:path';
import semver from 'semver';
import type { Files } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { bunLock, type InstalledLock, type LockPlace, npmLock, pnpmLock, yarnLock } from './locks.js';
import { DEPENDENCY_KINDS, type NodeManifest } from './manifest.js';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;

/** One dependency that the lock file does not hold as package.json asks for it. */
export interface Gap {
  readonly name: string;
  /** Where package.json asks for it; undefined where it does so no more. */
  readonly asked?: { readonly kind: (typeof KINDS)[number]; readonly range: string } | undefined;
  /** What the lock file has instead; undefined for nothing. */
  readonly has: string | undefined;
}

/** What does not match; none where they match, or where that cannot be told. */
export function lockGaps(place: LockPlace, manifest: NodeManifest, files: Files): readonly Gap[] {
  switch (posix.basename(place.file)) {
    case 'pnpm-lock.yaml':
      return pnpmGaps(place, manifest, files);
    case 'yarn.lock':
      return yarnGaps(place, manifest, files);
    case 'bun.lock':
      return installedGaps(bunLock(place, files), manifest);
    case 'bun.lockb':
      return [];
    default:
      return installedGaps(npmLock(place, files), manifest);
  }
}

/** npm and bun refuse what is not installed, or in a version that does not fit; bun what is left over too. */
function installedGaps(lock: InstalledLock | undefined, manifest: NodeManifest): readonly Gap[] {
  if (lock === undefined) return [];
  const { raw } = manifest;
  const asked = askedBy(manifest);
  const gaps = asked.flatMap((one): Gap[] => {
    if (isObject(raw['overrides']) && JSON.stringify(raw['overrides']).includes(one.name)) return [];
    // Aliases, tags, addresses and workspaces are the package manager's to judge.
    if (semver.validRange(one.asked.range) === null) return [];
    const has = lock.installed(one.name)?.version;
    if (has !== undefined && (semver.valid(has) === null || semver.satisfies(has, one.asked.range))) return [];
    return [{ ...one, has }];
  });
  return [...gaps, ...leftOver(lock.asked ?? [], manifest)];
}

/** What was asked for when the lock file was written, and is not any more. */
function leftOver(before: Iterable<string>, manifest: NodeManifest): readonly Gap[] {
  const gone = [...before].filter((name) => DEPENDENCY_KINDS.every((kind) => !Object.hasOwn(manifest[kind], name)));
  return gone.map((name) => ({ name, has: name }));
}

function pnpmGaps(place: LockPlace, manifest: NodeManifest, files: Files): readonly Gap[] {
  const lock = pnpmLock(place, files);
  if (lock === undefined || lock.overridden || isObject(manifest.raw['pnpm'])) return [];
  const gaps = askedBy(manifest).flatMap((one): Gap[] => {
    const has = lock.specifiers.get(one.name);
    return has === one.asked.range ? [] : [{ ...one, has }];
  });
  return [...gaps, ...leftOver(lock.specifiers.keys(), manifest)];
}

function yarnGaps(place: LockPlace, manifest: NodeManifest, files: Files): readonly Gap[] {
  const lock = yarnLock(place, files);
  if (lock === undefined) return [];
  const members = membersOf(files);
  const gaps = askedBy(manifest).flatMap((one): Gap[] => {
    const { range } = one.asked;
    const plain = semver.validRange(range) !== null && !members.has(one.name);
    const isLocked = lock.keys.has(`${one.name}@${lock.berry ? 'npm:' : ''}${range}`);
    return !plain || isLocked ? [] : [{ ...one, has: undefined }];
  });
  return [...gaps, ...leftOver(lock.asked, manifest)];
}

function askedBy(manifest: NodeManifest) {
  const replaced = JSON.stringify(manifest.raw['resolutions'] ?? '');
  return KINDS.flatMap((kind) =>
    Object.entries(manifest[kind])
      // Of a name that stands twice one counts: which one differs between package managers.
      .filter(([name]) => KINDS.filter((other) => Object.hasOwn(manifest[other], name)).length === 1)
      .filter(([name]) => !replaced.includes(name))
      .map(([name, range]) => ({ name, asked: { kind, range } })),
  );
}

/** Names of packages in this repository: yarn links them without writing them down. */
function membersOf(files: Files): ReadonlySet<string> {
  const names = files.all
    .filter((path) => posix.basename(path) === 'package.json')
    .map((path) => /"name"\s*:\s*"([^"]+)"/.exec(files.text(path) ?? '')?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}
