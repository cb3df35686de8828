// Installs a packed or published Node server into an empty folder and says how it is started.

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, isAbsolute, join, sep } from 'node:path';
import semver from 'semver';
import { ReleaseError, StageFailure } from '../../core/errors.js';
import { shellWord } from '../../core/shell-word.js';
import type {
  Artifact,
  Finding,
  Host,
  Installed,
  Launch,
  Project,
  Sandbox,
  Source,
  Variant,
} from '../../core/types.js';
import { removeFolder } from '../../host/removal.js';
import { NPM_REGISTRY } from '../../registries/npm/address.js';
import { plainUrl } from '../../registries/origin.js';
import { nodeAdvice } from './advice.js';
import { cannotChoose, npxCommand } from './command.js';
import { readComponents, readTree, withInstallScripts } from './components.js';
import { lowestPins, rangedDependencies, unpublished } from './lowest.js';
import type { NodeManifest } from './manifest.js';
import { publishedVersions } from './nodes.js';
import { npmEnv } from './npm-env.js';
import { originOf } from './origin.js';
import { readPackedManifest } from './packed-manifest.js';
import { failureOf, runStep, type Step, scriptOwner } from './run-step.js';
import { importFindings } from './shipped-imports.js';
import { siblingsBeside } from './siblings.js';
import { diagnoseStart } from './start-failure.js';
import { scriptsOn, topVersions, withNode } from './variant.js';

const QUIET = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];

/** Dependencies whose range begins at an unpublished version: each costs another try. */
const MOST_UNPUBLISHED = 5;

/** More commands than this are not tried one after the other. */
const MOST_CANDIDATES = 6;

/**
 * Installs a tarball with npm into the sandbox: with scripts off, then, when a package has install scripts, once more as a user
 * would. Throws StageFailure `start/install` and the like when npm cannot, `node-bin` when npx could not choose.
 */
export async function installNode(
  artifact: Artifact,
  project: Project<NodeManifest>,
  sandbox: Sandbox,
  host: Host,
  variant: Variant = {},
): Promise<Installed> {
  const beside = await siblingsBeside(artifact.path);
  const env = await npmEnv(sandbox, host);
  const install = (pins: Readonly<Record<string, string>>): Promise<Installed> => {
    const versions = Object.entries(pins).map(([name, version]) => `${name}@${version}`);
    // What is there was just asked for: asking the registry again for each package would only cost time.
    const named = versions.length === 0 ? [] : [...versions, '--prefer-offline'];
    return installSpecs(
      [artifact.path, ...beside, ...named],
      artifact.file,
      project,
      sandbox,
      host,
      env,
      variant.runtime,
    );
  };
  if (variant.lowest !== true && variant.pins === undefined) return install({});
  const ranges = rangedDependencies(await readPackedManifest(artifact.path));
  const pins = lowestPins(ranges, variant);
  // A range may begin at a version that was never published: then the first one after it is meant.
  for (let tries = 0; ; tries += 1) {
    try {
      return await install(pins);
    } catch (error) {
      const words = error instanceof StageFailure ? (error.findings[0]?.quote ?? []).join('\n') : '';
      const name = unpublished(words);
      if (name === undefined || ranges[name] === undefined || tries >= MOST_UNPUBLISHED) throw error;
      const published = await publishedVersions(host, name);
      const first = published.find((version) => semver.satisfies(version, ranges[name] as string));
      if (first === undefined || first === pins[name]) throw error;
      pins[name] = first;
    }
  }
}

/** Installs the published version from a registry as a user would; undefined when there is no npm registry in `source`. */
export async function installPublishedNode(
  project: Project<NodeManifest>,
  version: string,
  source: Source,
  sandbox: Sandbox,
  host: Host,
): Promise<Installed | undefined> {
  const registry = source.registries?.['npm'];
  if (registry === undefined) return undefined;
  const spec = `${project.name}@${version}`;
  return installSpecs([spec], spec, project, sandbox, host, await npmEnv(sandbox, host, registry));
}

/** What a user types. A version is named where the newest one is another. */
export function nodeUserCommands(project: Project<NodeManifest>, version: string, index?: URL): readonly string[] {
  const from =
    index === undefined || index.href === NPM_REGISTRY ? '' : `${shellWord(`--registry=${plainUrl(index)}`)} `;
  // With the version: `latest` is another one where this is a backport or a pre-release.
  const spec = shellWord(`${project.name}@${version}`);
  const command = npxCommand(project.manifest);
  const first = Object.keys(project.manifest.bin)[0];
  if (command !== undefined) return [`npx -y ${from}${spec}`];
  return first === undefined ? [`npm install ${from}${spec}`] : [`npx -y ${from}-p ${spec} ${shellWord(first)}`];
}

