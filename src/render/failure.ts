// The one renderer of errors that end a command: what happened, the remote's words, what to do.

import { EXIT, type ExitCode, ReleaseError, StageFailure } from '../core/errors.js';
import { VERSION } from '../core/program.js';
import { ISSUES } from '../core/repository.js';
import { systemWords } from '../core/system-error.js';
import type { Finding } from '../core/types.js';
import { paint, type Screen } from '../host/progress.js';

/** An error as it is shown and as `--format json` gives it. */
export interface Failure {
  readonly exit: ExitCode;
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string | undefined };
  readonly quote: readonly string[];
  readonly findings: readonly Finding[];
}

/** Makes a failure of whatever was thrown. What is no expected error is a bug of ours: exit 70, with what to report. */
export function toFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) {
    const message = 'Interrupted. Everything that was started has been ended.';
    return { exit: EXIT.interrupted, error: { code: 'interrupted', message }, quote: [], findings: [] };
  }
  if (error instanceof ReleaseError) {
    const { code, message, hint, exit } = error;
    return { exit, error: { code, message, hint }, quote: error.quote ?? [], findings: [] };
  }
  if (error instanceof StageFailure) {
    const [first] = error.findings;
    const shown = { code: first?.rule ?? 'failed', message: error.message, hint: first?.hint };
    return { exit: EXIT.failed, error: shown, quote: first?.quote ?? [], findings: error.findings };
  }
  const words = systemWords(error);
  if (words !== undefined) {
    const { path, syscall } = error as NodeJS.ErrnoException;
    const shown = {
      code: 'system/refused',
      message: `${path ?? syscall ?? 'The system'}: ${words}.`,
      hint: 'Look at that place: who owns it, and what room is left. Another temporary folder is named with TMPDIR.',
    };
    return { exit: EXIT.failed, error: shown, quote: [], findings: [] };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    exit: EXIT.bug,
    error: {
      code: 'bug',
      message: 'This is a bug of mcp-drydock, not of your project.',
      hint: `Report it at ${ISSUES} with these lines: mcp-drydock ${VERSION}, Node ${process.version}, ${process.platform}`,
    },
    quote: stack.split('\n'),
    findings: [],
  };
}

/** The failure as text for stderr. */
export function renderFailure(failure: Failure, screen: Screen): string {
  const { code, message, hint } = failure.error;
  const blocks = [
    `${paint('error', 'error', screen)}  ${code}`,
    indent(message.split('\n'), 2),
    ...(failure.quote.length > 0 ? [indent(failure.quote, 4)] : []),
    ...(hint === undefined ? [] : [indent(hint.split('\n'), 2)]),
  ];
  return `\n${blocks.join('\n\n')}\n`;
}

function indent(lines: readonly string[], width: number): string {
  return lines.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`)).join('\n');
}
