// Which package manager a project uses, and how it is told to install, run a script and pack.

import { join, posix } from 'node:path';
import type { Files } from '../../core/types.js';
import { fieldsOf, isObject } from '../../formats/object.js';
import { lockGaps } from './lock-gaps.js';
import { LOCKS } from './locks.js';
import type { NodeManifest } from './manifest.js';

/** A program that writes lock files. */
type Tool = keyof typeof LOCKS;

export type ManagerName = 'npm' | 'pnpm' | 'yarn-1' | 'yarn-berry' | 'bun';

/** `packageManager`: the exact version, and the digest of its file when the project states one. */
export interface Pin {
  readonly version: string;
  readonly algorithm?: string | undefined;
  /** Lower-case hex. */
  readonly digest?: string | undefined;
}

export interface Choice {
  readonly manager: ManagerName;
  /** The lock file it installs from, in the folder that was looked at; undefined: nothing is locked. */
  readonly lock: string | undefined;
  /** The version that the project pins; undefined: ours for pnpm, yarn and bun, the one on PATH for npm. */
  readonly pin: Pin | undefined;
  /** A lock file or `packageManager` of another tool, which is not followed. */
  readonly foreign: string | undefined;
  /** Version of ours that can read the lock file, where the project pins none. */
  readonly ours: string | undefined;
}

/** The exact versions we fetch where a project pins none, with npm's integrity of each. */
export const OURS = {
  'pnpm@7.33.7': 'sha512-ev4kEGQrOcaY30baTOXHIxpczjYGmNafjPj0IlfUCz5D8jEFOwe43oSf1P+/SnH/V7g1E3d3o1I4jz09p0cgDg==',
  'pnpm@8.15.9': 'sha512-SZQ0ydj90aJ5Tr9FUrOyXApjOrzuW7Fee13pDzL0e1E6ypjNXP0AHDHw20VLw4BO3M1XhQHkyik6aBYWa72fgQ==',
  'pnpm@10.34.9': 'sha512-9JtajqD97bRLs8DB1ldQkqU8KVDZW3rRXfEfF5dId6LeOgHAfpNOmyjOcW5RwJqUlixzBtCb4uHksYqMh2L9Mg==',
  'bun@1.4.5': 'sha512-SWOAncfhwiqIyaZ3uyuUD/6o8aWbG8QtU6SChlz4u6U/C89gTZafLDCmbUvyNjx+ccxLLHV+lSsWqE1OBN8bBw==',
  'yarn@1.22.22': 'sha512-prL3kGtyG7o9Z9Sv8IPfBNrWTDmXB4Qbes8A9rEzt6wkJV8mUvoirjU0Mp3GGAU06Y0XQyA3/2/RQFVuK7MTfg==',
  '@yarnpkg/cli-dist@4.18.1':
    'sha512-EH+A4TxAtBWXKE0DGQxW9Bo9crXHLJ73mfxjTQJuv8XonNWWTpei8BQ5JjczHJNU9GROTycwMFn8iOvRIZXUcA==',
} as const;

const FOREIGN_LOCKS = ['deno.lock', 'vlt-lock.json'] as const;

/**
 * Chooses by `packageManager`, then by the lock file in a folder, then npm. Of several lock files those count that were
 * written for this package.json: the others were left behind.
 * @param folder relative to the repository's root
 */
