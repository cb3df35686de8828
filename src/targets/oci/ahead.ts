// A container registry before anything is built: whether a token is there, and whether the version's tag is taken.

import { ask } from '../../core/answer.js';
import type { Host, TargetAnswer } from '../../core/types.js';
import { digestAt } from '../../registries/oci/client.js';
import { type Repository, repositoryOf, tagOf } from '../../registries/oci/reference.js';
import { permissionOf } from '../ask-trust.js';
import { askVersion, thereSince } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { type OciInputs, type OciSettings, repositoriesFor } from './index.js';
import { clientFor, everyRepository } from './inspect.js';
import { loginFor, noToken } from './login.js';

type Input = AheadInput<OciInputs, OciSettings>;

/** The answers of the registries. */
export async function ociAhead(input: Input, host: Host): Promise<readonly TargetAnswer[]> {
  const wanted = input.projects.flatMap((project) =>
    repositoriesFor(project.name, input).map((image) => ({ image, version: project.version })),
  );
  const all = everyRepository(input);
  const registries = new Map(all.map((one) => [one.registry, one]));
  const tokens = [...registries.values()].map((one) => askToken(one, all, input, host));
  const tags = input.built === true ? [] : wanted.map(({ image, version }) => askTag(image, version, input, host));
  return Promise.all([...tokens, ...tags]);
}

/** Where a registry's tokens are made, and what is chosen there. */
function tokenPage({ registry, path }: Repository, host: Host): Pick<TargetAnswer, 'page' | 'values'> {
  if (registry === 'ghcr.io') {
    return (
      permissionOf(host.env, 'packages: write') ?? {
        page: 'https://github.com/settings/tokens/new?scopes=write:packages',
        values: { 'Select scopes': 'write:packages' },
      }
    );
  }
  if (registry === 'docker.io') {
    return {
      page: 'https://app.docker.com/settings/personal-access-tokens',
      values: { 'Access permissions': 'Read & Write', 'oci-username': path.split('/')[0] ?? '' },
    };
  }
  return { page: `https://${registry}/`, values: { Repository: path, Permissions: 'pull and push' } };
}

/** What people look at of an image: registries that have a page for it have it here. */
function pageOf({ registry, path, shown }: Repository): string {
  return registry === 'docker.io' ? `https://hub.docker.com/r/${path}/tags` : `https://${shown}`;
}

function askToken(repository: Repository, all: readonly Repository[], input: Input, host: Host): Promise<TargetAnswer> {
  const { registry } = repository;
  const about = { id: 'preflight/oci-token', what: `oci-token for ${registry}`, ...tokenPage(repository, host) };
  return ask(about, async () => {
    if ((await loginFor(repository, all, input.inputs, host)) !== undefined)
      return { state: 'unknown', message: `It is set; ${registry} shows only at a push what it may do.` };
    const { message, hint } = noToken(registry);
    return { state: input.sends ? 'wrong' : 'unknown', message, hint };
  });
}

async function askTag(image: string, version: string | undefined, input: Input, host: Host): Promise<TargetAnswer> {
  const repository = repositoryOf(image);
  const values = { Image: image, Tag: version === undefined ? '(the version)' : tagOf(version) };
  const about = { id: 'preflight/oci-tag', what: image, page: pageOf(repository), values };
  const { answer } = await askVersion(about, image, async () => {
    const client = await clientFor(repository, 'pull', input, host);
    if (version === undefined) return { state: 'unknown', message: 'The version is not known yet.' };
    const there = await digestAt(client, tagOf(version));
    if (there === undefined) return { state: 'ok', message: `The tag ${tagOf(version)} is free.` };
    return thereSince(tagOf(version), undefined, ` (${there}). Whether it is the same image is known after the build.`);
  });
  return answer;
}
