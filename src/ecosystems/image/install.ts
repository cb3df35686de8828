// Loads the very image of a release into the engine, and finds the tightest confinement in which it answers.

import { type ImageLayout, type PlatformImage, readLayout } from '../../archive/image-layout.js';
import { tail } from '../../core/cut.js';
import { StageFailure } from '../../core/errors.js';
import type {
  Artifact,
  Component,
  Ecosystem,
  Host,
  Installed,
  Launch,
  Project,
  SmokeSettings,
  StartAdvice,
} from '../../core/types.js';
import { named, tagOf } from '../../registries/oci/reference.js';
import { clearAway, newLabel } from './clear-away.js';
import { componentsIn } from './components.js';
import type { ImageManifest } from './detect.js';
import { type Engine, findEngine } from './engine.js';
import { overNetwork, tightest } from './hold.js';
import { smokeFiles } from './smoke-files.js';

// One chunk of the bundle for all that needs an engine.
export { typedImage } from './typed.js';

type Image = Ecosystem<ImageManifest>;

/** What is said about a start of an image. */
const ADVICE: StartAdvice = {
  print: 'Write to stderr instead: in a container too, stdout is reserved for the protocol.',
  includeFile: 'COPY it in the Dockerfile, and do not exclude it in .dockerignore.',
  stateVersion: () =>
    'Build the image from the package that is released (COPY the wheel or tarball and install it), or pass the version on: the build is given --build-arg VERSION.',
};

export const installImage: Image['install'] = async (artifact, project, sandbox, host) => {
  const engine = await findEngine(host, project.name);
  const label = newLabel();
  const layout = await readLayout(artifact.path);
  const image = imageForHere(layout);
  const { id, isNew } = await load(artifact, idsOf(image, layout), engine, project);
  // What the person had loaded before stays.
  clearAway(engine, label, isNew ? [id] : [], host);
  const components = await componentsIn(layout, image);
  return { ...(await started(id, label, engine, project, sandbox.cwd, host)), ...inside(components) };
};

/** Nothing says which of them the server itself needs: it is in the image with all of them. */
function inside(components: readonly Component[]): Pick<Installed, 'packages' | 'components'> {
  const direct = components.map(({ purl }) => purl);
  return { packages: components.length, components: async () => ({ components, direct }) };
}

export const installPublishedImage: Image['installPublished'] = async (project, version, source, sandbox, host) => {
  const repository = source.registries?.['oci'];
  if (repository === undefined) return undefined;
  const engine = await findEngine(host, project.name);
  const label = newLabel();
  const image = `${named(repository, project.name)}:${tagOf(version)}`;
  const { code, stderr } = await engine.run(['pull', image]);
  if (code !== 0) throw unpulled(image, stderr, project);
  clearAway(engine, label, [image], host);
  return started(image, label, engine, project, sandbox.cwd, host);
};

/** The image for a platform that this machine runs itself, else the first: engines can emulate. */
function imageForHere({ images }: ImageLayout): PlatformImage {
  const own = { x64: 'amd64', arm64: 'arm64' }[process.arch as string] ?? process.arch;
  const found = images.find(({ platform }) => platform.architecture === own) ?? images[0];
  if (found === undefined) throw new Error('a layout has an image');
  return found;
}

/** Engines name a loaded image by its settings, or by its manifest. */
function idsOf({ config, manifest }: PlatformImage, { index }: ImageLayout): readonly string[] {
  return [config, manifest, index].map(({ digest }) => digest);
}

/** Loads the very file, and finds what the engine calls the image in it. */
async function load(
  artifact: Artifact,
  ids: readonly string[],
  engine: Engine,
  project: Project,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const known = async (): Promise<string | undefined> => {
    for (const id of ids) if ((await engine.run(['image', 'inspect', id])).code === 0) return id;
    return undefined;
  };
  const before = await known();
  const { code, stderr, stdout } = await engine.run(['load', '--input', artifact.path]);
  const id = code === 0 ? await known() : undefined;
  if (id !== undefined) return { id, isNew: before === undefined };
  throw new StageFailure({
    rule: 'image/load',
    level: 'error',
    project: project.name,
    artifact: artifact.file,
    message: `${engine.shown} did not load ${artifact.file}.`,
    hint: 'Check that the engine has room left, and is not older than Docker 20.10.',
    quote: tail(`${stderr}\n${stdout}`, 5),
  });
}

async function started(
  image: string,
  label: string,
  engine: Engine,
  project: Project<ImageManifest>,
  cwd: string,
  host: Host,
): Promise<Installed> {
  const stated = project.settings.smoke;
  // Of a program the command is how the code package is started: in the image it has another place.
  const smoke = project.manifest.from === 'program' ? { ...stated, command: undefined } : stated;
  const files = await smokeFiles(image, smoke, engine, cwd);
  const launchWith = (options: readonly string[]): Launch =>
    launchOf(image, label, engine, { options, files }, smoke, cwd);
  const { launch, held } =
    smoke.transport === 'http' ? overNetwork(launchWith, smoke.port) : await tightest(launchWith, smoke, host);
  return {
    launch,
    advice: ADVICE,
    runtime: [engine.shown, ...held].join(', '),
    ...inside([]),
  };
}

/** `docker run -i --rm`, as clients do. */
function launchOf(
  image: string,
  label: string,
  engine: Engine,
  { options, files }: { readonly options: readonly string[]; readonly files: readonly string[] },
  { args, env, command }: SmokeSettings,
  cwd: string,
): Launch {
  // Of ours only what keeps a Python server from holding back what it prints: without a value it is taken from our own.
  const variables = ['PYTHONUNBUFFERED', ...Object.entries(env).map((pair) => pair.join('='))];
  const given = variables.flatMap((variable) => ['--env', variable]);
  const entry = command === undefined ? [] : ['--entrypoint', command[0] ?? ''];
  const words = [...(command ?? []).slice(1), ...args];
  const shown = image.replace(/^(sha256:.{12}).*$/, '$1');
  return {
    command: [
      ...[engine.program, 'run', '--interactive', '--rm', '--label', label],
      ...[...options, ...files, ...given, ...entry, image, ...words],
    ],
    shown: [engine.name, 'run', '-i', '--rm', ...options, ...entry, shown, ...words].join(' '),
    env: engine.env,
    cwd,
    elsewhere: true,
  };
}

function unpulled(image: string, words: string, { name, manifestFile: file }: Project): StageFailure {
  const message = `${image} could not be pulled.`;
  return new StageFailure({ rule: 'image/pull', level: 'error', project: name, file, message, quote: tail(words, 5) });
}
