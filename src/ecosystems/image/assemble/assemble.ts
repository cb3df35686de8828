// Puts an image together without an engine: the base as it is, and one layer with the released package over it.

import { join } from 'node:path';
import type { Platform } from '../../../archive/image-layout.js';
import { ReleaseError } from '../../../core/errors.js';
import { isoTime } from '../../../core/iso-time.js';
import type { Artifact, Host, Project, Release } from '../../../core/types.js';
import type { ImageManifest } from '../detect.js';
import { docFolder, legalNames } from '../legal.js';
import { settingsOf } from '../settings.js';
import type { Built } from '../write-layout.js';
import { type Base, emptyBase, pullBase } from './base.js';
import { type Contents, writeLayer } from './layer.js';
import { layTarball } from './node-tree.js';
import { layProgram } from './program-tree.js';
import { layWheel } from './python-tree.js';
import { cannot, type Lay } from './tree.js';

/** What `[image] from` can name, and the kind of file that it is. */
export const FROM = {
  wheel: { kind: 'wheel', lay: layWheel },
  tarball: { kind: 'npm-tarball', lay: layTarball },
  program: { kind: 'code-package', lay: layProgram },
} as const satisfies Readonly<Record<string, { readonly kind: string; readonly lay: Lay }>>;

/** Nobody that a base knows: not root, whatever it runs. */
const USER = '65532:65532';

/** The image for one platform. @param folder for its layer */
export async function assembleFor(
  platform: string,
  project: Project<ImageManifest>,
  labels: Readonly<Record<string, string>>,
  { release, folder, host }: { readonly release: Release; readonly folder: string; readonly host: Host },
): Promise<Built> {
  const { from = 'wheel', base: named } = project.manifest;
  const [os = '', architecture = '', variant] = platform.split('/');
  const stated = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const { kind, lay } = FROM[from];
  const artifact = release.artifacts.find((one) => one.kind === kind && isOf(one, project));
  if (artifact === undefined)
    throw cannot(
      { project, platform },
      `this release has no ${from} of ${project.name}`,
      'Correct what stopped its build.',
    );
  const busy = host.log.busy(`${project.name} for ${platform}`);
  try {
    const base = await baseFor(from, named, stated, host).catch((error: unknown) => {
      if (!(error instanceof ReleaseError)) throw error;
      const { message, hint, quote } = error;
      const say = `its base ${named ?? ''} could not be read. ${message.replace(/\.$/, '')}`;
      throw cannot({ project, platform }, say, hint ?? 'Run it again later.', quote);
    });
    const { contents, entrypoint, env, license } = await lay({ artifact, base, platform, project, release, host });
    const all: Contents = new Map([...contents, ...(await legalFiles(project, release))]);
    const layer = await writeLayer(all, join(folder, `${architecture}${variant ?? ''}.layer`), release.commitTime);
    const layers = [...base.layers, layer];
    const history = Array.isArray(base.config['history']) ? base.config['history'] : [];
    const created = isoTime(release.commitTime);
    const config = {
      ...base.config,
      history: [
        ...history,
        { created, created_by: `COPY ${from === 'program' ? 'the program' : artifact.file} and what it needs` },
      ],
      config: {
        Env: [...base.env, ...Object.entries(env).map((pair) => pair.join('='))],
        Entrypoint: entrypoint,
        User: USER,
        WorkingDir: '/',
      },
    };
    const more = license === undefined ? {} : { 'org.opencontainers.image.licenses': license };
    const settings = settingsOf({ config, layers }, { ...more, ...labels }, release.commitTime);
    return { platform: stated, config: settings, layers };
  } finally {
    busy();
  }
}

/** A program may do without a base; everything else needs what runs it. */
async function baseFor(
  from: NonNullable<ImageManifest['from']>,
  named: string | undefined,
  platform: Platform,
  host: Host,
): Promise<Base> {
  const isEmpty = named === 'scratch' || (named === undefined && from === 'program');
  if (isEmpty) return emptyBase(platform);
  if (named !== undefined) return pullBase(named, platform, host);
  throw new ReleaseError('image/base', '[image] base is missing.', {
    hint: `Name the image that the ${from} is put on, with its digest: base = "python:3.13-slim@sha256:…"`,
  });
}

function isOf({ project: name, folder }: Artifact, project: Project): boolean {
  return folder === undefined ? name === project.name : folder === project.path;
}

/** The project's license files, where a system keeps those of its packages. */
async function legalFiles({ name, path }: Project, { root }: Release): Promise<Contents> {
  const folder = join(root, path);
  const files = await legalNames(folder);
  return new Map(files.map((file) => [`${docFolder(name)}/${file}`, { from: join(folder, file) }]));
}
