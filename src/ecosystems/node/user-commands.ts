// What a user types to run a package that was published.

import { shellLine } from '../../core/shell-word.js';
import type { Project } from '../../core/types.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { plainUrl } from '../../registries/origin.js';
import { npxCommand } from './command.js';
import type { NodeManifest } from './manifest.js';

/** One line. With the version: `latest` is another one where this is a backport or a pre-release. */
export function nodeUserCommands(project: Project<NodeManifest>, version: string, index?: URL): readonly string[] {
  const { isLibrary, smoke } = project.settings;
  // A library with a command of its own is a program that is run.
  const isRun = isLibrary !== true || smoke.command !== undefined;
  const launch = isRun ? nodeLaunch(project, version, index) : undefined;
  return [shellLine(launch ?? ['npm', 'install', ...registry(index), `${project.name}@${version}`])];
}

/** By npx; undefined for a package without a command. */
export function nodeLaunch(
  project: Project<NodeManifest>,
  version: string,
  index?: URL,
): readonly string[] | undefined {
  const spec = `${project.name}@${version}`;
  const npx = ['npx', '-y', ...registry(index)];
  if (npxCommand(project.manifest) !== undefined) return [...npx, spec];
  const first = Object.keys(project.manifest.bin)[0];
  return first === undefined ? undefined : [...npx, '-p', spec, first];
}

function registry(index: URL | undefined): readonly string[] {
  return index === undefined || index.href === NPM_REGISTRY ? [] : [`--registry=${plainUrl(index)}`];
}
