// What an attempt to connect came to, in the words of Talked; shared by both transports.

import { Client } from '@modelcontextprotocol/client';
import type { Call, SmokeSettings } from '../core/types.js';
import { MODERN } from './eras.js';
import { isCode, words } from './failures.js';
import { LONGEST_LIST, type Visit } from './list-capabilities.js';
import { CLIENT } from './protocol-versions.js';
import { type Ending, failed, type Talked } from './session-result.js';

/** The code with which a server of the newer era refuses `initialize`. */
export const UNSUPPORTED_VERSION = -32022;

/** How to talk: the `[smoke]` settings that matter here. */
export interface TalkOptions extends Pick<SmokeSettings, 'transport' | 'port' | 'path' | 'timeoutMs' | 'headers'> {
  /** With `auto`: over HTTP this very port counts, since whoever runs the server asks there. */
  readonly portCounts?: boolean | undefined;
  /** Over HTTP: whichever port the server opens is its own. */
  readonly anyPort?: boolean | undefined;
  /** Only whether it answers: neither the other era nor what a second start would show. */
  readonly quick?: boolean | undefined;
  /** Made after the lists. */
  readonly calls?: readonly Call[] | undefined;
  /** Waited for after the lists and calls, before the server is ended. */
  readonly linger?: (() => Promise<void>) | undefined;
  /** See {@link Launch.elsewhere}. */
  readonly elsewhere?: true | undefined;
}

/** A client of one era. */
export function newClient(era: 'legacy' | 'modern'): Client {
  const negotiation = era === 'legacy' ? {} : { versionNegotiation: { mode: { pin: MODERN } } };
  return new Client(CLIENT, { ...negotiation, listMaxPages: LONGEST_LIST });
}

/** It answered with an error. */
export function refused(transport: 'stdio' | 'http', error: unknown): Talked {
  const code = [UNSUPPORTED_VERSION, -32601, -32602].find((each) => isCode(error, each));
  return { ...failed('refused', transport), message: words(error), code };
}

/** It answered, and this is what was seen. */
export function answered(
  transport: 'stdio' | 'http',
  { begun, readyMs }: { readonly begun: number; readonly readyMs: number },
  found: Visit,
  ending: Ending,
): Talked {
  const { contract, failures, unknownMethod, undeclared, listedAt, cursors = [], answers } = found;
  return {
    ...failed('answered', transport),
    contract,
    failures,
    readyMs,
    ...(listedAt === undefined ? {} : { listedMs: Math.round(listedAt - begun) }),
    ending,
    ...(cursors.length === 0 ? {} : { cursors }),
    ...(answers === undefined ? {} : { answers }),
    ...(unknownMethod === undefined ? {} : { unknownMethod }),
    ...(undeclared === undefined ? {} : { undeclared }),
  };
}
