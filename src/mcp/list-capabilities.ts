// What a client does once it is connected: a ping, every declared list to its end, a method that nobody knows, and the contract of
// what it saw.

import { type Client, ProtocolErrorCode, SdkError, SdkErrorCode } from '@modelcontextprotocol/client';
import type { Contract } from '../core/types.js';
import { asText, objectsOf } from '../formats/object.js';
import type { TalkOptions } from './answers.js';
import { makeContract } from './contract.js';
import { isBroken, isCode, isTimeout, words } from './failures.js';
import { type InvalidPlace, invalidPlaces } from './invalid-list.js';
import { makeCalls } from './make-calls.js';
import { type ListName, type Probed, probe } from './probes.js';
import type { Tap } from './recorder.js';
import type { Answer } from './results.js';

/** Something that was declared and did not work. */
export interface Failure {
  readonly what: ListName | 'resource templates' | 'ping';
  readonly message: string;
  /** It was answered, and clients cannot read the answer: where. */
  readonly invalid?: readonly InvalidPlace[] | undefined;
  /** It was not answered in time. */
  readonly late?: true;
  /** The server knows no such method, although it declares the list. */
  readonly unknown?: true;
}

/** What a visit found. */
export interface Visit extends Probed {
  readonly contract: Contract;
  readonly failures: readonly Failure[];
  /** What was asked for when the connection broke; undefined when it held. */
  readonly brokeAt?: string | undefined;
  /** When the tool list was there, as `performance.now()` counts; undefined where there is none. */
  readonly listedAt?: number | undefined;
  /** Lists whose cursor is empty, or comes again. */
  readonly cursors?: readonly Cursor[] | undefined;
  /** What came of the calls, where some were asked for. */
  readonly answers?: readonly Answer[] | undefined;
}

/** A cursor that leads nowhere else. */
export interface Cursor {
  readonly what: Failure['what'];
  readonly value: string;
}

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

/** Asks a connected server for everything it declares. Throws nothing that the server causes. */
export async function visit(
  client: Client,
  tap: Tap,
  { timeoutMs, calls, quick }: Pick<TalkOptions, 'timeoutMs' | 'calls' | 'quick'>,
): Promise<Visit> {
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
        ...(isTimeout(error) ? { late: true } : {}),
        ...(isCode(error, ProtocolErrorCode.MethodNotFound) ? { unknown: true } : {}),
      });
      // The time of the whole visit is over.
      if (performance.now() >= until) break;
    }
  }
  const called = brokeAt === undefined && calls ? await makeCalls(client, tap, calls, timeoutMs) : undefined;
  brokeAt ??= called?.brokeAt;
  const probed = brokeAt === undefined ? await probe(client, tap, { timeoutMs, quick }) : {};
  return {
    contract: contractOf(client, tap),
    failures,
    brokeAt,
    ...probed,
    listedAt,
    cursors: cursorsOf(tap),
    answers: called?.answers,
  };
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

function contractOf(client: Client, tap: Tap): Contract {
  const hello = tap.results('initialize')[0] ?? tap.results('server/discover').at(-1) ?? {};
  const info = hello['serverInfo'] ?? client.getServerVersion() ?? {};
  const version = client.getNegotiatedProtocolVersion();
  const supported = Array.isArray(hello['supportedVersions']) ? hello['supportedVersions'].map(String) : undefined;
  const instructions = hello['instructions'] ?? client.getInstructions();
  return makeContract({
    protocolVersions: supported ?? (version === undefined ? [] : [version]),
    serverInfo: info as Record<string, unknown>,
    instructions: asText(instructions),
    capabilities: (hello['capabilities'] ?? client.getServerCapabilities() ?? {}) as Record<string, unknown>,
    tools: items(tap, 'tools/list', 'tools'),
    resources: items(tap, 'resources/list', 'resources'),
    resourceTemplates: items(tap, 'resources/templates/list', 'resourceTemplates'),
    prompts: items(tap, 'prompts/list', 'prompts'),
  });
}

/** The SDK stops at a page that comes again, and others never do. */
function cursorsOf(tap: Tap): readonly Cursor[] {
  return (Object.entries(METHODS) as [Failure['what'], string][]).flatMap(([what, method]) => {
    const given = tap.results(method).flatMap(({ nextCursor: one }) => (typeof one === 'string' ? [one] : []));
    const value = given.find((one, at) => one === '' || given.indexOf(one) < at);
    return value === undefined ? [] : [{ what, value }];
  });
}

/** The items of every page; a page that repeats the one before it counts once. */
function items(tap: Tap, method: string, key: string): readonly Readonly<Record<string, unknown>>[] {
  let last = '';
  return tap.results(method).flatMap((page) => {
    const text = JSON.stringify(page);
    if (text === last) return [];
    last = text;
    return objectsOf(page[key]);
  });
}
