// A Python package beside a server that is none itself: an application that is deployed, a library that the server uses.

import type { Files, Finding, Project, ProjectSettings } from '../../core/types.js';
import { detectPython } from './detect.js';
import { entriesOf } from './entries.js';
import type { PyManifest } from './manifest.js';

/** The note on what was left out for that. @param needed who needs a package of this name */
export function skippedPython(
  folder: string,
  files: Files,
  settings: ProjectSettings,
  needed: (name: string) => string = () => '',
): Finding | undefined {
  const project = detectPython(folder, files, settings);
  if (project === undefined || maybeServer(project)) return undefined;
  const { name, manifest, manifestFile: file } = project;
  const message = `${name} installs no command and depends on no MCP SDK, so it is not treated as a server and not released.${needed(name)}`;
  const hint = `If it is a server, add a command to [project.scripts]; to release a library, add a [[project]] table with path = ${JSON.stringify(folder)} and kind = "library".`;
  return { rule: 'project/skipped', level: 'note', file, ...manifest.at([...manifest.base, 'name']), message, hint };
}

/** Whether it is one as far as the manifest says: it has a command or an SDK, or that cannot be told without a build. */
export function maybeServer({ manifest, settings, path }: Project<PyManifest>): boolean {
  const { readable, style, dynamic, declared } = manifest;
  const { smoke, isLibrary, ecosystem } = settings;
  const isMeant = isLibrary === true || ecosystem !== undefined || smoke.command !== undefined;
  const isOpen = !readable || style === 'setup' || ['scripts', 'dependencies'].some((key) => dynamic.includes(key));
  // The root is what the repository is about.
  if (isMeant || isOpen || path === '.' || smoke.unstarted !== undefined) return true;
  return entriesOf(manifest).some(({ script }) => script) || declared.some(({ name }) => /mcp/.test(name));
}
