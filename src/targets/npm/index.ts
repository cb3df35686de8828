// The npm registry: where npm packages go.

import type { z } from 'zod';
import { usageError } from '../../core/errors.js';
import { CHANGING, type InputSpecs, type ValuesOf } from '../../core/input-spec.js';
import { about } from '../../core/table-key.js';
import type { Credential, Finding, Project } from '../../core/types.js';
import type { NodeManifest } from '../../ecosystems/node/manifest.js';
import { basic, bearer } from '../../host/credential.js';
import { NPM_REGISTRY, registryAt } from '../../registries/npm/address.js';
import { publishedTo } from '../../registries/npm/npmrc.js';
import type { Given, TargetInput, Zod } from '../types.js';
import { defineTarget } from '../types.js';
import type { NpmRemote } from './inspect.js';

const inputs = {
  'npm-registry': {
    type: 'text',
    about: 'npm registry to publish to and read from; default: what publishConfig or .npmrc names, else npm.',
    commands: [...CHANGING, 'contract', 'verify', 'watch'],
    value: '<url>',
  },
  'npm-username': {
    type: 'text',
    about: 'User name for an npm registry that knows no tokens; npm-token is then its password.',
    commands: CHANGING,
    value: '<name>',
    variable: true,
  },
  'npm-token': {
    type: 'secret',
    about: 'Token, or password of npm-username, for the npm registry; without it trusted publishing is used.',
    commands: CHANGING,
  },
} as const satisfies InputSpecs;

export type NpmInputs = ValuesOf<typeof inputs>;
export type NpmSettings = Readonly<z.infer<z.ZodObject<ReturnType<typeof keys>>>>;
export type NpmInput = TargetInput<NpmInputs, NpmSettings>;

function keys(zod: Zod) {
  return {
    registry: about(zod.url(), 'Registry to publish to; default npm.'),
    access: about(zod.enum(['public', 'restricted']), 'Access of a scoped package.'),
    tag: about(zod.string().min(1), 'dist-tag; default: latest, or next for a pre-release.'),
    provenance: about(
      zod.boolean(),
      'false: npm signs no provenance; default: it does if a public repository publishes to npm with id-token: write.',
    ),
    stage: about(
      zod.boolean(),
      'true: versions are staged, and published when a maintainer approves them; default: if the trusted publisher may only stage.',
    ),
  };
}
/** Of one tarball at GitHub Packages. */
const MOST_BYTES = 256_000_000;

/** Who publishes, with what was given. */
export type NpmLogin =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'user'; readonly user: string; readonly password: string };

/** What was given to publish and read with; undefined: nothing. */
export function loginOf({ npmToken, npmUsername }: NpmInputs): NpmLogin | undefined {
  if (npmToken === undefined) return undefined;
  return npmUsername === undefined
    ? { kind: 'token', token: npmToken }
    : { kind: 'user', user: npmUsername, password: npmToken };
}

/** The same as a credential for the registry. */
export function credentialFor(login: NpmLogin | undefined, registry: URL): Credential | undefined {
  if (login === undefined) return undefined;
  return login.kind === 'token' ? bearer(login.token, registry) : basic(login.user, login.password, registry);
}

/** What the registry is read with. */
export function readerOf(given: Given<NpmInputs, NpmSettings>): Credential | undefined {
  return credentialFor(loginOf(given.inputs), registryOf(given));
}

/** The registry, with a closing slash. @throws ReleaseError exit 2 where it is no https address */
export function registryOf({ inputs: given, settings }: Given<NpmInputs, NpmSettings>): URL {
  return registryAt(given.npmRegistry ?? settings.registry);
}

export const npm = defineTarget<typeof inputs, NpmSettings, NpmRemote>({
  id: 'npm',
  title: 'npm',
  phase: 'registry',
  tools: ['npm'],
  accepts: ({ kind }) => kind === 'npm-tarball',
  refuses: ({ file, size }, { index }) => (isGitHub(index()) && size >= MOST_BYTES ? tooLarge(file, size) : undefined),
  declines: (project, settings) =>
    isGitHub(registryOf({ inputs: {} as NpmInputs, settings })) ? unscoped(project) : undefined,
  inputs,
  table: (zod) => ({ about: 'The npm registry.', keys: keys(zod) }),
  settingsOf: ({ registry, access, tag, provenance, stage }: NpmSettings = {}) => ({
    ...{ registry, access, tag, provenance, stage },
  }),
  stated,
  isDefault: (kinds) => kinds.has('npm-tarball'),
  serves: ({ ecosystem }) => ecosystem === 'node',
  trust: (names, { repository = '<owner>/<repository>', workflow, environment }) =>
    [
      'Let npm trust the workflow (npm 11.19 or newer; the first version of a package must already be published):',
      ...names.map(
        (name) =>
          `  npm trust github ${name} --file ${workflow} --repo ${repository} --env ${environment} --allow-publish`,
      ),
    ].join('\n'),
  needs: [
    {
      permission: 'id-token',
      why: 'Trusted publishing to npm',
      without: (given) => given('npm-token') !== undefined || given('npm-registry') !== undefined,
    },
  ],
  index: registryOf,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openNpm(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});

/** npm publishes where publishConfig or npmrc say. One release goes to one registry. */
function stated(settings: NpmSettings, projects: readonly Project[]): NpmSettings {
  if (settings.registry !== undefined) return settings;
  const packages = projects.filter(({ ecosystem, isPrivate }) => ecosystem === 'node' && isPrivate !== true);
  const named = packages.map(({ name, manifest }) => {
    const { registries, publishConfig } = manifest as NodeManifest;
    return { name, registry: publishedTo(name, registries, publishConfig) ?? NPM_REGISTRY };
  });
  const [first] = named;
  const other = named.find(({ registry }) => registry !== first?.registry);
  if (first === undefined || (other === undefined && first.registry === NPM_REGISTRY)) return settings;
  if (other === undefined) return { ...settings, registry: first.registry };
  throw usageError(
    'npm/registries',
    `${first.name} is published to ${first.registry} and ${other.name} to ${other.registry}, as publishConfig and .npmrc say; a release goes to one npm registry.`,
    'Release them by a tag each, or set [npm] registry in the configuration.',
  );
}

/** https://docs.github.com/packages/working-with-a-github-packages-registry/working-with-the-npm-registry#publishing-a-package */
function isGitHub({ hostname }: URL): boolean {
  return hostname === 'npm.pkg.github.com';
}

function tooLarge(file: string, size: number): Finding {
  return {
    rule: 'npm/file-size',
    level: 'error',
    message: `${file} has ${size} bytes; GitHub Packages allows less than 256 MB.`,
    hint: 'Exclude what is not needed at run time.',
  };
}

function unscoped({ name, ecosystem, isPrivate }: Project): Pick<Finding, 'rule' | 'message' | 'hint'> | undefined {
  if (ecosystem !== 'node' || isPrivate === true || /^@[^/A-Z]+\/[^A-Z]+$/.test(name)) return undefined;
  return {
    rule: 'npm/scope',
    message: `GitHub Packages accepts only names in lower case with the scope of their owner, and this one is ${name}.`,
    hint: `Rename it in package.json: "name": "@OWNER/${name.replace(/^@[^/]*\//, '').toLowerCase()}", where OWNER is the GitHub account in lower case. Or name another registry: [npm] registry.`,
  };
}
