// The MCP Registry: where clients look servers up. It gets no file, but a server.json that says where the packages are.

import type { z } from 'zod';
import { CHANGING, type InputSpecs, type ValuesOf } from '../../core/input-spec.js';
import { about } from '../../core/table-key.js';
import { serverJsons } from '../../formats/server-json.js';
import { trustedUrl } from '../../registries/origin.js';
import type { Given, TargetInput, Zod } from '../types.js';
import { defineTarget } from '../types.js';
import type { RegistryRemote } from './work.js';

const inputs = {
  'mcp-registry-url': {
    type: 'text',
    about: 'URL of the MCP Registry; default: registry.modelcontextprotocol.io.',
    commands: CHANGING,
    value: '<url>',
  },
  'mcp-registry-token': {
    type: 'secret',
    about: 'GitHub token to log in to the MCP Registry with; without it the identity of the workflow is used.',
    commands: CHANGING,
  },
  'mcp-registry-key': {
    type: 'secret',
    about: 'Private Ed25519 key, 64 hex digits, for [mcp-registry] login = "dns" or "http".',
    commands: CHANGING,
  },
} as const satisfies InputSpecs;

export type RegistryInputs = ValuesOf<typeof inputs>;
export type RegistryInput = TargetInput<RegistryInputs, RegistrySettings>;
export type RegistryGiven = Given<RegistryInputs, RegistrySettings>;

/** A server.json, or a part of one, as JSON has it. */
export type Value = Readonly<Record<string, unknown>>;

/** A server.json of the commit. */
export interface Document {
  /** Its path in the repository. */
  readonly file: string;
  readonly value: Value;
}

export interface RegistrySettings {
  /** Whether the configuration has the table: nothing is listed unasked. */
  readonly configured: boolean;
  readonly url?: string | undefined;
  readonly login: 'github' | 'dns' | 'http' | 'none';
  /** What a server is listed as that has no server.json. */
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Every server.json of the commit. */
  readonly documents: readonly Document[];
}

const REGISTRY = 'https://registry.modelcontextprotocol.io/';

function keys(zod: Zod) {
  return {
    url: about(zod.url(), 'URL of the registry; default registry.modelcontextprotocol.io.'),
    login: about(
      zod.enum(['github', 'dns', 'http', 'none']),
      'How the namespace is proven: github for io.github.<owner>/…, dns or http for a domain of your own (with mcp-registry-key), none for a registry that asks for nothing; default github.',
    ),
    name: about(zod.string().min(3), 'Name to list it as if there is no server.json.'),
    title: about(zod.string().min(1), 'Title for people if there is no server.json.'),
    description: about(zod.string().min(1), 'At most 100 characters, if there is no server.json.'),
  };
}
type Table = z.infer<z.ZodObject<ReturnType<typeof keys>>>;

/** The registry, with a closing slash. @throws ReleaseError exit 2 where it is no https address */
export function registryOf({ inputs: given, settings }: RegistryGiven): URL {
  const url = trustedUrl(given.mcpRegistryUrl ?? settings.url ?? REGISTRY, 'mcp-registry-url');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

export const mcpRegistry = defineTarget<typeof inputs, RegistrySettings, RegistryRemote>({
  id: 'mcp-registry',
  title: 'the MCP Registry',
  phase: 'registry',
  // It looks at the packages that an entry names, so they have to be there.
  after: 'served',
  accepts: () => false,
  inputs,
  table: (zod) => ({ about: 'The MCP Registry; with this table a release is listed there.', keys: keys(zod) }),
  settingsOf: (table?: Table) => ({
    configured: table !== undefined,
    url: table?.url,
    login: table?.login ?? 'github',
    name: table?.name,
    title: table?.title,
    description: table?.description,
    documents: [],
  }),
  stated: (settings, _projects, files) => ({
    ...settings,
    documents: serverJsons(files).map(({ file, value }) => ({ file, value })),
  }),
  isDefault: (kinds, { inputs: { mcpRegistryUrl }, settings: { configured } }) =>
    kinds.size > 0 && (configured || mcpRegistryUrl !== undefined),
  // Packages, images, bundles, remote servers: server.json says what is listed of a project.
  serves: () => true,
  needs: [
    {
      permission: 'id-token',
      why: 'The login to the MCP Registry',
      without: (given, { configured, login }) =>
        login !== 'github' ||
        given('mcp-registry-token') !== undefined ||
        given('mcp-registry-key') !== undefined ||
        (!configured && given('mcp-registry-url') === undefined),
    },
  ],
  index: registryOf,
  standIn: async (rehearsal) =>
    (await import(/* webpackChunkName: "stand-ins" */ './stand-in/open.js')).openRegistry(rehearsal),
  load: async () => (await import(/* webpackChunkName: "targets" */ './work.js')).work,
});