async function installSpecs(
  specs: readonly string[],
  shown: string,
  project: Project<NodeManifest>,
  sandbox: Sandbox,
  host: Host,
  env: Readonly<Record<string, string>>,
  runtime?: string,
): Promise<Installed> {
  let prefix = await emptyPrefix(sandbox, 'installed');
  const on = runtime === undefined ? { sandbox, host } : withNode(runtime, sandbox, host);
  const step = (args: readonly string[], cwd: string): Step => ({
    rule: 'start/install',
    isInstallation: true,
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
    prefix = await emptyPrefix(sandbox, 'installed-with-scripts');
    // Everything was just fetched: asking the registry again would only cost time.
    const again = step(['--prefer-offline'], prefix);
    await asUser(host, runtime === undefined ? again : await scriptsOn(runtime, again, host), scripted);
  }
  return {
    advice: nodeAdvice,
    ...launchesOf(project, prefix, on.sandbox, on.host, shown),
    runtime: await runtimeOf(on.host, on.sandbox),
    packages: Object.keys(await readTree(prefix)).length - 1,
    components: () => readComponents(prefix, project.name),
    diagnose: (stderr) => diagnoseStart(stderr, project, prefix),
    origin: (text) => originOf(text, project.name, prefix),
    versions: () => topVersions(prefix),
    imports: (root, known) => importFindings({ project, artifact: shown, prefix, sandbox, host }, root, known),
  };
}

/** The installation with scripts; its failure names the package whose script it was, since without them it went well. */
async function asUser(host: Host, step: Step, scripted: readonly string[]): Promise<void> {
  const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
  if (ended.code === 0) return;
  const names = scripted.map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
  const failed = scriptOwner(`${ended.stdout}\n${ended.stderr}`) ?? (names.length === 1 ? names[0] : undefined);
  const own = failed === step.project;
  const finding = failureOf(step, ended);
  const who =
    failed === undefined
      ? `${names.join(', ')} have an install script.`
      : `${own ? 'The package’s own' : `The dependency ${failed} has an`} install script${own ? '' : ', which'} failed.`;
  throw new StageFailure([
    {
      ...finding,
      rule: ended.timedOut ? finding.rule : 'start/install-script',
      message: `${step.what} failed with exit code ${ended.code}. It installs with scripts disabled. ${who}`,
      hint: own
        ? 'Avoid install scripts: move the work into the build, or to the first start.'
        : `Users get the same failure: use a version of ${failed ?? 'it'} that installs here, or do without it.`,
    },
  ]);
}

/** An empty folder that is its own npm project, so that no package.json above it counts. */
async function emptyPrefix(sandbox: Sandbox, name: string): Promise<string> {
  const prefix = join(sandbox.folder, name);
  // An installation that failed before left its own.
  await removeFolder(prefix);
  await mkdir(prefix, { mode: 0o700 });
  await writeFile(join(prefix, 'package.json'), '{"private":true}\n');
  return prefix;
}

/** What to start, and the other commands; where npx could not choose, all that it could be. */
function launchesOf(
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
  if (smoke.command !== undefined && smoke.command.length > 0) {
    const [name = '', ...rest] = smoke.command;
    const inside = rest.map((word) => placeOf(word, prefix, project.name));
    const program = programOf(name, bins, prefix, project.name, host);
    const words = [program, ...inside, ...smoke.args];
    const typed = [...smoke.command, ...smoke.args].join(' ');
    return { launch: { command: words, shown: typed, env, cwd: sandbox.cwd }, others: but(program) };
  }
  const command = npxCommand(project.manifest);
  if (command === undefined) {
    const candidates = names.slice(0, MOST_CANDIDATES).map((name) => launchOf(name, smoke.args));
    const [first] = candidates;
    if (first === undefined || candidates.length < 2) throw new StageFailure([cannotChoose(project, shown)]);
    return { launch: first, candidates };
  }
  if (!names.includes(command)) throw new StageFailure([notMade(project, command, shown)]);
  return { launch: launchOf(command, smoke.args), others: but(shimOf(command)) };
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
async function runtimeOf(host: Host, sandbox: Sandbox): Promise<string> {
  const node = host.tool('node');
  if (node === process.execPath) return `Node ${process.versions.node}`;
  const ended = await host.run({ command: [node, '--version'], cwd: sandbox.cwd, env: sandbox.env, timeoutMs: 20_000 });
  const version = /^v(\S+)/.exec(ended.stdout)?.[1];
  if (version === undefined) throw new ReleaseError('tool/node', `${node} --version did not print a version.`);
  return `Node ${version}`;
}
