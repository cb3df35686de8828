// How the program ends: exit codes, the two kinds of expected failure, and nothing else.

import type { Finding } from './types.js';

/** Exit codes of the CLI, design order: the highest applicable one wins. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  conflict: 3,
  accepted: 4,
  bug: 70,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A problem that is nobody's bug of ours: shown as a message and what to do, never as a stack trace. */
export class ReleaseError extends Error {
  readonly code: string;
  readonly exit: ExitCode;
  readonly hint: string | undefined;
  /** The other party's own words; undefined where it said nothing. */
  readonly quote: readonly string[] | undefined;
  /** What had been found when it ended the run. */
  readonly found: readonly Finding[];

  /**
   * @param code stable id, an anchor in docs/errors.md, such as `config/unknown-key`
   * @param message what happened, where and why
   */
  constructor(
    code: string,
    message: string,
    options: {
      hint?: string | undefined;
      exit?: ExitCode;
      quote?: readonly string[] | undefined;
      cause?: unknown;
      found?: readonly Finding[];
    } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'ReleaseError';
    this.code = code;
    this.exit = options.exit ?? EXIT.failed;
    this.hint = options.hint;
    this.quote = options.quote?.some((line) => line.trim() !== '') === true ? options.quote : undefined;
    this.found = options.found ?? [];
  }
}

/** An expected failure that stops nothing: what it was about is done without. @throws a bug of ours, and an interruption */
export function tolerated(error: unknown): ReleaseError {
  if (error instanceof ReleaseError && error.exit !== EXIT.interrupted) return error;
  throw error;
}

/** An error with what had been found when it ended the run; what is no expected one comes back as it is. */
export function withFound(error: unknown, found: readonly Finding[]): unknown {
  if (!(error instanceof ReleaseError) || found.length === 0) return error;
  const { code, message, hint, exit, quote } = error;
  return new ReleaseError(code, message, { hint, exit, quote, cause: error, found: [...found, ...error.found] });
}

/** What was thrown, in its own words. */
export function thrownWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Wrong usage or configuration: exit code 2. */
export function usageError(code: string, message: string, hint?: string): ReleaseError {
  return new ReleaseError(code, message, { exit: EXIT.usage, ...(hint === undefined ? {} : { hint }) });
}

/** What is thrown where the program was told to end. */
export function interrupted(): ReleaseError {
  return new ReleaseError('interrupted', 'Interrupted.', { exit: EXIT.interrupted });
}

/** A stage that found what stops the release; the loop adds the findings to the release and stops. */
export class StageFailure extends Error {
  readonly findings: readonly Finding[];

  constructor(found: Finding | readonly Finding[]) {
    const findings = [found].flat();
    super(findings.map((finding) => finding.message).join('\n'));
    this.name = 'StageFailure';
    this.findings = findings;
  }
}