export function chooseManager(files: Files, folder: string, manifest: NodeManifest): Choice {
  const has = (file: string): boolean => files.has(posix.join(folder, file));
  const asked = askedFor(manifest);
  const wanted = asked?.manager;
  const base = { pin: wanted === undefined ? undefined : asked?.pin, foreign: undefined, ours: undefined };
  const name =
    wanted === undefined
      ? (byLock(files, folder, manifest) ?? (has('pnpm-workspace.yaml') ? 'pnpm' : 'npm'))
      : toolOf(wanted);
  const lock = LOCKS[name].find(has);
  const text = (): string => (lock === undefined ? '' : (files.text(posix.join(folder, lock)) ?? '').slice(0, 4096));
  if (name === 'npm') {
    const foreign = FOREIGN_LOCKS.find(has) ?? (wanted === undefined ? asked?.name : undefined);
    return { ...base, manager: 'npm', lock, foreign: lock === undefined ? foreign : undefined };
  }
  if (name === 'pnpm') return { ...base, manager: 'pnpm', lock, ours: pnpmFor(text()) };
  if (name === 'bun') return { ...base, manager: 'bun', lock, ours: '1.4.5' };
  const berry = wanted === 'yarn-berry' || has('.yarnrc.yml') || /^__metadata:/m.test(text());
  const pinnedToOne = base.pin?.version.startsWith('1.') === true;
  return berry && !pinnedToOne
    ? { ...base, manager: 'yarn-berry', lock, ours: '4.18.1' }
    : { ...base, manager: 'yarn-1', lock, ours: '1.22.22' };
}

/** Whose lock file is in a folder; of several the first that matches the manifest. */
function byLock(files: Files, folder: string, manifest: NodeManifest): Tool | undefined {
  const there = (Object.keys(LOCKS) as Tool[]).flatMap((name) => {
    const file = LOCKS[name].map((one) => posix.join(folder, one)).find(files.has);
    return file === undefined ? [] : [{ name, file }];
  });
  const [first] = there;
  if (there.length < 2) return first?.name;
  return (there.find(({ file }) => lockGaps({ file, key: '.' }, manifest, files).length === 0) ?? first)?.name;
}

/** The program, whatever its version. */
function toolOf(manager: ManagerName): Tool {
  return manager === 'yarn-1' || manager === 'yarn-berry' ? 'yarn' : manager;
}

/** Those that take fields from publishConfig when they pack. */
export const REPLACES_FIELDS: readonly ManagerName[] = ['pnpm', 'yarn-berry'];

/** Those that write versions for `workspace:` and `catalog:` when they pack. */
export const WRITES_VERSIONS: readonly ManagerName[] = [...REPLACES_FIELDS, 'bun'];

/** What the author types to write the lock file anew. */
export function lockCommand(manager: ManagerName): string {
  return `${toolOf(manager)} install`;
}

/** The lock file that it writes now. */
export function writtenBy(manager: ManagerName): string {
  return manager === 'npm' ? 'package-lock.json' : LOCKS[toolOf(manager)][0];
}

/** What the author types to have a package in dependencies, in devDependencies, or in the former in place of the latter. */
export function addCommand(
  manager: ManagerName,
  name: string,
  into: 'users' | 'developers' | 'moved' = 'users',
): string {
  const tool = toolOf(manager);
  const add = `${tool} ${tool === 'npm' ? 'install' : 'add'}`;
  const takesLong = tool === 'npm' || tool === 'pnpm';
  if (into === 'developers') return `${add} ${takesLong ? '--save-dev' : '--dev'} ${name}`;
  if (into === 'users') return `${add} ${name}`;
  return takesLong ? `${add} --save-prod ${name}` : `${tool} remove ${name} && ${add} ${name}`;
}

/** Arguments that install what the lock file says. */
export function installArguments(choice: Choice): readonly string[] {
  switch (choice.manager) {
    case 'npm':
      // Audit and fund ask the network and say nothing about this release; the cache is revalidated by integrity.
      return choice.lock === undefined
        ? ['install', '--no-package-lock', '--no-audit', '--no-fund']
        : ['ci', '--prefer-offline', '--no-audit', '--no-fund'];
    case 'pnpm':
      return ['install', choice.lock === undefined ? '--no-frozen-lockfile' : '--frozen-lockfile', '--prefer-offline'];
    case 'yarn-1':
      return [
        'install',
        '--non-interactive',
        '--prefer-offline',
        ...(choice.lock === undefined ? ['--no-lockfile'] : ['--frozen-lockfile']),
      ];
    case 'yarn-berry':
      return choice.lock === undefined ? ['install', '--no-immutable'] : ['install', '--immutable'];
    case 'bun':
      return ['install', choice.lock === undefined ? '--no-save' : '--frozen-lockfile'];
  }
}

