// Which versions of the protocol a server answers: `server/discover` of the newer era, `initialize` with each older version.

import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/client';
import { NAME, VERSION } from '../core/about.js';
import { asText, textsOf } from '../formats/object.js';
import { MODERN } from './eras.js';
import type { Tap } from './recorder.js';

/** Who asks. */
export const CLIENT = { name: NAME, version: VERSION };

/** What every request of the newer era carries. */
export function modernMeta(): Readonly<Record<string, unknown>> {
  return {
    [PROTOCOL_VERSION_META_KEY]: MODERN,
    [CLIENT_INFO_META_KEY]: CLIENT,
    [CLIENT_CAPABILITIES_META_KEY]: {},
  };
}

/** Asks `server/discover`; gives the versions it states, sorted, none when it does not know that method. */
export async function modernVersions(tap: Tap, timeoutMs: number): Promise<readonly string[]> {
  const reply = await tap.ask('server/discover', { _meta: modernMeta() }, timeoutMs);
  const stated = reply.kind === 'result' ? reply.result['supportedVersions'] : undefined;
  // A server of both eras may name the older versions here too: those are told by `initialize`.
  return textsOf(stated)
    .filter((one) => one >= MODERN && one.length < 40)
    .sort();
}

/** The versions of the older era that the SDK knows, newest first. */
export const LEGACY_VERSIONS: readonly string[] = SUPPORTED_PROTOCOL_VERSIONS.filter((one) => one < MODERN);

/** An answer to `initialize` that is no version of its era. */
export interface OddVersion {
  readonly asked: string;
  readonly answered: string;
}

/** Versions that a server was asked for one by one. */
export interface Asked {
  /** Those that it answered with the same. */
  readonly answered: readonly string[];
  readonly odd: readonly OddVersion[];
}

/**
 * Asks `initialize` with each version in turn.
 * @param ask asks with one; undefined where there is no time or no answer
 */
export async function legacyVersions(
  versions: readonly string[],
  ask: (version: string) => Promise<string | undefined>,
): Promise<Asked> {
  const answered: string[] = [];
  const odd: OddVersion[] = [];
  for (const asked of versions) {
    const version = await ask(asked);
    if (version === asked) answered.push(version);
    else if (version !== undefined && !LEGACY_VERSIONS.includes(version)) odd.push({ asked, answered: version });
  }
  return { answered, odd };
}

/** What `initialize` carries. */
export function greeting(protocolVersion: string): Readonly<Record<string, unknown>> {
  return { protocolVersion, capabilities: {}, clientInfo: CLIENT };
}

/** Asks `initialize` with one version; gives the version it answers with. */
export async function legacyVersion(tap: Tap, version: string, timeoutMs: number): Promise<string | undefined> {
  const reply = await tap.ask('initialize', greeting(version), timeoutMs);
  const answered = reply.kind === 'result' ? reply.result['protocolVersion'] : undefined;
  return asText(answered);
}
