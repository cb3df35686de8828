// A container registry before anything is built: whether a token is there, and whether the version's tag is taken.

import { ask } from '../../core/answer.js';
import type { Answer, Host } from '../../core/types.js';
import { digestAt } from '../../registries/oci/client.js';
import { type Repository, repositoryOf, tagOf } from '../../registries/oci/reference.js';
import { askVersion, thereSince } from '../ask-version.js';
import type { AheadInput } from '../types.js';
import { type OciInputs, type OciSettings, repositoriesFor } from './index.js';
import { clientFor, everyRepository } from './inspect.js';
import { loginFor, noToken } from './login.js';

type Input = AheadInput<OciInputs, OciSettings>;

/** The answers of the registries. */
export async function ociAhead(input: Input, host: Host): Promise<readonly Answer[]> {
  const wanted = input.projects.flatMap((project) =>
    repositoriesFor(project.name, input).map((image) => ({ image, version: project.version })),
  );
  const all = everyRepository(input);
  const registries = new Map(all.map((one) => [one.registry, one]));
  const tokens = [...registries.values()].map((one) => askToken(one, all, input, host));
  const tags = wanted.map(({ image, version }) => askTag(image, version, input, host));
  return Promise.all([...tokens, ...tags]);
}

function askToken(repository: Repository, all: readonly Repository[], input: Input, host: Host): Promise<Answer> {
  const { registry } = repository;
  return ask({ id: 'preflight/oci-token', what: `oci-token for ${registry}` }, async () => {
    if ((await loginFor(repository, all, input.inputs, host)) !== undefined)
      return { state: 'unknown', message: `It is set; ${registry} tells only at a push what it may.` };
    const { message, hint } = noToken(registry);
    return { state: input.sends ? 'wrong' : 'unknown', message, hint };
  });
}

async function askTag(image: string, version: string | undefined, input: Input, host: Host): Promise<Answer> {
  const { answer } = await askVersion({ id: 'preflight/oci-tag', what: image }, image, async () => {
    const client = await clientFor(repositoryOf(image), 'pull', input, host);
    if (version === undefined) return { state: 'unknown', message: 'The version is not known yet.' };
    const there = await digestAt(client, tagOf(version));
    if (there === undefined) return { state: 'ok', message: `The tag ${tagOf(version)} is free.` };
    return thereSince(tagOf(version), undefined, ` (${there}). Whether it is the same image is known after the build.`);
  });
  return answer;
}
