// The one renderer of errors that end a command: what happened, the remote's words, what to do.

import { ISSUES, NAME, VERSION } from '../core/about.js';
import { EXIT, type ExitCode, ReleaseError, StageFailure } from '../core/errors.js';
import { expected, isOutOfMemory } from '../core/system-error.js';
import type { Finding } from '../core/types.js';
import { paint, type Screen } from '../host/progress.js';
import { columnsOf, indented, paragraphs } from './wrap.js';

/** An error as it is shown and as `--format json` gives it. */
export interface Failure {
  readonly exit: ExitCode;
  readonly error: { readonly code: string; readonly message: string; readonly hint?: string | undefined };
  readonly quote: readonly string[];
  /** What the error consists of; empty where it is no finding. */
  readonly findings: readonly Finding[];
  /** What was found before it. */
  readonly before: readonly Finding[];
}

/** What a failure mostly lacks. */
const NONE = { quote: [], findings: [], before: [] } as const;

/** Makes a failure of whatever was thrown. What is no expected error is a bug of ours: exit 70, with what to report. */
export function toFailure(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) {
    const message = 'Interrupted. All started processes were stopped.';
    const hint = error instanceof ReleaseError ? error.hint : undefined;
    return { ...NONE, exit: EXIT.interrupted, error: { code: 'interrupted', message, hint } };
  }
  const known = expected(error);
  if (known !== undefined) {
    const { code, message, hint, exit } = known;
    return { ...NONE, exit, error: { code, message, hint }, quote: known.quote ?? [], before: known.found };
  }
  if (error instanceof StageFailure) {
    const [first] = error.findings;
    const shown = { code: first?.rule ?? 'failed', message: error.message, hint: first?.hint };
    return { ...NONE, exit: EXIT.failed, error: shown, quote: first?.quote ?? [], findings: error.findings };
  }
  if (isOutOfMemory(error)) {
    const shown = {
      code: 'system/memory',
      message: `The system gave no more memory: ${(error as Error).message}.`,
      hint: 'Raise the limit: ulimit -v unlimited. Node reserves far more address space than it uses; to limit a run, limit the memory of its container instead.',
    };
    return { ...NONE, exit: EXIT.failed, error: shown };
  }
  return {
    ...NONE,
    exit: EXIT.bug,
    error: {
      code: 'bug',
      message: `This is a bug in ${NAME}, not in your project.`,
      hint: `Report it at ${ISSUES} with these lines: ${NAME} ${VERSION}, Node ${process.version}, ${process.platform}`,
    },
    quote: stacksOf(error),
  };
}

/** The stack of an error and of what caused it, where nobody expected it. */
function stacksOf(error: unknown): readonly string[] {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (let one = error; one !== undefined && !seen.has(one); one = one instanceof Error ? one.cause : undefined) {
    seen.add(one);
    const stack = one instanceof Error ? (one.stack ?? one.message) : String(one);
    lines.push(...`${lines.length > 0 ? 'caused by ' : ''}${stack}`.split('\n'));
  }
  return lines;
}

/** The failure as text, below what was found before it. */
export async function renderStopped(failure: Failure, stream: NodeJS.WriteStream): Promise<string> {
  const text = renderFailure(failure, stream);
  if (failure.before.length === 0) return text;
  // In a chunk that has it anyway: one of its own would be a second copy in the bundle.
  const { renderFindings } = await import(/* webpackChunkName: "asking" */ './findings.js');
  return `\n${renderFindings(failure.before, { stream })}${text}`;
}

/** The failure itself. */
export function renderFailure(failure: Failure, screen: Screen): string {
  // In a file or a pipe a message stays one line, so that it can be searched for.
  const columns = screen.columns === undefined ? Number.POSITIVE_INFINITY : columnsOf(screen);
  const { code, message, hint } = failure.error;
  const blocks = [
    `${paint('error', 'error', screen)}  ${code}`,
    paragraphs(message, columns),
    ...(failure.quote.length > 0 ? [indented(failure.quote.join('\n'))] : []),
    ...(hint === undefined ? [] : [paragraphs(hint, columns)]),
  ];
  return `\n${blocks.join('\n\n')}\n`;
}
