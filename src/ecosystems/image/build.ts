// Builds an image for every platform, from the project's Dockerfile or from its package, and writes all of them into one OCI layout.

import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { readLayout } from '../../archive/image-layout.js';
import { NAME } from '../../core/about.js';
import { tail } from '../../core/cut.js';
import { StageFailure } from '../../core/errors.js';
import type { Host, Produced, Project, Release } from '../../core/types.js';
import { toSemver, unreleased, wantedVersion } from '../../core/version.js';
import { serverOf } from '../../host/github-server.js';
import { removeFolder } from '../../host/removal.js';
import { tagOf } from '../../registries/oci/reference.js';
import type { ImageManifest } from './detect.js';
import { type Engine, findEngine } from './engine.js';
import { imageFile } from './kinds.js';
import { unlicensed } from './licensed.js';
import { foreignPrograms } from './machine.js';
import { readSaved } from './saved.js';
import { labelsOf, settingsOf } from './settings.js';
import { type Built, writeLayout } from './write-layout.js';

// One chunk of the bundle for all that writes images.
export { embedInImage } from './embed-sbom.js';

type Image = Project<ImageManifest>;
const LAST_LINES = 12;

/** Builds `<name>-<version>.oci.tar` into release.out. Throws StageFailure when the build fails. */
export async function buildImage(project: Image, release: Release, host: Host): Promise<Produced> {
  const isAssembled = project.manifest.from !== undefined;
  const engine = isAssembled ? undefined : await findEngine(host, project.name);
  const version = versionOf(project, release);
  const labels = labelsOf(project, version, release, serverOf(host.env).origin);
  const folder = await host.tempDir('image');
  try {
    const images: Built[] = [];
    for (const platform of project.manifest.platforms)
      images.push(
        engine === undefined
          ? await (await assembling()).assembleFor(platform, project, labels, { release, folder, host })
          : await buildFor(platform, project, version, labels, { release, engine, folder, host }),
      );
    await mkdir(release.out, { recursive: true });
    const file = imageFile(project.name, version);
    const path = join(release.out, file);
    const time = release.commitTime;
    const digested = await writeLayout(path, { images, annotations: labels, tag: tagOf(version), time });
    const identity = { name: project.name, version };
    const [name = '', engineVersion = ''] = engine?.shown.split(' ') ?? [];
    const madeWith = engine === undefined ? {} : { [name]: engineVersion };
    const layout = await readLayout(path);
    // A package that was put on a base has the interpreter of that.
    const isPackage = isAssembled && project.manifest.from !== 'program';
    const foreign = isPackage ? [] : await foreignPrograms(layout, project);
    const findings = [...foreign, ...(await unlicensed(layout, project, release.root))];
    const artifact = { kind: 'oci-image', file, path, ...digested, project: project.name, identity, madeWith };
    return { artifacts: [artifact], findings };
  } finally {
    await removeFolder(folder);
  }
}

const assembling = async () => import('./assemble/assemble.js');

/** The tag's version, else the one that the package beside it states. */
function versionOf({ name, version }: Image, { tag, commit }: Release): string {
  const stated = wantedVersion({ name, version }, tag);
  return stated === undefined ? unreleased(commit) : (toSemver(stated) ?? stated);
}

interface Workshop {
  readonly release: Release;
  readonly engine: Engine;
  readonly folder: string;
  readonly host: Host;
}

async function buildFor(
  platform: string,
  project: Image,
  version: string,
  labels: Readonly<Record<string, string>>,
  { release, engine, folder, host }: Workshop,
): Promise<Built> {
  const { file } = project.manifest;
  const tag = `${NAME}-build:${randomBytes(8).toString('hex')}`;
  const context = join(release.root, project.path);
  const given = { VERSION: version, COMMIT: release.commit, SOURCE_DATE_EPOCH: String(release.commitTime) };
  const busy = host.log.busy(`${project.name} for ${platform}`);
  try {
    const args = Object.entries(given).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
    const named = ['--platform', platform, '--tag', tag, '--file', join(release.root, file)];
    const built = await engine.run(['build', ...named, ...args, context]);
    if (built.code !== 0) throw failed(platform, project, built.stderr || built.stdout, built.timedOut);
    const archive = join(folder, `${tag.slice(-16)}.tar`);
    const format = engine.name === 'podman' ? ['--format', 'docker-archive'] : [];
    const saved = await engine.run(['save', ...format, '--output', archive, tag]);
    if (saved.code !== 0) throw failed(platform, project, saved.stderr, saved.timedOut);
    const layers = join(folder, tag.slice(-16));
    await mkdir(layers);
    const image = await readSaved(archive, layers, release.commitTime);
    const [os = '', architecture = '', variant] = platform.split('/');
    const made = `${image.config['os']}/${image.config['architecture']}`;
    if (made !== `${os}/${architecture}`) {
      const hint = `Remove --platform from the last FROM, or ${platform} from [image] platforms.`;
      throw failure(project, `The image for ${platform} is one for ${made}.`, hint);
    }
    return {
      platform: { os, architecture, ...(variant === undefined ? {} : { variant }) },
      config: settingsOf(image, labels, release.commitTime),
      layers: image.layers,
    };
  } finally {
    busy();
    await engine.run(['rmi', '--force', tag]).catch(() => {});
  }
}

function failed(platform: string, project: Image, words: string, late: boolean): StageFailure {
  const file = posix.basename(project.manifest.file);
  const message = `${file} could not be built for ${platform}${late ? ': it took too long' : ''}.`;
  const hint = /exec format error/i.test(words)
    ? 'It runs a program of another platform. Let the machine emulate it (in Actions: docker/setup-qemu-action), or compile in a stage with FROM --platform=$BUILDPLATFORM.'
    : 'Correct what the build reports. It sees the files of the commit only.';
  return failure(project, message, hint, tail(words, LAST_LINES));
}

function failure(
  { name, manifest }: Image,
  message: string,
  hint: string,
  quote: readonly string[] = [],
): StageFailure {
  return new StageFailure({
    ...{ rule: 'build/image', level: 'error', project: name, file: manifest.file },
    ...{ message, hint, quote },
  });
}
