// A question to the person at the terminal: on stderr, answered by a line of stdin.

import { createInterface } from 'node:readline/promises';

/** Where it is asked and answered. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks, and gives the line without white space around it; nothing where the input ended.
 * The terminal edits the line itself, so that Ctrl-C reaches us as a signal.
 */
export async function askLine(question: string, { input, output }: Terminal, signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input, output, terminal: false });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    return (await Promise.race([lines.question(question, { signal }), ended])).trim();
  } finally {
    lines.close();
  }
}
