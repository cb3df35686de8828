// What a client does once it is connected: a ping, every declared list to its end, and the contract of what it saw.

import {
  type Client,
  ProtocolError,
  ProtocolErrorCode,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
} from '@modelcontextprotocol/client';
import type { Contract } from '../types.js';
import { makeContract } from './contract.js';
import type { Tap } from './tap.js';

/** The lists a server can declare; `[smoke] allow` names them. */
export type ListName = 'tools' | 'resources' | 'prompts';

/** Something that was declared and did not work. */
export interface Failure {
  readonly what: ListName | 'resource templates' | 'ping';
  readonly message: string;
}

/** What a visit found. */
export interface Visit {
  readonly contract: Contract;
  readonly failures: readonly Failure[];
  /** What was asked for when the connection broke; undefined when it held. */
  readonly brokeAt?: string | undefined;
}

/** More pages than this are no list: its cursor never ends. */
export const LONGEST_LIST = 64;

/** Asks a connected server for everything it declares. Throws nothing that the server causes. */
export async function visit(client: Client, tap: Tap, timeoutMs: number): Promise<Visit> {
  const options = { timeout: timeoutMs };
  const capabilities = client.getServerCapabilities() ?? {};
  const legacy = client.getProtocolEra() === 'legacy';
  const asks: readonly { what: Failure['what']; declared: boolean; ask: () => Promise<unknown> }[] = [
    { what: 'ping', declared: legacy, ask: () => client.ping(options) },
    { what: 'tools', declared: capabilities.tools !== undefined, ask: () => client.listTools(undefined, options) },
    {
      what: 'resources',
      declared: capabilities.resources !== undefined,
      ask: () => client.listResources(undefined, options),
    },
    {
      what: 'resource templates',
      declared: capabilities.resources !== undefined,
      ask: () => client.listResourceTemplates(undefined, options),
    },
    {
      what: 'prompts',
      declared: capabilities.prompts !== undefined,
      ask: () => client.listPrompts(undefined, options),
    },
  ];
  const failures: Failure[] = [];
  let brokeAt: string | undefined;
  for (const { what, declared, ask } of asks) {
    if (!declared) continue;
    try {
      await ask();
    } catch (error) {
      if (isBroken(error)) {
        brokeAt = what;
        break;
      }
      // `resources` declares no templates: many servers have none and say so with this code.
      if (what === 'resource templates' && isCode(error, ProtocolErrorCode.MethodNotFound)) continue;
      failures.push({ what, message: words(error) });
    }
  }
  return { contract: contractOf(client, tap), failures, brokeAt };
}

/** Whether an error says that the server is gone. */
export function isBroken(error: unknown): boolean {
  if (error instanceof SdkError) {
    return [SdkErrorCode.ConnectionClosed, SdkErrorCode.SendFailed, SdkErrorCode.NotConnected].includes(error.code);
  }
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === 'string' && /^(EPIPE|ECONNRESET|ECONNREFUSED|ERR_STREAM|UND_ERR_SOCKET)/.test(code)) return true;
  return cause !== undefined && isBroken(cause);
}

/** Whether an error is a server's JSON-RPC error with this code. */
export function isCode(error: unknown, code: number): boolean {
  return error instanceof ProtocolError && error.code === code;
}

/** An error in words for people: what the server said, or what its answer lacks. */
export function words(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const invalid = /^(Invalid result for \S+?): (\[[\s\S]*\])$/.exec(text);
  if (invalid?.[1] !== undefined && invalid[2] !== undefined) {
    try {
      const issues = JSON.parse(invalid[2]) as { path?: unknown[]; message?: string }[];
      const places = issues.slice(0, 3).map(({ path, message }) => `${(path ?? []).join('.')}: ${message ?? ''}`);
      return `${invalid[1]}: ${places.join('; ')}`.slice(0, 500);
    } catch {
      // Not the list we know: its text as it is.
    }
  }
  const status = error instanceof SdkHttpError ? `HTTP ${error.status}: ` : '';
  return `${status}${text}`.replace(/\s+/g, ' ').trim().slice(0, 500);
}

function contractOf(client: Client, tap: Tap): Contract {
  const hello = tap.results('initialize')[0] ?? tap.results('server/discover').at(-1) ?? {};
  const info = hello['serverInfo'] ?? client.getServerVersion() ?? {};
  const version = client.getNegotiatedProtocolVersion();
  const supported = Array.isArray(hello['supportedVersions']) ? hello['supportedVersions'].map(String) : undefined;
  const instructions = hello['instructions'] ?? client.getInstructions();
  return makeContract({
    protocolVersions: supported ?? (version === undefined ? [] : [version]),
    serverInfo: info as Record<string, unknown>,
    instructions: typeof instructions === 'string' ? instructions : undefined,
    capabilities: (hello['capabilities'] ?? client.getServerCapabilities() ?? {}) as Record<string, unknown>,
    tools: items(tap, 'tools/list', 'tools'),
    resources: items(tap, 'resources/list', 'resources'),
    resourceTemplates: items(tap, 'resources/templates/list', 'resourceTemplates'),
    prompts: items(tap, 'prompts/list', 'prompts'),
  });
}

/** The items of every page; a page that repeats the one before it counts once. */
function items(tap: Tap, method: string, key: string): Record<string, unknown>[] {
  let last = '';
  return tap.results(method).flatMap((page) => {
    const list = page[key];
    const text = JSON.stringify(page);
    if (!Array.isArray(list) || text === last) return [];
    last = text;
    return list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  });
}
