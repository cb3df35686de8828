// What a new major version of an MCP SDK took away, and which versions a dependency lets in.
// Measured in November 2026 by importing every public module and name of mcp 1.30.0, fastmcp 2.14.7 and fastmcp 3.4.10 from
// mcp 2.3.0, fastmcp 3.4.10 and fastmcp 4.1.2, each installed fresh.

import { satisfies } from '@renovatebot/pep440';
import type { DottedName } from '../../languages/python/standard-library.js';
import type { Declared } from './declared.js';
import { splitRequirement } from './pep508.js';

interface Removal {
  readonly major: number;
  /** The newest version of that major that was looked at. */
  readonly newest: string;
  /** Modules that are gone, with everything below them. */
  readonly modules: readonly string[];
  /** Module → names in it that are gone. */
  readonly names: Readonly<Record<string, string>>;
  /** Gone → what took its place. */
  readonly instead: Readonly<Record<string, string>>;
}

const REMOVALS: Readonly<Record<string, readonly Removal[]>> = {
  mcp: [
    {
      major: 2,
      newest: '2.3.0',
      modules: `mcp.server.fastmcp mcp.server.websocket mcp.server.experimental mcp.server.lowlevel.experimental
        mcp.server.lowlevel.func_inspection mcp.client.websocket mcp.client.experimental mcp.shared.experimental
        mcp.shared.progress mcp.shared.response_router mcp.shared.session mcp.shared.version`.split(/\s+/),
      names: {
        mcp: 'McpError',
        'mcp.server': 'FastMCP fastmcp',
        'mcp.client.streamable_http': 'streamablehttp_client',
        'mcp.client.auth.extensions.client_credentials': 'JWTParameters RFC7523OAuthClientProvider',
        'mcp.server.session': 'InitializationState ServerSessionT',
        'mcp.shared.context': 'RequestContext LifespanContextT RequestT SessionT',
        'mcp.shared.exceptions': 'McpError',
        'mcp.shared.memory': 'create_connected_server_and_client_session',
        'mcp.types': 'ResourceReference',
      },
      instead: {
        'mcp.server.fastmcp': 'from mcp.server.mcpserver import MCPServer',
        'mcp.server.FastMCP': 'from mcp.server.mcpserver import MCPServer',
        'mcp.server.fastmcp.FastMCP': 'from mcp.server.mcpserver import MCPServer',
      },
    },
  ],
  fastmcp: [
    {
      major: 3,
      newest: '3.4.10',
      modules:
        'fastmcp.prompts.prompt_manager fastmcp.resources.resource_manager fastmcp.tools.tool_manager fastmcp.utilities.mcp_config'.split(
          ' ',
        ),
      names: {
        'fastmcp.client': 'WSTransport',
        'fastmcp.client.transports': 'WSTransport',
        'fastmcp.prompts': 'PromptManager',
        'fastmcp.resources': 'ResourceManager',
        'fastmcp.tools': 'ToolManager',
        'fastmcp.server.auth.providers.auth0': 'Auth0ProviderSettings',
        'fastmcp.server.auth.providers.aws': 'AWSCognitoProviderSettings',
        'fastmcp.server.auth.providers.azure': 'AzureProviderSettings',
        'fastmcp.server.auth.providers.github': 'GitHubProviderSettings',
        'fastmcp.server.auth.providers.google': 'GoogleProviderSettings',
        'fastmcp.server.auth.providers.jwt': 'JWTVerifierSettings',
        'fastmcp.server.auth.providers.workos': 'AuthKitProviderSettings WorkOSProviderSettings',
        'fastmcp.server.proxy': 'ProxyManagerMixin ProxyPromptManager ProxyResourceManager ProxyToolManager',
        'fastmcp.server.server': 'MountedServer add_resource_prefix has_resource_prefix remove_resource_prefix',
        'fastmcp.utilities.components': 'MirroredComponent',
      },
      instead: {},
    },
    {
      major: 4,
      newest: '4.1.2',
      modules:
        `fastmcp.tools.tool fastmcp.prompts.prompt fastmcp.resources.resource fastmcp.server.openapi fastmcp.server.proxy
        fastmcp.server.sampling fastmcp.server.tasks fastmcp.server.app fastmcp.server.apps fastmcp.client.tasks
        fastmcp.server.auth.authorization fastmcp.experimental.sampling`.split(/\s+/),
      names: {
        'fastmcp.dependencies': 'CurrentDocket CurrentWorker',
        'fastmcp.server.dependencies': 'CurrentDocket CurrentWorker',
        'fastmcp.server.middleware.tool_injection': 'PromptToolMiddleware ResourceToolMiddleware',
        'fastmcp.server.providers.skills': 'SkillsProvider',
      },
      instead: {},
    },
  ],
};

