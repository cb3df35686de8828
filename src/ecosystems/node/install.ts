// Installs a packed or published Node server into an empty folder and says how it is started.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join, sep } from 'node:path';
import { ReleaseError, StageFailure } from '../../errors.js';
import type { Artifact, Host, Installed, Launch, Project, Room, Source } from '../../types.js';
import { cannotChoose, npxCommand } from './command.js';
import { readComponents, readTree, withInstallScripts } from './components.js';
import type { NodeManifest } from './manifest.js';
import { configuredCache, npmEnvironment, writeUserConfig } from './npm-settings.js';
import { originOf } from './origin.js';
import { failureOf, runStep, type Step } from './run-step.js';
import { siblingsBeside } from './siblings.js';
import { diagnoseStart } from './start-failure.js';

const QUIET = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];

/**
 * Installs a tarball with npm into the room: with scripts off, then, when a package has install scripts, once more as a user
 * would. Throws StageFailure `start/install` and the like when npm cannot, `start/which-command` when npx could not choose.
 */
export async function installNode(
  artifact: Artifact,
  project: Project<NodeManifest>,
  room: Room,
  host: Host,
): Promise<Installed> {
  const beside = await siblingsBeside(artifact.path);
  return installSpecs([artifact.path, ...beside], artifact.file, project, room, host, await npmEnv(room, host));
}

/** Installs the published version from a registry as a user would; undefined when there is no npm registry in `source`. */
export async function installPublishedNode(
  project: Project<NodeManifest>,
  version: string,
  source: Source,
  room: Room,
  host: Host,
): Promise<Installed | undefined> {
  if (source.npmRegistry === undefined) return undefined;
  const spec = `${project.name}@${version}`;
  return installSpecs([spec], spec, project, room, host, await npmEnv(room, host, source.npmRegistry));
}

/** What a user types. A version is named where the newest one is another. */
export function nodeUserCommands(project: Project<NodeManifest>, version: string): readonly string[] {
  const spec = version.includes('-') ? `${project.name}@${version}` : project.name;
  const command = npxCommand(project.manifest);
  const first = Object.keys(project.manifest.bin)[0];
  if (command !== undefined) return [`npx -y ${spec}`];
  return first === undefined ? [`npm install ${spec}`] : [`npx -y -p ${spec} ${first}`];
}

async function installSpecs(
  specs: readonly string[],
  shown: string,
  project: Project<NodeManifest>,
  room: Room,
  host: Host,
  env: Readonly<Record<string, string>>,
): Promise<Installed> {
  let prefix = await emptyPrefix(room, 'installed');
  const step = (args: readonly string[], cwd: string): Step => ({
    rule: 'start/install',
    what: `npm install of ${shown} into an empty folder`,
    command: [host.tool('npm'), 'install', ...specs, ...QUIET, ...args],
    shown: ['npm', 'install', shown, ...args.filter((arg) => arg === '--ignore-scripts')].join(' '),
    cwd,
    env,
    timeoutMs: project.settings.smoke.installTimeoutMs,
    project: project.name,
    artifact: shown,
  });
  await runStep(host, step(['--ignore-scripts'], prefix));
  const scripted = withInstallScripts(await readTree(prefix));
  if (scripted.length > 0) {
    prefix = await emptyPrefix(room, 'installed-with-scripts');
    // Everything was just fetched: asking the registry again would only cost time.
    await asUser(host, step(['--prefer-offline'], prefix), scripted);
  }
  return {
    launch: launchOf(project, prefix, room, host, shown),
    runtime: await runtimeOf(host, room),
    packages: Object.keys(await readTree(prefix)).length - 1,
    components: () => readComponents(prefix, project.name),
    diagnose: (stderr) => diagnoseStart(stderr, project, prefix),
    origin: (text) => originOf(text, project.name, prefix),
  };
}

