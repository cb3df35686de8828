// Why an installation does not have what a JavaScript source asks for.

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageOf } from '../../languages/javascript/imports.js';
import type { Reason } from '../missed.js';
import type { Tree } from './components.js';
import type { NodeManifest } from './manifest.js';
import { addCommand } from './package-manager.js';

/** What is installed and what was asked for. Without a tree nothing is known of the installation. */
export interface Installation {
  readonly tree?: Tree | undefined;
  readonly manifest?: Pick<NodeManifest, 'dependencies' | 'devDependencies' | 'manager'> | undefined;
  /** The project's folder: what it has under a name is no package. */
  readonly folder?: string | undefined;
}

/**
 * Why a module is not there.
 * @param asked as the source or Node names it
 * @param isHidden the package is there and does not export it
 */
export function whyMissing(asked: string, { tree = {}, manifest, folder }: Installation, isHidden = false): Reason {
  const name = /^[./]|^[a-z]:\\|^file:/i.test(asked) ? undefined : packageOf(asked);
  if (name === undefined) return ownFile(asked);
  const subject = { module: asked, package: name };
  const there = tree[`node_modules/${name}`];
  if (there !== undefined) {
    return {
      cause: 'gone',
      subject,
      says: `imports ${asked}, which ${name} ${there.version} ${isHidden ? 'does not export' : 'does not have'}`,
      hint: boundHint(name, there.version, manifest?.dependencies[name]),
    };
  }
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

/** What to write so that a version that does not fit is not taken. */
export function boundHint(name: string, version: string | undefined, range: string | undefined): string {
  if (range === undefined)
    return `${name} is not in the dependencies of package.json: add it with a version that works.`;
  return `"${name}": "${range}" allows ${version || 'it'}: add an upper bound below it, or import what it provides.`;
}

/** `/tmp/…/node_modules/weather-mcp/dist/x.js` → `weather-mcp/dist/x.js`. */
export function shorten(path: string): string {
  const plain = path.replace(/^file:\/\//, '');
  const at = plain.lastIndexOf('node_modules/');
  return at === -1 ? plain : plain.slice(at + 'node_modules/'.length);
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
