// The npm registry: where npm packages go.

import type { z } from 'zod';
import { CHANGING, type InputSpecs, type ValuesOf } from '../../core/input-spec.js';
import { registryAt } from '../../registries/npm/address.js';
import type { Given, TargetInput, Zod } from '../types.js';
import { defineTarget } from '../types.js';
import type { NpmRemote } from './inspect.js';

const inputs = {
  'npm-registry': {
    type: 'text',
    about: 'npm registry to publish to and read from; default: npm.',
    commands: [...CHANGING, 'contract'],
    value: '<url>',
  },
  'npm-token': {
    type: 'secret',
    about: 'Token for the npm registry; without it trusted publishing is used.',
    commands: CHANGING,
  },
} as const satisfies InputSpecs;

export type NpmInputs = ValuesOf<typeof inputs>;
export interface NpmSettings {
  readonly registry?: string | undefined;
  readonly access?: 'public' | 'restricted' | undefined;
  readonly tag?: string | undefined;
}
export type NpmInput = TargetInput<NpmInputs, NpmSettings>;

function keys(zod: Zod) {
  return {
    registry: zod.url().optional().describe('Registry to publish to; default npm.'),
    access: zod.enum(['public', 'restricted']).optional().describe('Access of a scoped package.'),
    tag: zod.string().min(1).optional().describe('dist-tag; default: latest, or next for a pre-release.'),
  };
}
type Table = z.infer<z.ZodObject<ReturnType<typeof keys>>>;

/** The registry, with a closing slash. @throws ReleaseError exit 2 where it is no https address */
export function registryOf({ inputs: given, settings }: Given<NpmInputs, NpmSettings>): URL {
  return registryAt(given.npmRegistry ?? settings.registry);
}

export const npm = defineTarget<typeof inputs, NpmSettings, NpmRemote>({
  id: 'npm',
  title: 'npm',
  phase: 'registry',
  accepts: ({ kind }) => kind === 'npm-tarball',
  inputs,
  table: (zod) => ({ about: 'The npm registry.', keys: keys(zod) }),
  settingsOf: ({ registry, access, tag }: Table = {}) => ({ registry, access, tag }),
  isDefault: (kinds) => kinds.has('npm-tarball'),
  serves: ({ ecosystem }) => ecosystem === 'node',
  trust({ name }, { repository, workflow, environment }) {
    const [owner = '<owner>', repo = '<repository>'] = repository?.split('/') ?? [];
    return [
      `Let npm trust the workflow for ${name} (npm 11.19 or newer; the first version must already be published):`,
      `  npm trust github ${name} --file ${workflow} --repo ${owner}/${repo} --env ${environment} --allow-publish`,
    ].join('\n');
  },
  needs: {
    permission: 'id-token',
    why: 'Trusted publishing to npm',
    without: (given) => given('npm-token') !== undefined || given('npm-registry') !== undefined,
  },
  index: registryOf,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openNpm(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
