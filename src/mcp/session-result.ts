// What a visit to a server found out; no opinion, and no SDK.

import type { Contract, Eras } from '../core/types.js';
import type { Listener } from '../host/listening.js';
import type { Redirect, Refusal } from './guarded-fetch.js';
import type { Busy } from './http.js';
import type { Cursor, Failure } from './list-capabilities.js';
import type { Probed } from './probes.js';
import type { OddVersion } from './protocol-versions.js';
import type { Answer } from './results.js';
import type { Stray } from './transport.js';

/**
 * `answered`: initialize and the lists went through, `failures` may name some that did not;
 * `exited`: it ended before it answered; `silent`: no answer in time; `refused`: it answered with an error;
 * `crashed`: it ended after it had answered; `port-busy`: not started; `elsewhere`: it listens on other ports;
 * `flooded`: it wrote more than is read; `protected`: over HTTP it asks for a login, as the specification says.
 */
export type TalkOutcome =
  | 'answered'
  | 'exited'
  | 'silent'
  | 'refused'
  | 'crashed'
  | 'port-busy'
  | 'elsewhere'
  | 'flooded'
  | 'protected';

/** What made it end: closing stdin, SIGTERM or only SIGKILL. */
export type Ending = 'stdin' | 'sigterm' | 'sigkill';

export interface Talked extends Probed {
  readonly outcome: TalkOutcome;
  readonly transport: 'stdio' | 'http';
  /** Milliseconds from the start of the process to the answer. */
  readonly readyMs: number;
  /** Milliseconds from the start of the process to its tool list; undefined where there is none. */
  readonly listedMs?: number | undefined;
  /** HTTP: the endpoint answers with a redirect first. */
  readonly redirect?: Redirect | undefined;
  readonly contract?: Contract | undefined;
  readonly eras?: Eras | undefined;
  /** Bytes; undefined where the system does not tell. */
  readonly peakBytes?: number | undefined;
  readonly failures: readonly Failure[];
  /** Lists whose cursor leads nowhere else. */
  readonly cursors?: readonly Cursor[] | undefined;
  /** What came of calls that were asked for. */
  readonly answers?: readonly Answer[] | undefined;
  /** Versions that it answers `initialize` with, although no client knows them. */
  readonly oddVersions?: readonly OddVersion[] | undefined;
  /** What was on stdout and is no message (stdio only). */
  readonly stray: readonly Stray[];
  readonly strayCount: number;
  readonly stderr: string;
  readonly exitCode?: number | null | undefined;
  readonly signal?: string | null | undefined;
  readonly ending?: Ending | undefined;
  /** A second process of it was asked to end (SIGTERM) while a client was connected, and had to be killed. */
  readonly ignoresTerm?: true | undefined;
  /** What it refused with, and the JSON-RPC code when that may mean another revision. */
  readonly message?: string | undefined;
  readonly code?: number | undefined;
  /** What was asked for when it crashed. */
  readonly during?: string | undefined;
  /** Where it listens: instead of the port it was told, or besides. */
  readonly listening?: readonly Listener[] | undefined;
  readonly busy?: Busy | undefined;
  readonly address?: string | undefined;
  /** What HTTP answered instead of success. */
  readonly refusal?: Refusal | undefined;
  /** It speaks HTTP+SSE, which streamable HTTP has replaced. */
  readonly oldSse?: true | undefined;
  /** It answers requests that a foreign web page sends to it (Host and Origin of another name). */
  readonly answersForeign?: true | undefined;
  /** How it says who lets clients in: words of its 401 and its metadata. */
  readonly login?: string | undefined;
}

/** An outcome with nothing else known. */
export function failed(outcome: TalkOutcome, transport: 'stdio' | 'http'): Talked {
  return { outcome, transport, readyMs: 0, failures: [], stray: [], strayCount: 0, stderr: '' };
}
