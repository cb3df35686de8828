// A container registry: where images go.

import type { z } from 'zod';
import { CONFIG_FILE } from '../../core/about.js';
import { usageError } from '../../core/errors.js';
import { CHANGING, type InputSpecs, PUBLISHING, type ValuesOf } from '../../core/input-spec.js';
import { listed } from '../../core/listed.js';
import { about } from '../../core/table-key.js';
import { isLoopback } from '../../host/loopback.js';
import { named } from '../../registries/oci/reference.js';
import { trustedUrl } from '../../registries/origin.js';
import type { TargetInput, Zod } from '../types.js';
import { defineTarget, type Given } from '../types.js';
import type { OciRemote } from './work.js';

const inputs = {
  'oci-images': {
    type: 'list',
    about:
      'Repositories of container registries to push images to, such as ghcr.io/octo/weather; default: [oci] images.',
    commands: CHANGING,
    value: '<list>',
  },
  'oci-username': {
    type: 'text',
    about: 'User name for the container registry, with oci-token as its password; ghcr.io needs none.',
    commands: PUBLISHING,
    value: '<name>',
    variable: true,
  },
  'oci-token': {
    type: 'secret',
    about:
      'Token or password for the container registry; for several registries one per line: the registry, a space, and a token or user:password.',
    commands: PUBLISHING,
  },
} as const satisfies InputSpecs;

export type OciInputs = ValuesOf<typeof inputs>;
export const MOVING = ['latest', 'minor', 'major'] as const;
export interface OciSettings {
  /** As people write them; `{name}` stands for the name of the project. */
  readonly images: readonly string[];
  /** Tags that move on to a newer stable version. */
  readonly tags: readonly (typeof MOVING)[number][];
  /** Whether SBOMs and signatures go along. */
  readonly attach: boolean;
}
export type OciInput = TargetInput<OciInputs, OciSettings>;

function keys(zod: Zod) {
  return {
    images: about(
      zod.array(zod.string().min(1)),
      'Repositories that images are pushed to, such as ghcr.io/octo/weather; {name} is the project.',
    ),
    tags: about(
      zod.array(zod.enum(MOVING)),
      'Tags that move on to a newer stable version, besides the version itself; default: all of latest, minor (1.2), major (1).',
    ),
    attach: about(
      zod.boolean(),
      'false: SBOMs and Sigstore signatures of an image are not attached to it in the registry.',
    ),
  };
}
type Table = z.infer<z.ZodObject<ReturnType<typeof keys>>>;

/** The repositories in force, as people write them. */
export function imagesOf({ inputs: given, settings }: Given<Partial<OciInputs>, OciSettings>): readonly string[] {
  return given.ociImages !== undefined && given.ociImages.length > 0 ? given.ociImages : settings.images;
}

/** The repositories for one project. @throws ReleaseError exit 2 where none is named */
export function repositoriesFor(name: string, given: Given<Partial<OciInputs>, OciSettings>): readonly string[] {
  const images = imagesOf(given);
  if (images.length === 0) {
    throw usageError(
      'oci/no-image',
      'The target oci has no repository to push to.',
      `Set in ${CONFIG_FILE}:\n  [oci]\n  images = ["ghcr.io/<owner>/<name>"]`,
    );
  }
  return images.map((image) => named(image, name));
}

export const oci = defineTarget<typeof inputs, OciSettings, OciRemote>({
  id: 'oci',
  title: 'the container registry',
  phase: 'registry',
  accepts: ({ kind }) => kind === 'oci-image',
  inputs,
  table: (zod) => ({ about: 'Container registries.', keys: keys(zod) }),
  settingsOf: ({ images = [], tags = [...MOVING], attach = true }: Table = {}) => ({ images, tags, attach }),
  attested: ({ settings: { attach } }) => attach,
  isDefault: (kinds, given) => kinds.has('oci-image') && imagesOf(given).length > 0,
  serves: ({ ecosystem }) => ecosystem === 'image',
  trust(names, { path }) {
    return [
      `Let the workflow push the image of ${listed(names)} (ghcr.io needs no other credential); in ${path}, in the publishing job:`,
      '  permissions: { packages: write }',
      '  with: { oci-token: "${' + '{ github.token }}" }',
    ].join('\n');
  },
  needs: [
    {
      permission: 'packages',
      why: 'An image on ghcr.io',
      without: (given, { images }) => {
        const onGhcr = /ghcr\.io/.test(given('oci-images') ?? images.join(' '));
        return !onGhcr || !/github\.token|secrets\.GITHUB_TOKEN/.test(given('oci-token') ?? '');
      },
    },
  ],
  index: (given) => {
    const [first = 'docker.io/{name}'] = imagesOf(given);
    const address = new URL(`https://${first}`);
    return trustedUrl(isLoopback(address) ? `http://${first}` : address.href, 'oci-images');
  },
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openOci(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
