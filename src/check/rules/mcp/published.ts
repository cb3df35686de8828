// What this repository publishes, by the names that clients are told: packages, their commands, images.

import { normalName } from '../../../core/names.js';
import type { Files, Project, RepositoryInput } from '../../../core/types.js';
import type { NodeManifest } from '../../../ecosystems/node/manifest.js';
import { isObject } from '../../../ecosystems/node/manifest.js';
import type { PyManifest } from '../../../ecosystems/python/manifest.js';
import { jsonFile } from '../../../formats/json-file.js';
import type { Launch } from './launch.js';

export interface Published {
  readonly project: Project;
  readonly kind: 'npm' | 'pypi';
  /** Commands that come with it; undefined where that is known to a build only. */
  readonly commands: readonly string[] | undefined;
}

/** Every project that goes to npm or PyPI. */
export function published({ projects }: RepositoryInput): readonly Published[] {
  return projects.flatMap((project): Published[] => {
    if (project.ecosystem === 'node') {
      return [{ project, kind: 'npm', commands: Object.keys((project.manifest as NodeManifest).bin) }];
    }
    if (project.ecosystem !== 'python') return [];
    const { readable, style, dynamic, scripts, guiScripts } = project.manifest as PyManifest;
    const stated = readable && (style === 'pyproject' || style === 'poetry') && !dynamic.includes('scripts');
    const commands = [...Object.keys(scripts), ...Object.keys(guiScripts)];
    return [{ project, kind: 'pypi', commands: stated ? commands : undefined }];
  });
}

/** The one that a launch names. */
export function publishedAs(launch: Launch, all: readonly Published[]): Published | undefined {
  return all.find(
    ({ kind, project }) =>
      kind === launch.kind &&
      (kind === 'npm' ? project.name === launch.package : normalName(project.name) === normalName(launch.package)),
  );
}

const names = new WeakMap<Files, ReadonlySet<string>>();

/** Names of every package that this repository has a manifest of, projects or not. */
export function namesHere(files: Files): ReadonlySet<string> {
  const known = names.get(files);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const path of files.all) {
    if (/(^|\/)package\.json$/.test(path) && !path.includes('node_modules/')) {
      const { value } = jsonFile(files, path);
      if (isObject(value) && typeof value['name'] === 'string') found.add(value['name']);
    } else if (/(^|\/)(pyproject\.toml|setup\.cfg|setup\.py)$/.test(path)) {
      for (const [, name = ''] of (files.text(path) ?? '').matchAll(/^\s*name\s*=\s*["']?([\w.-]+)/gm)) {
        found.add(normalName(name));
      }
    }
  }
  names.set(files, found);
  return found;
}