/** The same installation without the install scripts of dependencies. */
export function withoutScripts(choice: Choice): readonly string[] {
  return [...installArguments(choice), choice.manager === 'yarn-berry' ? '--mode=skip-build' : '--ignore-scripts'];
}

/** Arguments that pack the package of the working folder into `folder`. */
export function packArguments(choice: Choice, folder: string, scripts: boolean): readonly string[] {
  switch (choice.manager) {
    case 'npm':
      return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--ignore-scripts'])];
    case 'pnpm':
      return ['pack', '--pack-destination', folder, ...(scripts ? [] : ['--config.ignore-scripts=true'])];
    case 'yarn-1':
      return ['pack', '--filename', join(folder, 'package.tgz'), ...(scripts ? [] : ['--ignore-scripts'])];
    case 'yarn-berry':
      return ['pack', '--out', join(folder, 'package.tgz')];
    case 'bun':
      return ['pm', 'pack', '--destination', folder, ...(scripts ? [] : ['--ignore-scripts'])];
  }
}

/** The npm package of a package manager. */
export interface Distribution {
  readonly name: string;
  /** Relative to the package. */
  readonly program: string;
  /** What puts a program of the machine itself in the place of `program`; undefined: it is JavaScript. */
  readonly setup?: string | undefined;
}

/** The npm package that has each. */
export const DISTRIBUTIONS: Readonly<Record<ManagerName, Distribution>> = {
  npm: { name: 'npm', program: 'bin/npm-cli.js' },
  pnpm: { name: 'pnpm', program: 'bin/pnpm.cjs' },
  'yarn-1': { name: 'yarn', program: 'bin/yarn.js' },
  'yarn-berry': { name: '@yarnpkg/cli-dist', program: 'bin/yarn.js' },
  bun: { name: 'bun', program: 'bin/bun.exe', setup: 'install.js' },
};

interface Asked {
  readonly name: string;
  /** Undefined: a tool we do not know. */
  readonly manager: ManagerName | undefined;
  readonly pin: Pin | undefined;
}

function askedFor(manifest: NodeManifest): Asked | undefined {
  const match =
    /^(?<name>[a-z]+)@(?<version>\d+\.\d+\.\d+[^+]*)(?:\+(?<algorithm>[a-z0-9]+)\.(?<digest>[0-9a-f]+))?$/i.exec(
      manifest.packageManager?.trim() ?? '',
    )?.groups;
  if (match !== undefined) {
    const { name = '', version = '', algorithm, digest } = match;
    return { name, manager: managerOf(name, version), pin: { version, algorithm, digest: digest?.toLowerCase() } };
  }
  const engines = manifest.raw['devEngines'];
  const wanted = fieldsOf(engines)['packageManager'];
  const first: unknown = Array.isArray(wanted) ? wanted[0] : wanted;
  if (!isObject(first) || typeof first['name'] !== 'string') return undefined;
  const version =
    typeof first['version'] === 'string' && /^\d+\.\d+\.\d+$/.test(first['version']) ? first['version'] : undefined;
  const manager = managerOf(first['name'], version ?? '');
  return { name: first['name'], manager, pin: version === undefined ? undefined : { version } };
}

function managerOf(name: string, version: string): ManagerName | undefined {
  if (name === 'npm' || name === 'pnpm' || name === 'bun') return name;
  if (name !== 'yarn') return undefined;
  return /^[01]\./.test(version) || version === '' ? 'yarn-1' : 'yarn-berry';
}

/** The pnpm that writes this lock file's format: newer ones refuse or rewrite older formats. */
function pnpmFor(lock: string): string {
  const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock)?.[1] ?? '9';
  if (Number(format) >= 7) return '10.34.9';
  return Number(format) === 6 ? '8.15.9' : '7.33.7';
}
