// The npm registry in a rehearsal: it trusts the workflow, and reads what is not released here from where the person's npm reads.

import { readRegistries } from '../../../registries/npm/user-settings.js';
import type { RehearsalOf, StandIn } from '../../types.js';
import type { NpmInputs, NpmSettings } from '../index.js';
import { startNpm } from './service.js';

export async function openNpm({
  host,
  projects,
  repository,
  workflow,
  keys,
}: RehearsalOf<NpmInputs, NpmSettings>): Promise<StandIn<NpmInputs, NpmSettings>> {
  const { registry, ownScopes } = await readRegistries(host);
  const names = projects.map(({ name }) => name);
  const trusting = { repository, workflow };
  const service = await startNpm({
    tokens: {},
    // npm trusts no workflow with a package that does not exist yet; whether it does is not for a rehearsal to find out.
    trusted: { keys, publishers: names.map((name) => ({ package: name, ...trusting, established: true })) },
    // Not the whole scope of what is released: @octo/weather may need @octo/sdk, which is public and elsewhere.
    reserved: [...names, ...ownScopes],
    upstream: { url: registry, http: (request) => host.http(request) },
  });
  return {
    service,
    inputs: { npmRegistry: service.url, npmToken: undefined },
    settings: (given) => ({ ...given, registry: undefined }),
    source: () => ({ registries: { npm: service.url } }),
  };
}
