// Builds a Node project as its author does: installs what the lock file says, builds once, packs with its own package manager.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StageFailure } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import { plural } from '../../core/plural.js';
import type { Finding, Host, Produced, Project, Release } from '../../core/types.js';
import { versionOf } from '../../tools/ask-tools.js';
import { bundleOf } from '../bundle-table.js';
import { configuredProgram } from '../configured-program.js';
import { openWorkshop, type Workshop } from './build-context.js';
import { installRunsPrepare, planBuild, reaches } from './build-hooks.js';
import { buildNodeBundle } from './bundle.js';
import type { Manager } from './fetch-manager.js';
import { led } from './led-files.js';
import { lockFindings } from './lock-findings.js';
import type { NodeManifest } from './manifest.js';
import { installArguments, packArguments, withoutScripts } from './package-manager.js';
import { judged } from './packed.js';
import { runStep, type Step } from './run-step.js';
import { neededBy } from './workspace.js';

const INSTALL_MS = 20 * 60_000;
const BUILD_MS = 30 * 60_000;
const PACK_MS = 15 * 60_000;

/** What to tell the author, and whether it was a hook of the project itself that cannot run here. */
interface ScriptsOff {
  readonly finding: Finding;
  readonly ownHook: boolean;
}

/** What was installed and built already. */
interface Place {
  turn: Promise<unknown>;
  installed: boolean;
  /** Why install scripts were left out; undefined when they ran. */
  scriptsOff?: ScriptsOff | undefined;
  readonly built: Set<string>;
}

/** The projects of a workspace are built in one place, in turns. */
const placeOf = memo(
  (host: Host, root: string) => [host, root],
  (): Place => ({ turn: Promise.resolve(), installed: false, built: new Set() }),
);

/**
 * Builds the npm tarball into release.out. Throws StageFailure with findings when a step fails or when a stranger could not
 * install or start what was packed.
 */
export async function buildNode(project: Project<NodeManifest>, release: Release, host: Host): Promise<Produced> {
  const shop = await openWorkshop(project, release, host);
  const place = placeOf(host, shop.root);
  const mine = place.turn.then(async () => {
    if (!place.installed) place.scriptsOff = await install(shop, project, host);
    place.installed = true;
    await buildOnce(shop, project, host, place);
    return pack(shop, project, host, place);
  });
  place.turn = mine.catch(() => undefined);
  const packed = await mine;

  const told = [
    ...lockFindings(shop, project, release.root),
    ...(place.scriptsOff === undefined ? [] : [place.scriptsOff.finding]),
  ];
  const [manager = '', version] = shop.manager.shown.split(' ');
  const node = await versionOf(host.tool('node'), host);
  const madeWith = {
    ...(node === undefined ? {} : { Node: node }),
    ...(version === undefined ? {} : { [manager]: version }),
  };
  const { artifact, findings } = await judged(packed, { told, madeWith }, project, release, shop, host);
  if (bundleOf(project) === undefined) return { artifacts: [artifact], findings };
  const bundle = await buildNodeBundle(artifact, project, release, host);
  return { artifacts: [artifact, bundle.artifact], findings: [...findings, ...bundle.findings] };
}

/** What is run, and how a person would type it. */
type Words = Pick<Step, 'command' | 'shown'>;

function byManager({ manager }: Workshop, args: readonly string[]): Words {
  return { command: [...manager.command, ...args], shown: [nameOf(manager), ...args].join(' ') };
}

/** A configured program: the project's package manager by its name, a file of the project by its path, else one on PATH. */
function configured({ manager, folder }: Workshop, words: readonly string[], host: Host): Words {
  const [name = '', ...args] = words;
  const program = name === nameOf(manager) ? manager.command : [configuredProgram(name, folder, host)];
  return { command: [...program, ...args], shown: words.join(' ') };
}

function nameOf({ shown }: Manager): string {
  return shown.split(' ')[0] ?? '';
}

function stepOf(shop: Workshop, project: Project<NodeManifest>, host: Host) {
  return async (rule: string, what: string, words: Words, cwd: string, timeoutMs: number): Promise<void> => {
    const installs = rule === 'build/install';
    const about = { project: project.name, file: project.manifestFile };
    const step: Step = { rule, what, ...words, cwd, env: shop.env, timeoutMs, installs, ...about };
    await led([shop.root, shop.folder], host, () => runStep(host, step), installs ? 'all' : 'npmrc');
  };
}

