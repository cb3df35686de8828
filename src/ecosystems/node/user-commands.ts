// What a user types to run a package that was published.

import { shellWord } from '../../core/shell-word.js';
import type { Project } from '../../core/types.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { plainUrl } from '../../registries/origin.js';
import { npxCommand } from './command.js';
import type { NodeManifest } from './manifest.js';

/** One line. With the version: `latest` is another one where this is a backport or a pre-release. */
export function nodeUserCommands(project: Project<NodeManifest>, version: string, index?: URL): readonly string[] {
  const from =
    index === undefined || index.href === NPM_REGISTRY ? '' : `${shellWord(`--registry=${plainUrl(index)}`)} `;
  const spec = shellWord(`${project.name}@${version}`);
  const command = npxCommand(project.manifest);
  const first = Object.keys(project.manifest.bin)[0];
  const { isLibrary, smoke } = project.settings;
  // A library with a command of its own is a program that is run.
  if (isLibrary === true && smoke.command === undefined) return [`npm install ${from}${spec}`];
  if (command !== undefined) return [`npx -y ${from}${spec}`];
  return first === undefined ? [`npm install ${from}${spec}`] : [`npx -y ${from}-p ${spec} ${shellWord(first)}`];
}