/** The installation with scripts; its failure names the packages that have some, since without them it went well. */
async function asUser(host: Host, step: Step, scripted: readonly string[]): Promise<void> {
  const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
  if (ended.code === 0) return;
  const names = scripted.map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
  const finding = failureOf(step, ended);
  throw new StageFailure([
    {
      ...finding,
      rule: ended.timedOut ? finding.rule : 'start/install-script',
      message: `${finding.message} With scripts off it installs; ${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} an install script.`,
      hint: 'A package should need none: move the work into the build, or to the first start.',
    },
  ]);
}

/** An empty folder that is its own npm project, so that no package.json above it counts. */
async function emptyPrefix(room: Room, name: string): Promise<string> {
  const prefix = join(room.folder, name);
  await mkdir(prefix, { mode: 0o700 });
  await writeFile(join(prefix, 'package.json'), '{"private":true}\n');
  return prefix;
}

export async function npmEnv(room: Room, host: Host, registry?: string): Promise<Readonly<Record<string, string>>> {
  const npm = npmEnvironment(host);
  const config = await writeUserConfig(host, room.folder, registry);
  // In Actions nothing that the build could have written is used again.
  const cache =
    host.kind === 'local'
      ? ((await configuredCache(host)) ?? npm['npm_config_cache']!)
      : join(room.folder, 'npm-cache');
  const env: Record<string, string> = {
    ...room.env,
    ...npm,
    npm_config_userconfig: config,
    npm_config_cache: cache,
    npm_config_update_notifier: 'false',
  };
  if (registry !== undefined) {
    delete env['NPM_CONFIG_REGISTRY'];
    env['npm_config_registry'] = registry;
  }
  return env;
}

function launchOf(project: Project<NodeManifest>, prefix: string, room: Room, host: Host, shown: string): Launch {
  const { smoke } = project.settings;
  const bins = join(prefix, 'node_modules', '.bin');
  const env = { ...room.env, ...smoke.env };
  if (smoke.command !== undefined && smoke.command.length > 0) {
    const [name = '', ...rest] = smoke.command;
    const inside = rest.map((word) => placeOf(word, prefix, project.name));
    const words = [programOf(name, bins, prefix, project.name, host), ...inside, ...smoke.args];
    return { command: words, shown: [...smoke.command, ...smoke.args].join(' '), env, cwd: room.cwd };
  }
  const command = npxCommand(project.manifest);
  if (command === undefined) throw new StageFailure([cannotChoose(project, shown)]);
  const shim = join(bins, process.platform === 'win32' ? `${command}.cmd` : command);
  if (!existsSync(shim)) {
    throw new StageFailure([
      {
        rule: 'start/no-command',
        level: 'error',
        project: project.name,
        artifact: shown,
        message: `npm installed ${project.name} and made no command ${command}: the file that bin names is not in the package.`,
        hint: 'Compare "bin" with what npm pack lists.',
      },
    ]);
  }
  // The shim itself, so that the first line of the file counts, as it does for npx.
  return { command: [shim, ...smoke.args], shown: [command, ...smoke.args].join(' '), env, cwd: room.cwd };
}

function programOf(name: string, bins: string, prefix: string, own: string, host: Host): string {
  if (isAbsolute(name)) return name;
  if (!name.includes('/') && !name.includes(sep)) {
    const shim = join(bins, name);
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

/** The Node that will run it: the one on PATH, as the first line of the program finds it. */
async function runtimeOf(host: Host, room: Room): Promise<string> {
  const node = host.tool('node');
  if (node === process.execPath) return `Node ${process.versions.node}`;
  const ended = await host.run({ command: [node, '--version'], cwd: room.cwd, env: room.env, timeoutMs: 20_000 });
  const version = /^v(\S+)/.exec(ended.stdout)?.[1];
  if (version === undefined)
    throw new ReleaseError('tool/node', `${node} --version answered nothing that is a version.`);
  return `Node ${version}`;
}
