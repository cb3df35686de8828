// Installs a packed or published Node server into an empty folder and says how it is started.

import { join } from 'node:path';
import semver from 'semver';
import { StageFailure } from '../../core/errors.js';
import type { Artifact, Host, Installed, Project, Sandbox, Source, Variant } from '../../core/types.js';
import { nodeAdvice } from './advice.js';
import { askRegistry } from './ask-registry.js';
import { installNodeBundle } from './bundle.js';
import { belowModules, readComponents, readTree, withInstallScripts } from './components.js';
import { emptyPrefix } from './empty-prefix.js';
import { launchesOf } from './launches.js';
import { lowestPins, rangedDependencies, unpublished } from './lowest.js';
import type { NodeManifest } from './manifest.js';
import { publishedVersions } from './nodes.js';
import { npmEnv } from './npm-env.js';
import { originOf } from './origin.js';
import { readPackedManifest } from './packed-manifest.js';
import { failureOf, runStep, type Step, scriptOwner } from './run-step.js';
import { runtimeOf } from './runtime.js';
import { importFindings } from './shipped-imports.js';
import { siblingsBeside } from './siblings.js';
import { diagnoseStart } from './start-failure.js';
import { unrunServer } from './unrun-server.js';
import { scriptsOn, topVersions, withNode } from './variant.js';

const QUIET = ['--no-audit', '--no-fund', '--no-save', '--omit=dev', '--loglevel=warn'];

/** Dependencies whose range begins at an unpublished version: each costs another try. */
const MOST_UNPUBLISHED = 5;

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
  if (artifact.kind !== 'npm-tarball') return installNodeBundle(artifact, project, sandbox, host);
  const beside = await siblingsBeside(artifact.path);
  const env = await npmEnv(sandbox, host, undefined, project.manifest.registries);
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
    installs: true,
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
  const registry = askRegistry(env, on);
  const home = join(prefix, 'node_modules', project.name);
  return {
    advice: { ...nodeAdvice, neverRun: () => unrunServer(home, project.manifest) },
    ...launchesOf(project, prefix, on.sandbox, on.host, shown),
    runtime: await runtimeOf(on.host, on.sandbox),
    packages: Object.keys(await readTree(prefix)).length - 1,
    components: () => readComponents(prefix, project.name, host),
    diagnose: (stderr) => diagnoseStart(stderr, project, prefix, registry),
    origin: (text) => originOf(text, project.name, prefix),
    versions: () => topVersions(prefix),
    imports: (root, known) =>
      importFindings({ project, artifact: shown, prefix, sandbox, host, registry }, root, known),
  };
}

/** The installation with scripts; its failure names the package whose script it was, since without them it went well. */
async function asUser(host: Host, step: Step, scripted: readonly string[]): Promise<void> {
  const ended = await host.run({ ...step, onLine: (line) => host.log.debug(line) });
  if (ended.code === 0) return;
  const names = scripted.map(belowModules);
  const failed = scriptOwner(`${ended.stdout}\n${ended.stderr}`) ?? (names.length === 1 ? names[0] : undefined);
  const own = failed === step.project;
  const finding = failureOf(step, ended);
  const who =
    failed === undefined
      ? `${names.join(', ')} have an install script.`
      : `${own ? 'The package’s own' : `The dependency ${failed} has an`} install script${own ? '' : ', which'} failed.`;
  throw new StageFailure({
    ...finding,
    rule: ended.timedOut ? finding.rule : 'start/install-script',
    message: `${step.what} failed with exit code ${ended.code}. It installs with scripts disabled. ${who}`,
    hint: own
      ? 'Avoid install scripts: move the work into the build, or to the first start.'
      : `Users get the same failure: use a version of ${failed ?? 'it'} that installs here, or do without it.`,
  });
}
