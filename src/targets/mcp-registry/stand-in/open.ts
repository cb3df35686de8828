// The MCP Registry in a rehearsal: it knows the workflow by its id-token, and the domain of the author by a key made for it.

import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { z } from 'zod';
import type { Host } from '../../../core/types.js';
import { type PackageEntry, packagesIn } from '../../../formats/server-json.js';
import { listOf, readAnswer } from '../../../registries/remote-answer.js';
import type { RehearsalOf, StandIn } from '../../types.js';
import { mcpRegistry, type RegistryInputs, type RegistrySettings } from '../index.js';
import { startRegistry } from './service.js';

export async function openRegistry({
  settings,
  inputs,
  named,
  keys,
}: RehearsalOf<RegistryInputs, RegistrySettings>): Promise<StandIn<RegistryInputs, RegistrySettings>> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32).toString('hex');
  const service = await startRegistry({ keys, domainKey: createPublicKey(privateKey), anonymous: '*' });
  const isOn = named || mcpRegistry.isDefault(new Set(['generated']), { inputs, settings });
  return {
    service,
    inputs: {
      mcpRegistryUrl: isOn ? service.url : undefined,
      mcpRegistryToken: undefined,
      mcpRegistryKey: settings.login === 'dns' || settings.login === 'http' ? seed : undefined,
    },
    settings: (given) => ({ ...given, url: undefined }),
    source: () => ({}),
    async listed(host) {
      const names = [...new Set(service.entries().map(({ name }) => name))];
      const found = await Promise.all(names.map((name) => search(service.url, name, host)));
      return found.flat();
    },
  };
}

const FOUND = z.looseObject({ servers: listOf(z.looseObject({ server: z.record(z.string(), z.unknown()) })) });

/** The packages of the latest version, as a client looks it up. */
async function search(url: string, name: string, host: Host): Promise<readonly PackageEntry[]> {
  const query = new URLSearchParams({ search: name, version: 'latest' });
  const answer = await host.http({ url: `${url}/v0.1/servers?${query}` });
  const { servers } = readAnswer(answer, FOUND, `the servers called ${name}`);
  return servers.flatMap(({ server }) => packagesIn(server));
}
