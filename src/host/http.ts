// HTTP as every part of the program uses it: one loop that repeats what is known to be transient, within a budget.

import { interrupted, ReleaseError } from '../core/errors.js';
import type { Env, HttpRequest, HttpResponse } from '../core/types.js';
import { steadyNow } from './clock.js';
import { Fault, faultOf } from './http-fault.js';
import { isRead } from './is-read.js';

export interface HttpOptions {
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
  /** Only HTTP_PROXY, HTTPS_PROXY and NO_PROXY (either case) are read. */
  readonly env: Env;
  sleep(ms: number): Promise<void>;
  readonly userAgent: string;
  /** Between 0 and 1; for tests. */
  random?(): number;
  /** Calls `late` when an attempt has taken so many milliseconds, and gives what stops that; for tests. Default: by the clock. */
  deadline?(ms: number, late: () => void, request: HttpRequest): () => void;
}

/** At most this many attempts, however much of the budget is left: evidence says that the sixth one rarely helps. */
const ATTEMPTS = 6;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
const TIMEOUT_MS = 30_000;
const BUDGET_MS = 180_000;
/** A streamed body gets a second more for each of these bytes: slower than that is a stall. */
const SLOWEST_BYTES_PER_SECOND = 50_000;
const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Makes the one HTTP client of a run (design 3.2). What it returns sends a request and gives the answer, whatever its
 * status; it throws ReleaseError `http/…` that names method, host and cause when there is no answer.
 * Redirects are followed for GET and HEAD only, and credentials never leave the origin they were given for.
 */
export function createHttp(options: HttpOptions): (request: HttpRequest) => Promise<HttpResponse> {
  const random = options.random ?? Math.random;
  // The transport is loaded on first use: `check` and `--help` never pay for it.
  let attempt: Promise<import('./http-attempt.js').Attempt> | undefined;

  return async (request) => {
    attempt ??= import('./http-attempt.js').then((module) => module.createAttempt(options));
    const send = await attempt;
    const timeoutMs = request.timeoutMs ?? TIMEOUT_MS + ((request.length ?? 0) / SLOWEST_BYTES_PER_SECOND) * 1000;
    const repeats = (request.retry ?? (isRead(request) ? 'safe' : 'never')) === 'safe';
    const began = steadyNow();
    // Waits are counted as asked for, so that a test with an instant sleep sees the same decisions.
    let waited = 0;

    for (let count = 1; ; count += 1) {
      const left = (request.budgetMs ?? Math.max(BUDGET_MS, timeoutMs)) - (steadyNow() - began) - waited;
      const answer = await outcomeOf(() => send(request, Math.max(1, Math.min(timeoutMs, left))));
      if (options.signal.aborted) throw interrupted();
      const wait = waitAfter(answer, count, random);
      if (!repeats || wait === undefined || count >= ATTEMPTS || wait >= left) {
        if (answer instanceof Fault) throw explain(answer, request.method ?? 'GET', request.url, count);
        return answer;
      }
      waited += wait;
      await options.sleep(wait);
      if (options.signal.aborted) throw interrupted();
    }
  };
}

async function outcomeOf(send: () => Promise<HttpResponse>): Promise<HttpResponse | Fault> {
  try {
    return await send();
  } catch (error) {
    return faultOf(error);
  }
}

/** Milliseconds to wait before the next attempt; undefined when another attempt cannot help. */
function waitAfter(answer: HttpResponse | Fault, count: number, random: () => number): number | undefined {
  // Full jitter: many clients that failed together must not come back together.
  const jittered = random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** count);
  if (answer instanceof Fault) return answer.transient ? jittered : undefined;
  const asked = retryAfter(answer.headers, steadyNow());
  // GitHub says "too fast" with 403; it is only told from "not allowed" by these headers.
  const limited = answer.status === 403 && (asked !== undefined || answer.headers['x-ratelimit-remaining'] === '0');
  if (!limited && !TRANSIENT.has(answer.status)) return undefined;
  return asked ?? jittered;
}

/**
 * What a server asks us to wait, in milliseconds: `Retry-After` in seconds or as a date, else GitHub's
 * `x-ratelimit-reset` when nothing remains; undefined when it asks for nothing that can be understood.
 * @param ours the time here, milliseconds since 1970, for a server that does not state its own
 */
export function retryAfter(headers: Readonly<Record<string, string>>, ours: number): number | undefined {
  // A date is meant by the clock of the server, which is not always ours.
  const theirs = Date.parse(headers['date'] ?? '');
  const now = Number.isNaN(theirs) ? ours : theirs;
  const value = headers['retry-after']?.trim();
  if (value !== undefined) {
    if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
    const date = Date.parse(value);
    if (!Number.isNaN(date)) return Math.max(0, date - now);
  }
  const reset = headers['x-ratelimit-reset'];
  if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined && /^\d+$/.test(reset)) {
    return Math.max(0, Number(reset) * 1000 - now);
  }
  return undefined;
}

function explain(fault: Fault, method: string, url: string, attempts: number): ReleaseError {
  const host = URL.canParse(url) ? new URL(url).host : 'an invalid URL';
  const tries = attempts === 1 ? '' : ` (tried ${attempts} times)`;
  return new ReleaseError(`http/${fault.kind}`, `${method} ${host}: ${fault.words}${tries}.`, {
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    cause: fault.origin,
  });
}