/**
 * Installs the dependencies. Where one of their install scripts fails (many fetch a program from somewhere) they are installed
 * without: the build says whether it was needed.
 * @returns what to tell the author when scripts were left out
 */
async function install(shop: Workshop, project: Project<NodeManifest>, host: Host): Promise<ScriptsOff | undefined> {
  const run = stepOf(shop, project, host);
  const own = project.settings.build.install;
  const what = 'The installation of the dependencies';
  const installed = (words: Words, cwd: string): Promise<void> => run('build/install', what, words, cwd, INSTALL_MS);
  if (own !== undefined) {
    await installed(configured(shop, own, host), shop.folder);
    return undefined;
  }
  try {
    await installed(byManager(shop, installArguments(shop.choice)), shop.root);
    return undefined;
  } catch (error) {
    const [cause] = error instanceof StageFailure ? error.findings : [];
    if (cause === undefined || !SCRIPT_FAILED.has(cause.rule)) throw error;
    await installed(byManager(shop, withoutScripts(shop.choice)), shop.root);
    const finding: Finding = {
      ...cause,
      rule: 'build/scripts-off',
      level: 'warning',
      message: `${cause.message} It was repeated without install scripts, and the build continued.`,
    };
    return { finding, ownHook: cause.rule === 'build/missing-program' };
  }
}

/** Failures of an installation that it does not have without install scripts. */
const SCRIPT_FAILED = new Set(['build/install-script', 'build/missing-program']);

/** Builds what the project needs of its workspace, then the project, each once. */
async function buildOnce(
  shop: Workshop,
  project: Project<NodeManifest>,
  host: Host,
  { built, scriptsOff }: Place,
): Promise<void> {
  const run = stepOf(shop, project, host);
  const own = project.settings.build.command;
  if (own !== undefined)
    return run('build/command', 'The configured build', configured(shop, own, host), shop.folder, BUILD_MS);
  const siblings = shop.workspace === undefined ? [] : neededBy(shop.workspace, project.manifest);
  for (const { folder, manifest } of [...siblings, { folder: shop.folder, manifest: project.manifest }]) {
    if (built.has(folder)) continue;
    const prepared = scriptsOff === undefined && preparedBy(shop, project, folder);
    const { script } = planBuild(manifest, prepared);
    // A sibling is not packed: what only its packing builds has to be run here.
    const byInstall = prepared && reaches(manifest.scripts, 'prepare', 'build');
    const unpacked = folder !== shop.folder && !byInstall && manifest.scripts.build !== undefined;
    // A hook of the project that cannot run here would have built it: its build is run by name.
    const unhooked = scriptsOff?.ownHook === true || unpacked;
    const wanted = script ?? (unhooked && manifest.scripts['build'] !== undefined ? 'build' : undefined);
    built.add(folder);
    if (wanted !== undefined)
      await run(
        'build/command',
        `The build of ${manifest.name ?? folder}`,
        byManager(shop, ['run', wanted]),
        folder,
        BUILD_MS,
      );
  }
}

async function pack(shop: Workshop, project: Project<NodeManifest>, host: Host, place: Place): Promise<string> {
  const folder = await host.tempDir('pack');
  const own = project.settings.build.command !== undefined;
  const prepared = place.scriptsOff === undefined && preparedBy(shop, project, shop.folder);
  const { hooksOnPack } = planBuild(project.manifest, prepared);
  // A configured build is the build: hooks would do it once more, in another way. What could not run at install cannot here.
  const args = packArguments(shop.choice, folder, hooksOnPack && !own && place.scriptsOff?.ownHook !== true);
  await stepOf(shop, project, host)('build/pack', 'Packing', byManager(shop, args), shop.folder, PACK_MS);
  const made = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (made.length === 1) return join(folder, made[0]!);
  throw new StageFailure({
    rule: 'build/pack',
    level: 'error',
    project: project.name,
    file: project.manifestFile,
    message: `${shop.manager.shown} pack succeeded but created ${made.length === 0 ? 'no tarball' : plural(made.length, 'tarball')}.`,
    hint: 'Run it by hand in a clean checkout: a pack hook may move or remove the file.',
  });
}

/** Whether the installation has run this package's own `prepare`. */
function preparedBy(shop: Workshop, project: Project<NodeManifest>, folder: string): boolean {
  return project.settings.build.install === undefined && installRunsPrepare(shop.choice.manager, folder === shop.root);
}