/** An import, as far as it matters here. */
interface Imported {
  readonly module: string;
  readonly names: ReadonlyMap<string, string>;
}

export interface Removed {
  /** What is gone, dotted. */
  readonly what: string;
  /** The major version that took it away. */
  readonly major: number;
  readonly instead: string | undefined;
}

/** Everything that versions up to `major` took away, modules and names alike, for a quick look. */
export function goneNames(sdk: string, major: number): readonly DottedName[] {
  return (REMOVALS[sdk] ?? [])
    .filter((removal) => removal.major <= major)
    .flatMap(({ modules, names }) => [
      ...modules.map((path) => {
        const dot = path.lastIndexOf('.');
        return { module: path.slice(0, dot), name: path.slice(dot + 1) };
      }),
      ...Object.entries(names).flatMap(([module, list]) => list.split(' ').map((name) => ({ module, name }))),
    ]);
}

/** Distributions whose removals are known. */
export const SDKS: readonly string[] = Object.keys(REMOVALS);

/** What this import names that versions up to `major` of an SDK took away; the latest removal first. */
export function removedIn(sdk: string, major: number, { module, names }: Imported): Removed | undefined {
  for (const removal of [...(REMOVALS[sdk] ?? [])].reverse()) {
    if (removal.major > major) continue;
    const gone = removal.modules.find((one) => module === one || module.startsWith(`${one}.`));
    const list = (Object.hasOwn(removal.names, module) ? (removal.names[module] ?? '') : '').split(' ');
    const name = [...names.keys()].find((one) => list.includes(one) || removal.modules.includes(`${module}.${one}`));
    if (gone === undefined && name === undefined) continue;
    const what = gone ?? `${module}.${name}`;
    return { what, major: removal.major, instead: removal.instead[what] };
  }
  return undefined;
}

/** The newest major version with removals that this dependency lets in; undefined for none. */
export function newestMajor(declared: Declared): number | undefined {
  return (REMOVALS[declared.name] ?? [])
    .filter(({ major, newest }) => allows(declared, `${major}.0.0`) || allows(declared, newest))
    .map(({ major }) => major)
    .at(-1);
}

/** Whether the dependency lets in a version before this major one. */
export function allowsBefore(declared: Declared, major: number): boolean {
  return allows(declared, `${major - 1}.0.0`) || allows(declared, `${major - 1}.999.0`);
}

function allows({ style, text }: Declared, version: string): boolean {
  const range = style === 'poetry' ? fromPoetry(text) : splitRequirement(text)?.range;
  if (range === undefined) return false;
  if (range === '' || range === '*') return true;
  try {
    return satisfies(version, range);
  } catch {
    return false;
  }
}

/** Poetry's `^1.2`, `~1.2` and `1.2` as PEP 440 has them; undefined for what is not read here. */
function fromPoetry(text: string): string | undefined {
  if (/\|/.test(text)) return undefined;
  const parts = text.split(',').map((part) => {
    const [, sign = '', number = ''] = /^\s*(\^|~(?!=))?\s*([\d.]+)\s*$/.exec(part) ?? [];
    if (number === '') return part.trim();
    const [major = '0', minor = '0'] = number.split('.');
    if (sign === '') return `==${number}`;
    const caret = sign === '^' || !number.includes('.');
    return `>=${number},<${caret && major !== '0' ? Number(major) + 1 : `${major}.${Number(minor) + 1}`}`;
  });
  return parts.join(',');
}
