// Which commands an installed package is started by: the one that npx or the configuration chooses, and the others.

import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, sep } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import type { Finding, Host, Installed, Launch, Project, Sandbox } from '../../core/types.js';
import { isObject } from '../../formats/object.js';
import { program } from '../../host/program.js';
import { cannotChoose, npxCommand } from './command.js';
import type { NodeManifest } from './manifest.js';

/** More commands than this are not tried one after the other. */
const MOST_CANDIDATES = 6;

/** What to start, and the other commands; where npx could not choose, all that it could be. */
export function launchesOf(
  project: Project<NodeManifest>,
  prefix: string,
  sandbox: Sandbox,
  host: Host,
  shown: string,
): Pick<Installed, 'launch' | 'candidates' | 'others'> {
  const { smoke } = project.settings;
  const bins = join(prefix, 'node_modules', '.bin');
  const env = { ...sandbox.env, ...smoke.env };
  const shimOf = (name: string): string => join(bins, process.platform === 'win32' ? `${name}.cmd` : name);
  // The shim itself, so that the first line of the file counts, as it does for npx.
  const launchOf = (name: string, args: readonly string[]): Launch => ({
    command: [shimOf(name), ...args],
    shown: [name, ...args].join(' '),
    env,
    cwd: sandbox.cwd,
  });
  const names = Object.keys(project.manifest.bin).filter((name) => existsSync(shimOf(name)));
  const but = (program: string): readonly Launch[] =>
    names
      .filter((name) => shimOf(name) !== program && !sameFile(project, name, program))
      .map((name) => launchOf(name, []));
  const imported = project.settings.isLibrary === true && smoke.command === undefined;
  if (imported) return { launch: { ...importCommand(project, host), env, cwd: prefix } };
  if (smoke.command !== undefined && smoke.command.length > 0) {
    const [name = '', ...rest] = smoke.command;
    const inside = rest.map((word) => placeOf(word, prefix, project.name));
    const program = programOf(name, shimOf(name), prefix, project.name, host);
    const words = [program, ...inside, ...smoke.args];
    const typed = [...smoke.command, ...smoke.args].join(' ');
    return { launch: { command: words, shown: typed, env, cwd: sandbox.cwd }, others: but(program) };
  }
  const command = npxCommand(project.manifest);
  if (command === undefined) {
    const candidates = names.slice(0, MOST_CANDIDATES).map((name) => launchOf(name, smoke.args));
    const [first] = candidates;
    if (first === undefined || candidates.length < 2) throw new StageFailure(cannotChoose(project, shown));
    return { launch: first, candidates };
  }
  if (!names.includes(command)) throw new StageFailure(notMade(project, command, shown));
  return { launch: launchOf(command, smoke.args), others: but(shimOf(command)) };
}

/** A library is imported: by its name, or by each of the entries that it names. */
function importCommand({ name, manifest }: Project<NodeManifest>, host: Host): Pick<Launch, 'command' | 'shown'> {
  const { exports } = manifest.raw;
  const entries = isObject(exports) ? Object.keys(exports).filter((key) => /^\.(\/[^*]+)?$/.test(key)) : [];
  const names = (entries.length === 0 ? ['.'] : entries)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => `${name}${entry.slice(1)}`);
  const code = program(import.meta.url, './import-all.mjs');
  return {
    command: [host.tool('node'), '--input-type=module', '-e', code, '--', ...names],
    shown: `node -e "import('${names.join("'); import('")}')"`,
  };
}

/** Two names of one program need not both be tried. */
function sameFile({ manifest }: Project<NodeManifest>, name: string, program: string): boolean {
  const started = Object.keys(manifest.bin).find((one) => basename(program).replace(/\.cmd$/, '') === one);
  return started !== undefined && manifest.bin[started] === manifest.bin[name];
}

function notMade(project: Project<NodeManifest>, command: string, shown: string): Finding {
  return {
    rule: 'node-bin-target',
    level: 'error',
    project: project.name,
    artifact: shown,
    message: `npm installed ${project.name} without the command ${command}: the file that bin names is not in the package.`,
    hint: 'Compare "bin" with the file list of npm pack.',
  };
}

function programOf(name: string, shim: string, prefix: string, own: string, host: Host): string {
  if (isAbsolute(name)) return name;
  if (!name.includes('/') && !name.includes(sep)) {
    return existsSync(shim) ? shim : host.tool(name);
  }
  return placeOf(name, prefix, own);
}

/** A word of [smoke] command that is a file of the installation → its absolute path: the working folder is another one. */
function placeOf(word: string, prefix: string, own: string): string {
  if (isAbsolute(word) || word.startsWith('-')) return word;
  const found = [join(prefix, word), join(prefix, 'node_modules', own, word)].find(
    (path) => path !== prefix && existsSync(path),
  );
  return found !== undefined && /[./\\]/.test(word) && basename(word) !== '..' && word !== '.' ? found : word;
}
