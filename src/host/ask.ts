// A question to the person at the terminal: on stderr, answered by a line of stdin.

import { createInterface } from 'node:readline/promises';

/** Where it is asked and answered. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks, and gives the line without white space around it; undefined where the input ended.
 * The terminal edits the line itself, so that Ctrl-C reaches us as a signal.
 */
export async function askLine(
  question: string,
  { input, output }: Terminal,
  signal: AbortSignal,
): Promise<string | undefined> {
  // An input that has ended says so to nobody who comes later.
  if (!input.readable) return undefined;
  const lines = createInterface({ input, output, terminal: false });
  const ended = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    const line = await Promise.race([lines.question(question, { signal }), ended]);
    // Ctrl-D leaves the terminal in the line of the question.
    if (line === undefined) output.write('\n');
    return line?.trim();
  } finally {
    lines.close();
  }
}
