// What a client does once it is connected: a ping, every declared list to its end, a method that nobody knows, and the contract of
// what it saw.

import {
  type Client,
  ProtocolError,
  ProtocolErrorCode,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
} from '@modelcontextprotocol/client';
import { NAME } from '../core/about.js';
import { namedPath } from '../core/named-path.js';
import type { Contract } from '../core/types.js';
import { makeContract } from './contract.js';
import { type InvalidPlace, invalidPlaces, invalidResult } from './invalid-list.js';
import { modernMeta } from './protocol-versions.js';
import type { Tap } from './recorder.js';

/** The lists a server can declare; `[smoke] allow` names them. */
export type ListName = 'tools' | 'resources' | 'prompts';

/** Something that was declared and did not work. */
export interface Failure {
  readonly what: ListName | 'resource templates' | 'ping';
  readonly message: string;
  /** It was answered, and clients cannot read the answer: where. */
  readonly invalid?: readonly InvalidPlace[] | undefined;
  /** It was not answered in time. */
  readonly late?: true;
}

/** What a visit found. */
export interface Visit {
  readonly contract: Contract;
  readonly failures: readonly Failure[];
  /** What was asked for when the connection broke; undefined when it held. */
  readonly brokeAt?: string | undefined;
  readonly unknownMethod?: UnknownMethod | undefined;
  /** When the tool list was there, as `performance.now()` counts; undefined where there is none. */
  readonly listedAt?: number | undefined;
}

/** It ended, it was silent, or it pretended to know it. */
export type UnknownMethod = 'ended' | 'silent' | 'answered';

const METHODS: Readonly<Record<Failure['what'], string>> = {
  ping: 'ping',
  tools: 'tools/list',
  resources: 'resources/list',
  'resource templates': 'resources/templates/list',
  prompts: 'prompts/list',
};

/** More pages than this are no list: its cursor never ends. */
export const LONGEST_LIST = 64;

/** All requests together may take this many times what one may take. */
const TOTAL = 3;
/** An error about an unknown method needs no work. */
const UNKNOWN_MS = 10_000;

/** Asks a connected server for everything it declares. Throws nothing that the server causes. */
export async function visit(client: Client, tap: Tap, timeoutMs: number): Promise<Visit> {
  const options = { timeout: timeoutMs };
  const until = performance.now() + timeoutMs * TOTAL;
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
  let listedAt: number | undefined;
  for (const { what, declared, ask } of asks) {
    if (!declared) continue;
    try {
      await before(until, ask(), timeoutMs * TOTAL);
      if (what === 'tools') listedAt = performance.now();
    } catch (error) {
      if (isBroken(error)) {
        brokeAt = what;
        break;
      }
      // `resources` declares no templates: many servers have none and say so with this code.
      if (what === 'resource templates' && isCode(error, ProtocolErrorCode.MethodNotFound)) continue;
      const answer = tap.results(METHODS[what]).at(-1);
      const invalid = invalidPlaces(error, answer);
      failures.push({
        what,
        message: words(error, answer),
        ...(invalid === undefined ? {} : { invalid }),
        ...(isLate(error) ? { late: true } : {}),
      });
      // The time of the whole visit is over.
      if (performance.now() >= until) break;
    }
  }
  const unknownMethod = brokeAt === undefined ? await askUnknown(client, tap, timeoutMs) : undefined;
  return { contract: contractOf(client, tap), failures, brokeAt, unknownMethod, listedAt };
}

/** A server that is slow on every page of a list would otherwise be waited for page by page. */
async function before<T>(until: number, work: Promise<T>, totalMs: number): Promise<T> {
  work.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `it was incomplete after ${Math.round(totalMs / 1000)} s, the limit for all requests together`;
    const error = new SdkError(SdkErrorCode.RequestTimeout, message);
    timer = setTimeout(() => reject(error), Math.max(0, until - performance.now()));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Newer clients ask for what older servers do not know: they have to live on. */
async function askUnknown(client: Client, tap: Tap, timeoutMs: number): Promise<UnknownMethod | undefined> {
  const params = client.getProtocolEra() === 'modern' ? { _meta: modernMeta() } : {};
  const reply = await tap.ask(`${NAME}/unknown`, params, Math.min(timeoutMs, UNKNOWN_MS));
  if (reply.kind === 'closed' || (reply.kind === 'broken' && isBroken(reply.error))) return 'ended';
  if (reply.kind === 'silent') return 'silent';
  return reply.kind === 'result' ? 'answered' : undefined;
}

function isLate(error: unknown): boolean {
  return error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout;
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

/** An error in words for people: what the server said, or what its answer lacks. @param answer for the names of what it lists */
export function words(error: unknown, answer?: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const invalid = invalidResult(error);
  if (invalid !== undefined) {
    const places = invalid.issues.slice(0, 3).map(({ path, message }) => {
      return `${namedPath(Array.isArray(path) ? path : [], answer)}: ${message ?? ''}`;
    });
    return `${invalid.says}: ${places.join('; ')}`.slice(0, 500);
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
