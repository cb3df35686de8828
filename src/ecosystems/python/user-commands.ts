// What a user types to run a package that was published.

import { normalName } from '../../core/names.js';
import { shellLine, shellWord } from '../../core/shell-word.js';
import type { Project } from '../../core/types.js';
import { plainUrl } from '../../registries/origin.js';
import { isPypi } from '../../registries/pypi/addresses.js';
import { chooseScript } from './choose-command.js';
import type { PyManifest } from './manifest.js';

/** One line. With the version: the newest one is another where this is a backport or a pre-release. */
export function pythonUserCommands(project: Project<PyManifest>, version: string, index?: URL): readonly string[] {
  const given = index === undefined || isPypi(index) ? '' : ` --index-url ${shellWord(plainUrl(index))}`;
  const { isLibrary, smoke } = project.settings;
  // A library with a command of its own is a program that is run.
  if (isLibrary === true && smoke.command === undefined)
    return [`pip install${given} ${shellWord(`${project.name}==${version}`)}`];
  return [shellLine(pythonLaunch(project, version, index))];
}

/** By uvx, which finds the command that is called as the package. */
export function pythonLaunch(project: Project<PyManifest>, version: string, index?: URL): readonly string[] {
  const script = chooseScript(Object.keys(project.manifest.scripts).sort(), project.name);
  const own = script !== undefined && normalName(script) === normalName(project.name);
  const from = index === undefined || isPypi(index) ? [] : ['--index', plainUrl(index)];
  if (script === undefined || own) return ['uvx', ...from, `${script ?? project.name}@${version}`];
  return ['uvx', ...from, '--from', `${project.name}==${version}`, script];
}
