// Builds a code package: runs the configured build, if any, chooses the files and writes the archive.

import { mkdir } from 'node:fs/promises';
import { basename, join, posix } from 'node:path';
import prettyBytes from 'pretty-bytes';
import { MOST_BYTES, TooLarge } from '../../archive/limits.js';
import type { Member } from '../../archive/member.js';
import { pack } from '../../archive/pack.js';
import { StageFailure } from '../../core/errors.js';
import { shellLine } from '../../core/shell-word.js';
import type { Artifact, Finding, Given, Host, Produced, Project, Release } from '../../core/types.js';
import { openSandbox } from '../../host/sandbox.js';
import { npmEnvironment, writeUserConfig } from '../../registries/npm/user-settings.js';
import { adoptBundles } from '../bundle-adopt.js';
import { configuredProgram } from '../configured-program.js';
import { ciVariables } from '../node/build-context.js';
import { bundledIn } from '../node/bundled.js';
import { led } from '../node/led-files.js';
import { readNodeManifest } from '../node/manifest.js';
import { runStep, type Step } from '../node/run-step.js';
import { stored } from '../stored.js';
import { buildCodeBundles } from './bundle.js';
import { collect } from './collect.js';
import { tarSize } from './estimate.js';
import type { CodeManifest } from './manifest.js';
import { archiveFile, archiveName } from './name.js';
import { ownName } from './rules/names.js';
import { tooLarge } from './rules/size.js';
import { versionOf } from './versions.js';

/** Endings of its archives, a longer one before its end. */
const FORMATS = ['tar.gz', 'tar', 'zip'] as const;
const BUILD_MS = 30 * 60_000;

/**
 * Builds `name-version.zip` (or tar, tar.gz) into release.out. Throws StageFailure when the configured build fails, a file
 * cannot be packed or the archive would be larger than platforms take.
 */
export async function buildCodePackage(
  project: Project<CodeManifest>,
  release: Release,
  host: Host,
): Promise<Produced> {
  const { format, layout } = project.settings.package;
  const name = archiveName(project.name);
  const bad = ownName(project);
  if (bad !== undefined) {
    throw new StageFailure({ ...bad, rule: 'code-package-names', level: 'error', project: project.name });
  }
  const built = await runBuild(project, release, host);
  const members = await collect(project, release, built, host);
  if (members.length === 0) throw new StageFailure(empty(project));
  // A tar is as large as its members: that is known before it is written.
  if (format === 'tar' && tarSize(members) > MOST_BYTES) throw larger(members, project, 'The tar');
  const file = archiveFile(project.name, versionOf(project, release), format);
  const path = join(release.out, file);
  await mkdir(release.out, { recursive: true });
  const top = layout === 'folder' ? name : undefined;
  try {
    const digested = await pack({ path, format, top, time: release.commitTime, members });
    const bundled = await bundledBy(path, project, release);
    const bundles = await buildCodeBundles(members, project, release, host);
    const archive = { kind: 'code-package', file, path, ...digested, project: project.name, bundled };
    return { artifacts: [archive, ...bundles.artifacts], findings: bundles.findings };
  } catch (error) {
    throw error instanceof TooLarge ? larger(members, project, file) : error;
  }
}

/** An archive that was built elsewhere. Its name is all that says what it is, so it must be the one that a build gives. */
export async function adoptCodePackage(
  given: readonly Given[],
  project: Project<CodeManifest>,
  release: Release,
  host: Host,
): Promise<Produced> {
  const names = FORMATS.map((format) => archiveFile(project.name, versionOf(project, release), format));
  const artifacts: Artifact[] = [...(await adoptBundles(given, project, release, host))];
  for (const { path: from } of given.filter(({ kind }) => kind === 'code-package')) {
    const file = basename(from);
    if (!names.includes(file)) {
      const ending = FORMATS.find((format) => file.endsWith(`.${format}`)) ?? 'zip';
      const wanted = archiveFile(project.name, versionOf(project, release), ending);
      throw new StageFailure({
        rule: 'build/name',
        level: 'error',
        project: project.name,
        artifact: file,
        message: `${file} is not named as ${project.name} in the released version: ${wanted}.`,
        hint: `Rename it, or leave it out: mv ${shellLine([file, wanted])}`,
      });
    }
    const bundled = await bundledBy(from, project, release);
    artifacts.push({ kind: 'code-package', ...(await stored(from, release)), project: project.name, bundled });
  }
  return { artifacts };
}

/** What a bundler put into the sources that are in an archive. */
function bundledBy(archive: string, project: Project<CodeManifest>, { root }: Release): ReturnType<typeof bundledIn> {
  const { manifest, settings, path } = project;
  const packed = { file: archive, inFolder: settings.package.layout === 'folder' };
  return bundledIn(packed, manifest.packageJson ?? readNodeManifest('{}'), { folder: join(root, path), root });
}

/** Runs `[build] install` and `command` in the project's folder; whether there was anything to run. */
async function runBuild(project: Project<CodeManifest>, release: Release, host: Host): Promise<boolean> {
  const { install, command } = project.settings.build;
  const steps = [
    { words: install, installs: true, rule: 'build/install', what: 'The configured installation' },
    { words: command, rule: 'build/command', what: 'The configured build' },
  ];
  const wanted = steps.filter(({ words }) => words !== undefined);
  if (wanted.length === 0) return false;
  const folder = join(release.root, project.path);
  const sandbox = await openSandbox(host, 'build');
  const env = {
    ...sandbox.env,
    ...(await npmEnvironment(host)),
    npm_config_userconfig: await writeUserConfig(host, sandbox.folder),
    npm_config_update_notifier: 'false',
    ...ciVariables(release),
  };
  for (const { words = [], rule, what, installs } of wanted) {
    const [program = '', ...args] = words;
    const step: Step = {
      rule,
      what,
      command: [configuredProgram(program, folder, host), ...args],
      shown: words.join(' '),
      cwd: folder,
      env,
      timeoutMs: BUILD_MS,
      installs,
      project: project.name,
      file: project.manifestFile,
    };
    await (installs === true ? led([folder], host, () => runStep(host, step)) : runStep(host, step));
  }
  return true;
}

function larger(members: readonly Member[], project: Project, what: string): StageFailure {
  const message = `${what} is larger than ${prettyBytes(MOST_BYTES, { binary: true })}, the limit of the platforms.`;
  const finding = tooLarge(message, members, (path) => posix.join(project.path, path));
  return new StageFailure({ ...finding, rule: 'code-package-size', level: 'error', project: project.name });
}

function empty(project: Project): Finding {
  return {
    rule: 'build/empty',
    level: 'error',
    message: `No files to pack in ${project.path}: no file is tracked by git, or all are excluded.`,
    hint: 'Commit the files, and check [package] exclude.',
    project: project.name,
  };
}
