// What to write so that a package that installs no command gets one: a function that exists, in the table of its backend.

import { CONFIG_FILE } from '../../core/about.js';
import { projectTable } from '../../core/project-table.js';
import type { Project } from '../../core/types.js';
import { dig } from '../../formats/object.js';
import { tomlKey } from '../../formats/toml.js';
import type { PyManifest } from './manifest.js';
import { type PyFunction, readPython } from './source.js';
import { RUNS, serverObject } from './unrun-server.js';

/** A module of the package. */
export interface Module {
  /** Dotted. */
  readonly name: string;
  /** As its author knows it. */
  readonly file: string;
  readonly text: string;
}

/** Names that functions which start a server have, the usual ones first. */
const USUAL = ['main', 'run', 'serve', 'cli', 'start', 'main_sync', 'run_server', 'start_server'];

/**
 * The hint for a package without a command.
 *
 * @param beside modules next to the manifest that the package leaves out
 */
export function firstCommand(
  project: Project<PyManifest>,
  modules: readonly Module[],
  beside: readonly Module[] = [],
): string {
  const write = (target: string): string => entryIn(project, commandOf(project), target);
  const asFolder = `\nOr release the folder as it is, in ${CONFIG_FILE}:\n${projectTable(project.path, 'ecosystem = "code-package"')}`;
  // Without a build system it is more often an application that is started in its folder than a package.
  const whole = project.manifest.hasBuildSystem || project.manifest.style !== 'pyproject' ? '' : asFolder;
  const callable = callableIn(modules);
  const plain = callable.find(({ found }) => !found.async);
  if (plain !== undefined) return `${write(`${plain.module.name}:${plain.found.name}`)}${whole}`;
  const [awaited] = callable;
  if (awaited !== undefined) {
    const name = awaited.found.name === 'run' ? 'main' : 'run';
    return `Add to ${awaited.module.file}:\n  def ${name}() -> None:\n      asyncio.run(${awaited.found.name}())\n${write(`${awaited.module.name}:${name}`)}${whole}`;
  }
  const made = serverObject(modules);
  if (made !== undefined) {
    const { module, name } = made;
    return `Nothing runs ${name}. Add to ${module.file}:\n  def main() -> None:\n      ${name}.run()\n${write(`${module.name}:main`)}${whole}`;
  }
  const left = callableIn(beside).find(({ found, runs: does }) => does && !found.async);
  if (left !== undefined) return `${packTheScript(project, left.module, left.found.name)}${asFolder}`;
  // Nothing in it runs a server: it may be what servers are made with.
  const asLibrary = `\nOr release it as a library, which is imported instead of started, in ${CONFIG_FILE}:\n${projectTable(project.path, 'kind = "library"')}`;
  return `None of its functions is known to run the server. Write one, and name its module and function:\n${write('…:…')}${asLibrary}${whole}`;
}

/** Functions that can be called as a command, those that start something first. */
function callableIn(modules: readonly Module[]) {
  const functions = modules.flatMap((module) =>
    [...readPython(module.text).functions.values()].map((found) => ({ module, found, runs: runs(found, module.text) })),
  );
  return functions
    .filter(({ found, runs: does }) => found.required.length === 0 && (does || USUAL.includes(found.name)))
    .sort((a, b) => Number(b.runs) - Number(a.runs) || rank(a.found) - rank(b.found));
}

/** A script next to the manifest starts the server, and no build takes it by itself. */
function packTheScript(project: Project<PyManifest>, { name, file }: Module, start: string): string {
  const packed = Array.isArray(dig(project.manifest.value, ['tool', 'setuptools', 'packages']));
  const command = packed
    ? `Add to ${project.manifestFile}:\n  [tool.setuptools]\n  py-modules = ["${name}"]\n${entryIn(project, commandOf(project), `${name}:${start}`)}`
    : `Move it into a package, and name it: ${entryIn(project, commandOf(project), `<package>.${name}:${start}`)}`;
  return `${start}() in ${file} starts the server, but the package leaves that file out. ${command}`;
}

/** Whether the function's own lines start something. */
function runs({ line, name }: PyFunction, text: string): boolean {
  const lines = text.split(/\r?\n/).slice(line);
  const end = lines.findIndex((one) => /^[^\s#)]/.test(one));
  return RUNS.test(lines.slice(0, end === -1 ? undefined : end).join('\n')) && !name.startsWith('_');
}

function rank({ name }: PyFunction): number {
  return USUAL.includes(name) ? USUAL.indexOf(name) : USUAL.length;
}

function commandOf(project: Project<PyManifest>): string {
  return project.name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
}

/** The entry in the form that the project's own metadata has. */
function entryIn({ manifest, manifestFile }: Project<PyManifest>, command: string, target: string): string {
  if (manifestFile.endsWith('.py'))
    return `Pass it to setup():\n  entry_points={"console_scripts": ["${command} = ${target}"]},`;
  if (manifestFile.endsWith('.cfg'))
    return `Add to ${manifestFile}:\n  [options.entry_points]\n  console_scripts =\n      ${command} = ${target}`;
  const table = manifest.style === 'poetry' ? 'tool.poetry.scripts' : 'project.scripts';
  return `Add to ${manifestFile}:\n  [${table}]\n  ${tomlKey(command)} = "${target}"`;
}
