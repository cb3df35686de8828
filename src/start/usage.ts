// What a usage offers where it wants a word: the transport, or the command that is the server.

/** A list to choose from that no flag stands before: `{stdio,http}` of argparse, `<stdio|http>`. */
const AS_WORD = /(?<!-[\w-]+[ =])[{[<(](?:[\w-]+[,|])*stdio(?:[,|][\w-]+)*[}\])>]/;
/** The same of a flag, and `choices: "stdio", "http"` of commander and yargs, `Choose from:` of click with one on each line. */
const AS_VALUE =
  /[{[<(](?:[\w-]+[,|])*stdio(?:[,|][\w-]+)*[}\])>]|\b(?:choices|choose from|one of|possible values)\b[^\n]{0,80}?\n?\s*["'(]?stdio\b/i;
/** A line of a list of commands: `  stdio   Start the server`, `  weather-mcp serve [options]  Run it`. */
const COMMAND = /^[ \t]+(?:[\w@./-]+ )?([a-z][\w-]*)(?: [[<][^\n]*?[\]>])*[ \t]{2,}\S/gm;
/** What the command that is the server is called, the likeliest first. */
const SERVERS = ['stdio', 'mcp', 'serve', 'start', 'server', 'run'];

/** The word that lets a client talk to it; undefined where the usage names none. */
export function offeredCommand(usage: string): string | undefined {
  const words = new Set([...usage.matchAll(COMMAND)].map(([, word = '']) => word));
  return SERVERS.find((word) => words.has(word)) ?? (AS_WORD.test(usage) ? 'stdio' : undefined);
}

/** The value for a flag that chooses the transport; undefined for any other flag. */
export function offeredValue(flag: string, usage: string): string | undefined {
  return /transport|mode|protocol/i.test(flag) && AS_VALUE.test(usage) ? 'stdio' : undefined;
}
