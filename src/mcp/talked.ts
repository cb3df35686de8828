// What a visit to a server found out; no opinion, and no SDK.

import type { Contract } from '../types.js';
import type { Busy } from './http.js';
import type { Stray } from './transport.js';
import type { Failure } from './visit.js';

/**
 * `answered`: initialize and the lists went through, `failures` may name some that did not;
 * `exited`: it ended before it answered; `silent`: no answer in time; `refused`: it answered with an error;
 * `crashed`: it ended after it had answered; `port-busy`: not started; `elsewhere`: it listens on other ports.
 */
export type TalkOutcome = 'answered' | 'exited' | 'silent' | 'refused' | 'crashed' | 'port-busy' | 'elsewhere';

/** What made it end: closing stdin, SIGTERM or only SIGKILL. */
export type Ending = 'stdin' | 'sigterm' | 'sigkill';

export interface Talked {
  readonly outcome: TalkOutcome;
  readonly transport: 'stdio' | 'http';
  /** Milliseconds from the start of the process to the answer. */
  readonly readyMs: number;
  readonly contract?: Contract | undefined;
  readonly failures: readonly Failure[];
  /** What was on stdout and is no message (stdio only). */
  readonly stray: readonly Stray[];
  readonly strayCount: number;
  readonly stderr: string;
  readonly exitCode?: number | null | undefined;
  readonly signal?: string | null | undefined;
  readonly ending?: Ending | undefined;
  /** What it refused with, and the JSON-RPC code when that may mean another revision. */
  readonly message?: string | undefined;
  readonly code?: number | undefined;
  /** What was asked for when it crashed. */
  readonly during?: string | undefined;
  /** Ports it listens on instead. */
  readonly ports?: readonly number[] | undefined;
  readonly busy?: Busy | undefined;
  readonly address?: string | undefined;
}

/** An outcome with nothing else known. */
export function failed(outcome: TalkOutcome, transport: 'stdio' | 'http'): Talked {
  return { outcome, transport, readyMs: 0, failures: [], stray: [], strayCount: 0, stderr: '' };
}
