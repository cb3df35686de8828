// Builds a Python project as its users get it: the sdist, the wheel from the sdist, and a look whether that lost anything.

import { basename, join, posix } from 'node:path';
import { ReleaseError, StageFailure } from '../../core/errors.js';
import { memo } from '../../core/memo.js';
import type { Artifact, Finding, Given, Host, Identity, Produced, Project, Release } from '../../core/types.js';
import { cloneSource } from '../../repository/clone.js';
import { readInside } from '../../repository/regular-file.js';
import { trackedFiles } from '../../repository/tracked.js';
import { adoptBundles } from '../bundle-adopt.js';
import { bundleOf } from '../bundle-table.js';
import { stored } from '../stored.js';
import { type Built, openBuilder } from './build-run.js';
import { buildPythonBundle } from './bundle.js';
import { compareWheels } from './compare-wheels.js';
import { unshippedData } from './data-files.js';
import { judgeIdentity, judgeSdist, judgeWheel } from './judge-built.js';
import type { PyManifest } from './manifest.js';
import { readSdistIdentity, readWheel, type Wheel } from './wheel.js';

/**
 * Builds sdist and wheel into release.out with any PEP 517 backend. Beside them a wheel is built from the tree: what the
 * shipped one lacks against it is a finding. Throws StageFailure with findings when the build fails or what it made must not be
 * shipped.
 */
export async function buildPython(project: Project<PyManifest>, release: Release, host: Host): Promise<Produced> {
  const builder = await openBuilder(project, release, host);
  const { install, command } = project.settings.build;
  const configured = command !== undefined;
  if (install !== undefined && !configured) await builder.ownBuild();
  const fromTree = configured ? Promise.resolve(undefined) : treeWheel(project, release, host, builder.uvBuild);
  const [built, tree] = await Promise.all([
    settle(configured ? builder.ownBuild() : builder.uvBuild(join(release.root, project.path)), fromTree),
    fromTree,
  ]);
  if (built.wheels.length === 0) throw new StageFailure(nothingBuilt(project, configured));
  const { artifacts, findings } = await judged(built, tree, configured, project, release, host);
  const sdist = artifacts.find(({ kind }) => kind === 'sdist');
  if (bundleOf(project) === undefined || sdist === undefined) return { artifacts, findings };
  const wheel = artifacts.find(({ kind }) => kind === 'wheel');
  const bundle = await buildPythonBundle({ sdist, wheel }, project, release, host);
  return { artifacts: [...artifacts, bundle.artifact], findings: [...findings, ...bundle.findings] };
}

/** Sources beyond this are data themselves. Bytes. */
const LARGEST_SOURCE = 1_000_000;

/** Waits for the other build too before a failure is told: nothing is left running. A tree that builds says what is wrong. */
async function settle(build: Promise<Built>, tree: Promise<Wheel | undefined>): Promise<Built> {
  try {
    return await build;
  } catch (error) {
    const wheel = await tree;
    if (!(error instanceof StageFailure) || wheel === undefined) throw error;
    const note =
      'The wheel builds from the repository but not from the sdist: the sdist lacks something the build needs.';
    throw new StageFailure(error.findings.map((one) => ({ ...one, message: `${one.message} ${note}` })));
  }
}

