// The npm registry in a rehearsal: it trusts the workflow, and reads what is not released here from where the person's npm reads.

import type { Project } from '../../../core/types.js';
import type { NodeManifest } from '../../../ecosystems/node/manifest.js';
import { throughRelay } from '../../../host/relay.js';
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
  settings,
}: RehearsalOf<NpmInputs, NpmSettings>): Promise<StandIn<NpmInputs, NpmSettings>> {
  const person = await readRegistries(host);
  // A project's npmrc is read before the person's.
  const own = Object.assign({}, ...projects.map(registriesOf)) as Readonly<Record<string, string>>;
  const ownScopes = Object.entries(own).flatMap(([key, url]) =>
    key.startsWith('@') ? [[key.slice(0, key.indexOf(':')), url] as const] : [],
  );
  const names = projects.map(({ name }) => name);
  const allows = settings.stage === true ? 'stage' : 'publish';
  const trusting = { repository, workflow, allows } as const;
  const service = await startNpm({
    tokens: {},
    approves: true,
    // npm trusts no workflow with a package that does not exist yet; whether it does is not for a rehearsal to find out.
    trusted: { keys, publishers: names.map((name) => ({ package: name, ...trusting, established: true })) },
    // Not the whole scope of what is released: @octo/weather may need @octo/sdk, which is public and elsewhere.
    reserved: names,
    upstream: {
      url: own['registry'] ?? person.registry,
      scopes: { ...person.scopes, ...Object.fromEntries(ownScopes) },
      http: (request) => host.http(request),
      through: (text) => throughRelay(host, text),
    },
  });
  return {
    service,
    inputs: { npmRegistry: service.url, npmUsername: undefined, npmToken: undefined },
    settings: (given) => ({ ...given, registry: undefined }),
    source: () => ({ registries: { npm: service.url } }),
  };
}

function registriesOf({ ecosystem, manifest }: Project): Readonly<Record<string, string>> {
  return ecosystem === 'node' ? ((manifest as NodeManifest | undefined)?.registries ?? {}) : {};
}
