// Which package manager a project uses, and how it is told to install, run a script and pack.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject } from '../../formats/object.js';
import type { NodeManifest } from './manifest.js';

export type ManagerName = 'npm' | 'pnpm' | 'yarn-1' | 'yarn-berry';

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
  /** The version that the project pins; undefined: ours for pnpm and yarn, the one on PATH for npm. */
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
  'yarn@1.22.22': 'sha512-prL3kGtyG7o9Z9Sv8IPfBNrWTDmXB4Qbes8A9rEzt6wkJV8mUvoirjU0Mp3GGAU06Y0XQyA3/2/RQFVuK7MTfg==',
  '@yarnpkg/cli-dist@4.18.1':
    'sha512-EH+A4TxAtBWXKE0DGQxW9Bo9crXHLJ73mfxjTQJuv8XonNWWTpei8BQ5JjczHJNU9GROTycwMFn8iOvRIZXUcA==',
} as const;

const FOREIGN_LOCKS = ['bun.lock', 'bun.lockb', 'deno.lock', 'vlt-lock.json'] as const;

/** Chooses by `packageManager`, then by the lock file in `root`, then npm. */
export async function chooseManager(root: string, manifest: NodeManifest): Promise<Choice> {
  const has = (file: string): boolean => existsSync(join(root, file));
  const asked = askedFor(manifest);
  const foreign =
    FOREIGN_LOCKS.find(has) ?? (asked !== undefined && asked.manager === undefined ? asked.name : undefined);
  const base = { pin: asked?.manager === undefined ? undefined : asked.pin, foreign: undefined, ours: undefined };

  const npmLock = ['npm-shrinkwrap.json', 'package-lock.json'].find(has);
  const byLock: ManagerName | undefined =
    npmLock !== undefined
      ? 'npm'
      : has('pnpm-lock.yaml') || has('pnpm-workspace.yaml')
        ? 'pnpm'
        : has('yarn.lock')
          ? 'yarn-1'
          : undefined;
  const manager = asked?.manager ?? byLock ?? 'npm';
  if (manager === 'npm')
    return { ...base, manager, lock: npmLock, foreign: npmLock === undefined ? foreign : undefined };
  if (manager === 'pnpm') {
    const lock = has('pnpm-lock.yaml') ? 'pnpm-lock.yaml' : undefined;
    return { ...base, manager, lock, ours: pnpmFor(lock === undefined ? '' : await head(join(root, lock))) };
  }
  const lock = has('yarn.lock') ? 'yarn.lock' : undefined;
  const berry =
    manager === 'yarn-berry' ||
    has('.yarnrc.yml') ||
    /^__metadata:/m.test(lock === undefined ? '' : await head(join(root, lock)));
  const pinnedToOne = base.pin?.version.startsWith('1.') === true;
  return berry && !pinnedToOne
    ? { ...base, manager: 'yarn-berry', lock, ours: '4.18.1' }
    : { ...base, manager: 'yarn-1', lock, ours: '1.22.22' };
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
  }
}

/** The npm package and its program, relative to that package. */
export function distribution(choice: Choice): { readonly name: string; readonly program: string } {
  if (choice.manager === 'pnpm') return { name: 'pnpm', program: 'bin/pnpm.cjs' };
  if (choice.manager === 'yarn-1') return { name: 'yarn', program: 'bin/yarn.js' };
  if (choice.manager === 'yarn-berry') return { name: '@yarnpkg/cli-dist', program: 'bin/yarn.js' };
  return { name: 'npm', program: 'bin/npm-cli.js' };
}

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
  const wanted = isObject(engines) ? engines['packageManager'] : undefined;
  const first: unknown = Array.isArray(wanted) ? wanted[0] : wanted;
  if (!isObject(first) || typeof first['name'] !== 'string') return undefined;
  const version =
    typeof first['version'] === 'string' && /^\d+\.\d+\.\d+$/.test(first['version']) ? first['version'] : undefined;
  const manager = managerOf(first['name'], version ?? '');
  return { name: first['name'], manager, pin: version === undefined ? undefined : { version } };
}

function managerOf(name: string, version: string): ManagerName | undefined {
  if (name === 'npm' || name === 'pnpm') return name;
  if (name !== 'yarn') return undefined;
  return /^[01]\./.test(version) || version === '' ? 'yarn-1' : 'yarn-berry';
}

/** The pnpm that writes this lock file's format: newer ones refuse or rewrite older formats. */
function pnpmFor(lock: string): string {
  const format = /^lockfileVersion:\s*['"]?(\d+)/m.exec(lock)?.[1] ?? '9';
  if (Number(format) >= 7) return '10.34.9';
  return Number(format) === 6 ? '8.15.9' : '7.33.7';
}

async function head(file: string): Promise<string> {
  return (await readFile(file, 'utf8').catch(() => '')).slice(0, 4096);
}