/** The files of a build, judged and copied into release.out. @param tree the wheel that the tree gives, to compare with */
async function judged(
  built: Built,
  tree: Wheel | undefined,
  /** Whether the wheel is not known to come from the sdist. */
  apart: boolean,
  project: Project<PyManifest>,
  release: Release,
  host: Host,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly findings: readonly Finding[] }> {
  const tracked = await trackedFiles(host, release.root, project.path);
  const wheels = await Promise.all(built.wheels.map(readWheel));
  const sdists = await Promise.all(
    built.sdists.map(async (path) => ({ ...(await readSdistIdentity(path)), file: basename(path) })),
  );
  const textOf = (path: string): string | undefined => readInside(release.root, path, LARGEST_SOURCE).bytes?.toString();
  const names = new Set(tracked.map((path) => posix.basename(path)));
  const findings = [
    ...firstOnly([...wheels, ...sdists].map((one) => judgeIdentity(one, project, release))),
    // A wheel that lost its code on the way through the sdist is told as what it lost.
    ...wheels
      .filter((wheel) => wheel.modules.size > 0 || tree === undefined || tree.modules.size === 0)
      .flatMap((wheel) => judgeWheel(wheel, project, tracked)),
    ...wheels.slice(0, 1).flatMap((wheel) => unshippedData(wheel, tracked, textOf) ?? []),
    ...(await Promise.all(built.sdists.map(judgeSdist))).flat(),
    ...(tree === undefined ? [] : wheels.slice(0, 1).flatMap((wheel) => compareWheels(wheel, tree, names))),
  ].map((finding): Finding => ({ file: project.manifestFile, ...finding, project: project.name }));
  // A version that is not the tag's can still be started: one run shows both.
  if (findings.some(({ level, rule }) => level === 'error' && rule !== 'build/version')) {
    // What the check has told of a package, with its line, is why the sdist has no code: one cause.
    const isTold = release.findings.some(
      (one) => one.rule === 'packages-there' && one.level === 'error' && one.project === project.name,
    );
    throw new StageFailure(isTold ? findings.filter(({ rule }) => rule !== 'build/wheel-differs') : findings);
  }

  const builtFrom = apart ? undefined : sdists[0]?.file;
  const about = { project: project.name, madeWith: built.madeWith };
  const artifacts = await Promise.all([
    ...wheels.map((one, at) => store(built.wheels[at]!, one, { kind: 'wheel', ...about, builtFrom }, release)),
    ...sdists.map((one, at) => store(built.sdists[at]!, one, { kind: 'sdist', ...about }, release)),
  ]);
  return { artifacts, findings };
}

/** Files that were built elsewhere; each of them is started, for nobody knows whether a wheel is from its sdist. */
export async function adoptPython(
  given: readonly Given[],
  project: Project<PyManifest>,
  release: Release,
  host: Host,
): Promise<Produced> {
  const of = (kind: string): readonly string[] => given.filter((one) => one.kind === kind).map(({ path }) => path);
  const own = await judged({ wheels: of('wheel'), sdists: of('sdist') }, undefined, true, project, release, host);
  const bundles = await adoptBundles(given, project, release, host);
  return { artifacts: [...own.artifacts, ...bundles], findings: own.findings };
}

/** One copy of the tree for all projects of a release: the builds from it never see what the others write. */
const copyOf = memo(
  ({ root }: Release, host: Host) => [host, root],
  ({ root, commit, commitTime, noRelease }, host) =>
    cloneSource(
      host,
      { root, commit, commitTime, tags: [], repository: undefined },
      { tags: [], overlay: noRelease !== undefined },
    ),
);

/** The wheel built from a second clone; undefined when that build fails, since what is shipped does not depend on it. */
async function treeWheel(
  project: Project<PyManifest>,
  release: Release,
  host: Host,
  build: (source: string, what: 'wheel') => Promise<Built>,
): Promise<Wheel | undefined> {
  try {
    const { wheels } = await build(join(await copyOf(release, host), project.path), 'wheel');
    return wheels[0] === undefined ? undefined : await readWheel(wheels[0]);
  } catch (error) {
    if (!(error instanceof StageFailure) && !(error instanceof ReleaseError)) throw error;
    host.log.debug(`${project.name}: could not build a wheel from the tree: ${error.message}`);
    return undefined;
  }
}

/** Wheel and sdist with the same fault are told once. */
function firstOnly(lists: readonly (readonly Finding[])[]): readonly Finding[] {
  const told = new Set<string>();
  return lists.flat().filter(({ rule, message }) => !told.has(`${rule} ${message}`) && told.add(`${rule} ${message}`));
}

function nothingBuilt(project: Project<PyManifest>, configured: boolean): Finding {
  return {
    rule: 'build/failed',
    level: 'error',
    file: project.manifestFile,
    project: project.name,
    message: configured
      ? `The configured build succeeded but created no wheel in ${posix.join(project.path, 'dist')}.`
      : 'The build succeeded but created no wheel.',
    hint: configured
      ? 'Make [build] command write the wheel and the sdist to dist/.'
      : 'Run uv build in a clean checkout to see its output.',
  };
}

async function store(
  path: string,
  { name, version }: Identity,
  { builtFrom, ...about }: Pick<Artifact, 'kind' | 'project' | 'builtFrom' | 'madeWith'>,
  release: Release,
): Promise<Artifact> {
  const from = builtFrom === undefined ? {} : { builtFrom };
  return { ...about, ...(await stored(path, release)), identity: { name, version }, ...from };
}
