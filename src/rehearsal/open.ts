// Opens the stand-ins of a rehearsal, and a host and inputs that know no other place: with them nothing can be published for real.

import { randomBytes } from 'node:crypto';
import type { Inputs } from '../config/inputs.js';
import type { Settings } from '../config/load.js';
import type { Host, Project, Receipt, Source, TargetId } from '../core/types.js';
import { readRegistries } from '../registries/npm/user-settings.js';
import type { Head } from '../repository/git.js';
import { type Oidc, startOidc } from '../stand-in/oidc.js';
import type { Service } from '../stand-in/service.js';
import { type GitHub, startGitHub } from '../targets/github/stand-in/service.js';
import { type Npm, startNpm } from '../targets/npm/stand-in/service.js';
import { type Pypi, startPypi } from '../targets/pypi/stand-in/service.js';
import { startUploadPlace } from '../targets/upload/stand-in/place.js';
import { confined } from './confined.js';

/** A running rehearsal. */
export interface Rehearsal {
  /** The host for the publish half: no credential of the person's, and writes to this rehearsal only. */
  readonly host: Host;
  readonly inputs: Inputs;
  readonly repository: string;
  readonly github: GitHub;
  readonly pypi: Pypi;
  readonly npm: Npm;
  /** Targets that take part though nobody configured them: what they refuse is worth knowing and stops nothing. */
  readonly uninvited: readonly TargetId[];
  /** The configuration with no address of its own left. */
  settings(settings: Settings): Settings;
  /** Where a user would install from, once these receipts were written. */
  source(receipts: readonly Receipt[]): Source;
  close(): Promise<void>;
}

export interface RehearsalOptions {
  readonly head: Head;
  readonly tags: readonly string[];
  readonly projects: readonly Project[];
  readonly settings: Settings;
}

const WORKFLOW = 'release.yml';

/** Starts every stand-in on the loopback address. */
export async function openRehearsal(host: Host, inputs: Inputs, options: RehearsalOptions): Promise<Rehearsal> {
  const { head, tags, projects, settings } = options;
  const repository = head.repository ?? `rehearsal/${projects[0]?.name.replace(/[^A-Za-z0-9._-]+/g, '-') ?? 'project'}`;
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  const services: Service[] = [];
  const started = async <S extends Service>(service: Promise<S>): Promise<S> => {
    const running = await service;
    services.push(running);
    return running;
  };
  const close = async (): Promise<void> => {
    await Promise.all(services.map((service) => service.close()));
  };
  try {
    const github = await started(
      startGitHub({
        repository,
        tags: Object.fromEntries(tags.map((tag) => [tag, head.commit])),
        tokens: { [token]: 'push' },
      }),
    );
    const oidc = await started(
      startOidc({ repository, ref: `refs/tags/${tags[0]}`, sha: head.commit, workflow: WORKFLOW }),
    );
    const trusting = { repository, workflow: WORKFLOW };
    const publishers = projects.map(({ name }) => ({ project: name, ...trusting, pending: true }));
    const pypi = await started(startPypi({ tokens: {}, trusted: { keys: oidc.keys, publishers } }));
    const npm = await started(startRegistry(host, projects, oidc.keys, trusting));
    const packages = projects.some(({ ecosystem }) => ecosystem === 'code-package');
    const upload = packages ? await startUploadPlace(settings.publish.upload) : undefined;
    if (upload !== undefined) services.push(upload.service);
    const uninvited: TargetId[] = upload !== undefined && !asksForUpload(inputs, settings) ? ['upload'] : [];
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.webUrl,
      GITHUB_REPOSITORY: repository,
      ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    };
    return {
      host: confined(host, env, services),
      inputs: {
        ...inputs,
        githubToken: token,
        pypiUrl: pypi.uploadUrl,
        pypiIndexUrl: pypi.indexUrl,
        pypiToken: undefined,
        npmRegistry: npm.url,
        npmToken: undefined,
        uploadUrl: upload?.url,
        uploadToken: upload?.token,
      },
      ...{ repository, github, pypi, npm, uninvited, close },
      settings: (given) => ({
        ...given,
        publish: {
          optional: [...given.publish.optional, ...uninvited],
          pypi: {},
          npm: { ...given.publish.npm, registry: undefined },
          upload: upload?.settings ?? { ...given.publish.upload, url: undefined, readBackUrl: undefined },
        },
      }),
      source: (receipts) => sourceOf(receipts, { pypiIndex: pypi.indexUrl, npmRegistry: npm.url }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The npm registry, which reads what is not released here from where the person's npm reads. */
async function startRegistry(
  host: Host,
  projects: readonly Project[],
  keys: Oidc['keys'],
  trusting: { readonly repository: string; readonly workflow: string },
): Promise<Npm> {
  const { registry, ownScopes } = await readRegistries(host);
  const names = projects.map(({ name }) => name);
  return startNpm({
    tokens: {},
    // npm trusts no workflow with a package that does not exist yet; whether it does is not for a rehearsal to find out.
    trusted: { keys, publishers: names.map((name) => ({ package: name, ...trusting, established: true })) },
    // Not the whole scope of what is released: @octo/weather may need @octo/sdk, which is public and elsewhere.
    reserved: [...names, ...ownScopes],
    upstream: { url: registry, http: (request) => host.http(request) },
  });
}

function asksForUpload(inputs: Inputs, { targets, publish }: Settings): boolean {
  return (
    publish.upload.configured === true || inputs.targets.includes('upload') || targets?.includes('upload') === true
  );
}

/** Only what took the files: an index that nothing was sent to has nothing to install. */
function sourceOf(receipts: readonly Receipt[], indexes: Required<Pick<Source, 'pypiIndex' | 'npmRegistry'>>): Source {
  const there = receipts.filter(({ outcome }) => outcome === 'published' || outcome === 'identical');
  const took = (target: TargetId): boolean => there.some((receipt) => receipt.target === target);
  // A later entry wins: the release that everybody sees, before an endpoint that may need an account.
  const links = (target: TargetId) =>
    there.flatMap((one) => (one.target === target && one.url !== undefined ? [[one.file, one.url] as const] : []));
  return {
    ...(took('pypi') ? { pypiIndex: indexes.pypiIndex } : {}),
    ...(took('npm') ? { npmRegistry: indexes.npmRegistry } : {}),
    assets: Object.fromEntries([...links('upload'), ...links('github')]),
  };
}
