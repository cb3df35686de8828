// Loads the very image of a release into the engine, and finds the tightest confinement in which it answers.

import { randomBytes } from 'node:crypto';
import { type ImageLayout, readLayout } from '../../archive/image-layout.js';
import { NAME } from '../../core/about.js';
import { StageFailure } from '../../core/errors.js';
import type { Artifact, Ecosystem, Host, Installed, Launch, Project, SmokeSettings } from '../../core/types.js';
import { named, tagOf } from '../../registries/oci/reference.js';
import { imageAdvice } from './advice.js';
import { clearAway } from './clear-away.js';
import type { ImageManifest } from './detect.js';
import { type Engine, findEngine } from './engine.js';
import { overNetwork, tightest } from './hold.js';

type Image = Ecosystem<ImageManifest>;

export const installImage: Image['install'] = async (artifact, project, sandbox, host) => {
  const engine = await findEngine(host, project.name);
  const label = `${NAME}=${randomBytes(8).toString('hex')}`;
  const layout = await readLayout(artifact.path);
  const image = await load(artifact, layout, engine, project);
  clearAway(engine, label, [image], host);
  return started(image, label, engine, project, sandbox.cwd, host);
};

export const installPublishedImage: Image['installPublished'] = async (project, version, source, sandbox, host) => {
  const repository = source.registries?.['oci'];
  if (repository === undefined) return undefined;
  const engine = await findEngine(host, project.name);
  const label = `${NAME}=${randomBytes(8).toString('hex')}`;
  const image = `${named(repository, project.name)}:${tagOf(version)}`;
  const { code, stderr } = await engine.run(['pull', image]);
  if (code !== 0) throw unpulled(image, stderr, project);
  clearAway(engine, label, [image], host);
  return started(image, label, engine, project, sandbox.cwd, host);
};

/** The id under which the engine has this image for a platform that it can run. */
async function load(artifact: Artifact, layout: ImageLayout, engine: Engine, project: Project): Promise<string> {
  const { code, stderr, stdout } = await engine.run(['load', '--input', artifact.path]);
  const { arch } = process;
  const own = { x64: 'amd64', arm64: 'arm64' }[arch as string] ?? arch;
  const image = layout.images.find(({ platform }) => platform.architecture === own) ?? layout.images[0];
  // Engines name a loaded image by its settings, or by its manifest.
  const ids = [image?.config, image?.manifest, layout.index].flatMap((one) => one?.digest ?? []);
  for (const id of code === 0 ? ids : []) {
    if ((await engine.run(['image', 'inspect', '--format', '{{.Id}}', id])).code === 0) return id;
  }
  throw new StageFailure([
    {
      rule: 'image/load',
      level: 'error',
      project: project.name,
      artifact: artifact.file,
      message: `${engine.shown} did not load ${artifact.file}.`,
      hint: 'Check that the engine has room left, and is not older than Docker 20.10.',
      quote: `${stderr}\n${stdout}`.trim().split('\n').slice(-5),
    },
  ]);
}

async function started(
  image: string,
  label: string,
  engine: Engine,
  project: Project<ImageManifest>,
  cwd: string,
  host: Host,
): Promise<Installed> {
  const { smoke } = project.settings;
  const launchWith = (options: readonly string[]): Launch => launchOf(image, label, engine, options, smoke, cwd);
  const { launch, held } =
    smoke.transport === 'http' ? overNetwork(launchWith, smoke.port) : await tightest(launchWith, smoke, host);
  return {
    launch,
    advice: imageAdvice,
    runtime: [engine.shown, ...held].join(', '),
    packages: 0,
    components: async () => ({ components: [], direct: [] }),
  };
}

/** `docker run -i --rm`, as clients do. */
function launchOf(
  image: string,
  label: string,
  engine: Engine,
  options: readonly string[],
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
      engine.program,
      'run',
      '--interactive',
      '--rm',
      '--label',
      label,
      ...options,
      ...given,
      ...entry,
      image,
      ...words,
    ],
    shown: [engine.name, 'run', '-i', '--rm', ...options, ...entry, shown, ...words].join(' '),
    env: engine.env,
    cwd,
    elsewhere: true,
  };
}

function unpulled(image: string, words: string, { name, manifestFile: file }: Project): StageFailure {
  const message = `${image} could not be pulled.`;
  return new StageFailure([
    { rule: 'image/pull', level: 'error', project: name, file, message, quote: words.trim().split('\n').slice(-5) },
  ]);
}
