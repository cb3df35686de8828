// Why an installation does not have what a JavaScript source asks for.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import semver from 'semver';
import { packageOf } from '../../languages/javascript/imports.js';
import { boundOrAdapt, type Reason } from '../missed.js';
import type { Registry, Wanted } from './ask-registry.js';
import { belowModules, type Tree } from './components.js';
import { lowestOf } from './lowest.js';
import type { NodeManifest } from './manifest.js';
import { addCommand } from './package-manager.js';

/** What is installed and what was asked for. Without a tree nothing is known of the installation. */
export interface Installation {
  readonly tree?: Tree | undefined;
  readonly manifest?: Pick<NodeManifest, 'dependencies' | 'devDependencies' | 'manager'> | undefined;
  /** The project's folder: what it has under a name is no package. */
  readonly folder?: string | undefined;
  /** Undefined where nobody can be asked for other versions. */
  readonly registry?: Registry | undefined;
}

/**
 * Why a module is not there.
 * @param asked as the source or Node names it
 * @param isHidden the package is there and does not export it
 */
export async function whyMissing(asked: string, installation: Installation, isHidden = false): Promise<Reason> {
  const name = namedIn(asked);
  const there = name === undefined ? undefined : installation.tree?.[`node_modules/${name}`];
  if (name !== undefined && there !== undefined) {
    return {
      cause: 'gone',
      subject: { module: asked, package: name },
      says: `imports ${asked}, which ${name} ${there.version} ${isHidden ? 'does not export' : 'does not have'}`,
      hint: await boundHint(name, there.version, { module: asked }, installation),
    };
  }
  return notInstalled(asked, installation);
}

/** The package of an import; undefined for a path. */
function namedIn(asked: string): string | undefined {
  return /^[./]|^[a-z]:\\|^file:/i.test(asked) ? undefined : packageOf(asked);
}

/** Why it is not there, where its package is not installed. */
export function notInstalled(asked: string, { manifest, folder }: Installation): Reason {
  const name = namedIn(asked);
  if (name === undefined) return ownFile(asked);
  const subject = { module: asked, package: name };
  if (folder !== undefined && existsSync(join(folder, name)) && manifest?.devDependencies[name] === undefined) {
    return {
      cause: 'own',
      subject,
      says: `imports ${asked} as a package, but ${name} is a folder of the project, which Node does not look into`,
      hint: 'Write the path from the importing file, with its extension: it begins with ./ or ../',
    };
  }
  const dev = manifest?.devDependencies[name] !== undefined;
  const where = dev ? 'is only in devDependencies' : 'no installed package provides';
  return {
    cause: 'undeclared',
    subject,
    says: `imports ${asked}, which ${where}: it is missing in a fresh installation`,
    hint: addCommand(manifest?.manager ?? 'npm', name, dev ? 'moved' : 'users'),
  };
}

/**
 * What to write or to type so that a version that does not fit is not taken; where an older one does not have what is wanted
 * either, that. @param version the installed one
 */
export async function boundHint(
  name: string,
  version: string | undefined,
  wanted: Wanted,
  { manifest, registry }: Installation,
): Promise<string> {
  const stated = manifest?.dependencies[name];
  const range = semver.valid(version) === null ? undefined : below(stated ?? '*', version as string);
  if (range === undefined)
    return `Set a version of ${name} that has it${stated === undefined ? '' : ` instead of "${stated}"`}.`;
  const installed = `${name} ${version}`;
  const requirement = `${name}@${range}`;
  return boundOrAdapt({
    installed,
    requirements: [requirement],
    has: async (older) => registry?.has(older, wanted),
    hint: () =>
      `Run: ${addCommand(manifest?.manager ?? 'npm', `"${requirement}"`)}\nor adapt the server to ${installed}.`,
  });
}

/** The range without this version and later ones: below its major, or below its minor where the range begins in that major. */
function below(range: string, version: string): string | undefined {
  const lowest = lowestOf(range);
  const { major, minor } = new semver.SemVer(version);
  const limit = (lowest?.major ?? 0) >= major ? `${major}.${minor}.0` : `${major}.0.0`;
  if (lowest === undefined || lowest.version === '0.0.0') return `<${limit}`;
  return semver.lt(lowest, limit) ? `>=${lowest.version} <${limit}` : undefined;
}

/** `/tmp/…/node_modules/weather-mcp/dist/x.js` → `weather-mcp/dist/x.js`. */
export function shorten(path: string): string {
  const plain = path.replace(/^file:\/\//, '');
  return plain.includes('node_modules/') ? belowModules(plain) : plain;
}

/** A path that a package's "exports" lead to, without a file behind it; undefined where the file is of the importing package. */
export async function othersFile(asked: string, from: string, installation: Installation): Promise<Reason | undefined> {
  const path = shorten(asked);
  const name = asked.includes('node_modules/') ? packageOf(path) : undefined;
  const there = name === undefined ? undefined : installation.tree?.[`node_modules/${name}`];
  if (name === undefined || there === undefined || name === packageOf(shorten(from))) return undefined;
  return {
    cause: 'gone',
    subject: { module: path, package: name },
    says: `imports ${path}, a file that ${name} ${there.version} does not have`,
    hint: existsSync(`${asked}.js`)
      ? `Node does not add file extensions to an import: end it with ${posix.basename(path)}.js.`
      : await boundHint(name, there.version, { module: path }, installation),
  };
}

function ownFile(asked: string): Reason {
  const path = shorten(asked);
  const base = posix.basename(path);
  return {
    cause: 'own',
    subject: { module: path },
    says: `imports its own file ${path}, which is not in the installed package`,
    hint:
      posix.extname(path) === ''
        ? `Node does not add file extensions to an import: write ${base}.js, or ${base}/index.js.`
        : 'Make sure that the build creates it and that "files" in package.json includes it.',
  };
}
