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

/** A list of choices: `{dev,prod}` of argparse, `{dev|prod}` of click, `<dev|prod>`. */
const LIST = /[{[<(]([\w.-]+)(?:[,|][\w.-]+)+[}\])>]/;
/** What stands before the first choice: `(choices: "dev", "prod")` of commander and yargs, `Choose from:` of click. */
const FROM = /\b(?:choices|choose from|one of|possible values)\b\W{0,20}([\w.-]*\w)/i;

/** The value that the usage offers for an argument that is missing, named as the program names it; undefined where it offers none. */
export function offeredValue(argument: string, usage: string): string | undefined {
  const flag = /--[a-z][\w-]*/.exec(argument)?.[0];
  if (flag !== undefined && /transport|mode|protocol/i.test(flag) && AS_VALUE.test(usage)) return 'stdio';
  const own = LIST.exec(argument.slice(flag?.length ?? 0))?.[1];
  if (own !== undefined) return own;
  const name = flag ?? /[A-Za-z][\w-]*/.exec(argument)?.[0];
  if (name === undefined) return undefined;
  // click lists them below `Choose from:`.
  const lines = usage.replace(/:[ \t]*\n\s*/g, ': ').split('\n');
  const after = lines.flatMap((line) => line.split(new RegExp(`(?<![\\w-])${name}(?![\\w-])`)).slice(1));
  return firstOf(after, flag) ?? (flag === undefined ? positional(name, usage) : undefined);
}

/** Of what follows the name of an argument. A list of a flag follows it at once. */
function firstOf(after: readonly string[], flag: string | undefined): string | undefined {
  const lists = flag === undefined ? [] : after.map((text) => new RegExp(`^[ =]${LIST.source}`).exec(text)?.[1]);
  return [...lists, ...after.map((text) => FROM.exec(text)?.[1])].find((value) => value !== undefined);
}

/** argparse shows a list in place of the name: the only one that no flag stands before. */
function positional(name: string, usage: string): string | undefined {
  const line = /^usage: [^\n]*(?:\n[ \t]+[^\n]*)*/im.exec(usage)?.[0].replace(/\[[^\]]*\]/g, '') ?? '';
  const lists = [...line.matchAll(new RegExp(`(?<!-[\\w-]+[ =])${LIST.source}`, 'g'))];
  if (line.includes(` ${name}`) || lists.length !== 1) return undefined;
  const words = lists[0]?.[0].slice(1, -1).split(/[,|]/) ?? [];
  return SERVERS.find((word) => words.includes(word)) ?? words[0];
}
