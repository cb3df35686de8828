// Recognises a Node server by its package.json.

import { join, posix } from 'node:path';
import type { Files, Finding, Project, ProjectSettings } from '../../core/types.js';
import { registriesIn } from '../../registries/npm/npmrc.js';
import { folderName } from '../../repository/repository-name.js';
import { type NodeManifest, readNodeManifest } from './manifest.js';
import { usedManager } from './used-manager.js';

/** Folders whose manifests are about the project and are no projects of their own. */
const ASIDE = new Set('node_modules fixtures __fixtures__ test tests __tests__ examples templates docs'.split(' '));

/** The Node project in `folder` (`.` for the root), or undefined. Never throws: a broken package.json is a project with problems. */
export function detectNode(folder: string, files: Files, settings: ProjectSettings): Project<NodeManifest> | undefined {
  const manifestFile = posix.join(folder, 'package.json');
  if (!files.has(manifestFile)) return undefined;
  if (settings.ecosystem !== undefined && settings.ecosystem !== 'node') return undefined;
  const manifest = readNodeManifest(files.text(manifestFile));
  if (settings.ecosystem === undefined && whyNot(folder, files, manifest, settings) !== undefined) return undefined;
  const absolute = join(files.root, folder);
  return {
    name: manifest.name ?? settings.name ?? folderName(files.root, folder),
    ecosystem: 'node',
    path: folder,
    folder: absolute,
    manifestFile,
    version: manifest.version,
    ...(manifest.private ? { isPrivate: true } : {}),
    settings,
    manifest: {
      ...manifest,
      registries: { ...registriesOf('.', files), ...registriesOf(folder, files) },
      manager: usedManager({ project: { path: folder, manifest }, files }).manager,
    },
  };
}

function registriesOf(folder: string, files: Files): Readonly<Record<string, string>> {
  const file = posix.join(folder, '.npmrc');
  return files.has(file) ? registriesIn(files.text(file) ?? '') : {};
}

/** A note on the package.json in this folder that is no project, when that is worth knowing; undefined otherwise. */
export function skippedNode(
  folder: string,
  files: Files,
  settings: ProjectSettings,
  needed: (name: string) => string = () => '',
): Finding | undefined {
  const file = posix.join(folder, 'package.json');
  if (!files.has(file)) return undefined;
  if (settings.ecosystem !== undefined) return undefined;
  const manifest = readNodeManifest(files.text(file));
  const why = whyNot(folder, files, manifest, settings);
  // What says itself that it is private is missed by nobody.
  if (why === undefined || why.note === undefined || manifest.private) return undefined;
  const message = `${why.note}${needed(manifest.name ?? '')}`;
  return { rule: 'project/skipped', level: 'note', file, ...manifest.at(why.key), message, hint: why.hint };
}

/** A package.json that only starts something is a code package, not a package for npm. */
export function isCodePackage(manifest: NodeManifest): boolean {
  const made =
    Object.keys(manifest.bin).length > 0 || manifest.files !== undefined || manifest.publishConfig !== undefined;
  return manifest.scripts['start'] !== undefined && !made;
}

interface Why {
  readonly key: string;
  /** Undefined when there is nothing to tell. */
  readonly note?: string;
  readonly hint?: string;
}

function whyNot(folder: string, files: Files, manifest: NodeManifest, settings: ProjectSettings): Why | undefined {
  if (!manifest.readable || settings.isLibrary === true) return undefined;
  const name = manifest.name === undefined ? 'This package.json' : `The package ${manifest.name}`;
  // {"type": "module"} and the like only steer Node in their folder.
  if (manifest.name === undefined && manifest.version === undefined && Object.keys(manifest.bin).length === 0) {
    const mayBeMeant = settings.smoke.command === undefined && !isCodePackage(manifest) && folder === '.';
    return mayBeMeant && !anyOther(folder, files) ? undefined : { key: 'name' };
  }
  if (isCodePackage(manifest)) return { key: 'scripts' };
  const startable =
    Object.keys(manifest.bin).length > 0 ||
    settings.smoke.command !== undefined ||
    settings.smoke.unstarted !== undefined;
  if (!startable && anyOther(folder, files)) {
    return {
      key: 'name',
      note: `${name} has no bin, so it is treated as a library and not released.`,
      hint: `Add "bin" if it is a server; to release a library, add a [[project]] table with path = "${folder}" and kind = "library".`,
    };
  }
  return undefined;
}

/** Whether the repository holds another manifest that can be released. */
function anyOther(folder: string, files: Files): boolean {
  return files.all.some((path) => {
    const name = posix.basename(path);
    if (name !== 'package.json' && name !== 'pyproject.toml') return false;
    const where = posix.dirname(path);
    if (name === 'package.json' && where === folder) return false;
    if (where.split('/').some((part) => ASIDE.has(part)) && !isBelow(folder, where)) return false;
    if (name === 'pyproject.toml') return /^\s*\[project\]/m.test(files.text(path) ?? '');
    const other = readNodeManifest(files.text(path));
    return !other.private && other.name !== undefined && Object.keys(other.bin).length > 0;
  });
}

/** Whether both lie in the same set-aside folder, as the projects of `examples/` do. */
function isBelow(folder: string, where: string): boolean {
  return folder.split('/')[0] === where.split('/')[0];
}
