// Container images: built from a Dockerfile where the configuration says so, kept as one file, started as `docker run` starts them.

import { shellLine } from '../../core/shell-word.js';
import { about } from '../../core/table-key.js';
import type { Ecosystem, Project, Zod } from '../../core/types.js';
import { toSemver } from '../../core/version.js';
import { pulledFrom, repositoryIn, tagOf } from '../../registries/oci/reference.js';
import { detectImage, ID, type ImageManifest, MARKERS } from './detect.js';
import { lastStages } from './dockerfile.js';
import { IMAGE_KINDS, imageFile } from './kinds.js';
import { IMAGE_RULES } from './rules/index.js';

const REPLACED = [
  ...['license-file', 'layout-sources', 'layout-tests', 'layout-changelog', 'version-changelog', 'version-placeholder'],
  ...['version-shallow-clone', 'version-server-json', 'version-mcpb', 'version-dynamic', 'version-lockfile'],
];

const platform = (zod: Zod) =>
  zod.string().regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9]+)?$/, 'write a platform such as linux/arm64');

export const image: Ecosystem<ImageManifest> = {
  id: ID,
  title: 'container image',
  purlType: 'oci',
  markers: MARKERS,
  isAsked: true,
  tables: (zod) => ({
    [ID]: {
      about:
        'A container image is released from the Dockerfile or the package of the project, beside what else is in its folder.',
      keys: {
        file: about(
          zod.string().min(1),
          'The Dockerfile, relative to the project; default Dockerfile or Containerfile.',
        ),
        platforms: about(
          zod.array(platform(zod)).min(1),
          'Platforms that it is built for; default those of programs, else linux/amd64.',
        ),
        from: about(
          zod.enum(['wheel', 'tarball', 'program']),
          'Put together from the wheel, the npm tarball or a program in the code package of the project instead of a Dockerfile: no engine builds it.',
        ),
        base: about(
          zod
            .string()
            .regex(/^([^@\s]+@sha256:[0-9a-f]{64}|scratch)$/, 'name its digest too, such as python:3.13-slim@sha256:…'),
          'The image that from is put on, by digest, such as python:3.13-slim@sha256:…. A program needs none: scratch, its default, is empty but for the certificates of public authorities.',
        ),
        programs: about(
          zod.record(platform(zod), zod.string().min(1)),
          'With from = "program": the path of the program of each platform in the code package, such as { "linux/amd64" = "dist/weather-amd64" }.',
        ),
      },
    },
  }),
  kinds: IMAGE_KINDS,
  // These look at the sources: they are told about the package that the image is made from.
  replaces: REPLACED,
  installsFrom: { target: 'oci', shown: 'the container registry', byAddress: true },
  versions: {
    spell: toSemver,
    tagLeads: true,
    stated: ({ version, manifest }) =>
      version === undefined || manifest.versionFile === undefined
        ? undefined
        : { version, file: manifest.versionFile, fixes: () => [] },
  },
  canonicalName: repositoryIn,
  commands: () => undefined,
  // What a build copies into it is known when it was built.
  ships:
    ({ project }) =>
    (path) =>
      path === project.manifestFile,
  rules: IMAGE_RULES,
  detect: detectImage,
  needs: () => [],
  // Engines and archives are loaded when they are needed: `check` needs neither.
  build: async (...given) => (await import('./build.js')).buildImage(...given),
  install: async (...given) => (await import('./install.js')).installImage(...given),
  installPublished: async (...given) => (await import('./install.js')).installPublishedImage(...given),
  userCommands: (project, version, index) => [
    shellLine(launch(project, version, index) ?? ['docker', 'load', '--input', imageFile(project.name, version)]),
  ],
  launch,
  typed: async (...given) => (await import('./install.js')).typedImage(...given),
  listedAs: ({ manifest }) => manifest.identifier,
  isSelfDescribed: ({ manifest: { dockerfile } }) =>
    lastStages(dockerfile).some(({ instructions }) =>
      instructions.some(({ name, rest }) => name === 'LABEL' && rest.includes('io.docker.server.metadata')),
    ),
};

/** Undefined where it is pushed to no registry. */
function launch(
  { name, manifest: { repository } }: Project<ImageManifest>,
  version: string,
  index?: URL,
  variables: readonly string[] = [],
) {
  const served = index === undefined ? repository : pulledFrom(index, name);
  if (served === undefined) return undefined;
  // Without a value: it is that of the variable where the client starts this.
  const handed = variables.flatMap((variable) => ['-e', variable]);
  return ['docker', 'run', '-i', '--rm', ...handed, `${served}:${tagOf(version)}`];
}
