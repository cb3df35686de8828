// What the last words of a server that did not start mean, in any language.

import { CONFIG_FILE } from '../core/about.js';
import { quotedList } from '../core/quoted-list.js';
import type { Diagnosis, StartAdvice } from '../core/types.js';
import { ECOSYSTEMS } from '../ecosystems/index.js';
import { needsVariable } from '../ecosystems/missed.js';
import { documentedArguments } from './documented.js';
import { offeredCommand, offeredValue } from './usage.js';
import { VARIABLE, valueFor, wantsVariables } from './variables.js';

/** How the hint ends where nobody knows them. */
const UNKNOWN = 'args = ["…"]';

interface Known {
  readonly sign: RegExp;
  readonly tell: (match: RegExpExecArray, advice: StartAdvice | undefined) => Diagnosis | undefined;
}

/** The first that fits counts. */
const KNOWN: readonly Known[] = [
  {
    // argparse, click and typer, commander, yargs.
    sign: /the following arguments are required: ([^\n]+)|Missing (?:argument|option|parameter)s?:? ['"]?([^'"\n]+)|missing required argument ['"]?([^'"\n]+)|required option ['"]?([^'"\n]+?)['"]? not specified|Missing required arguments?: ([^\n]+)|Not enough non-option arguments|(?<!\S)(--[a-z][\w-]*) (?:is|are|must be) (?:required|set|provided|given|specified)/,
    tell: (match) => lacks(match.slice(1).find((part) => part !== undefined) ?? positionals(match.input), match.input),
  },
  {
    // A switch takes no value: "In-memory databases require the --read-write flag".
    sign: /\b(?:requires?|needs?|without|(?:use|pass|add|set)) (?:the |an? )?['"`]?(--[a-z][\w-]*)['"`]? (?:flag|switch)\b/i,
    tell: ([, flag = '']) => needsArguments(flag, [flag]),
  },
  {
    sign: new RegExp(
      `\\b(${VARIABLE})\\b[^\\n]{0,80}?(?:(?:is|are|was|be|been)? ?(?:not set|unset|not defined|undefined|not found|missing|required|not provided|empty|not configured)|must be (?:set|provided|given)|environment variable)`,
    ),
    tell: ([, name]) => (name === undefined ? undefined : needsVariable([name])),
  },
  {
    sign: new RegExp(
      `(?:environment variables?|env(?:ironment)? vars?|[Mm]issing|[Rr]equired|[Pp]lease set|[Mm]ust set|not set|export)[^\\n]{0,60}?(?:\\n[\\s*•-]*)?\\b(${VARIABLE})\\b`,
    ),
    tell: ([, name]) => (name === undefined ? undefined : needsVariable([name])),
  },
  {
    // What Python's subprocess, Node's child_process and a shell say of a program that is not on PATH.
    sign: /_execute_child\b[\s\S]*FileNotFoundError: \[Errno 2\] No such file or directory: '([^'/\n]+)'|\bspawn(?:Sync)? ([^\s/\\]+) ENOENT|^(?:\/bin\/)?(?:ba)?sh: (?:\d+: |line \d+: )?([\w.-]+): (?:command )?not found/m,
    tell: (match) => needsProgram(match[1] ?? match[2] ?? match[3] ?? '', match[0].split('\n').at(-1) ?? ''),
  },
  {
    sign: /^.*(?:interactive terminal|not a (?:tty|terminal)\b|(?:requires?|needs?|wants?) (?:a|an interactive) (?:tty|terminal)\b|Raw mode is not supported|Inappropriate ioctl for device|must be run (?:in|from) a terminal).*$/im,
    tell: ([line]) => ({
      rule: 'start/exited',
      message: `The server needs a terminal, but a client gives it pipes: “${line.trim().slice(0, 200)}”.`,
      hint: 'Serve without one, and ask for a terminal only in commands that people type.',
    }),
  },
  {
    // Python and Node; the last one, since it is what it ended with.
    sign: /(?:FileNotFoundError: \[Errno 2\] No such file or directory: '([^'\n]+)'|ENOENT: no such file or directory, (?:open|scandir|stat|access) '([^'\n]+)')(?![\s\S]*(?:FileNotFoundError|ENOENT: no such file))/,
    tell: (match, advice) => needsFile(match[1] ?? match[2] ?? '', advice),
  },
  {
    sign: /^.*(?:not (?:logged|signed) in|log ?in (?:is )?required|please (?:log|sign) in|run \S+ (?:auth )?login|not authenticated|authentication (?:failed|required|error)|invalid (?:api[ _-]?key|token|credentials|client)|unauthori[sz]ed|credentials (?:were )?not found|could not (?:automatically )?determine credentials|ECONNREFUSED|[Cc]onnection refused|ConnectError|connection attempts failed|(?:could not|cannot|unable to|failed to) connect\b).*$/im,
    tell: ([line]) => needsService(line.trim()),
  },
  {
    // It connects or downloads before it answers: names that nobody resolves, and what programs and libraries say of it.
    sign: /^.*(?:ENOTFOUND|EAI_AGAIN|[Nn]ame or service not known|name resolution|nodename nor servname|NameResolutionError|[Ff]ailed to download|(?:could not|cannot|unable to) (?:download|fetch)\b|could not load model \S+ from any source|couldn.t connect to).*$/im,
    tell: ([line]) => needsNetwork(line.trim()),
  },
  { sign: /^[Uu]sage: /m, tell: ({ input }) => lacks(positionals(input), input) },
  {
    sign: /(?:Address already in use|address already in use|EADDRINUSE|Errno 98|Errno 48)[^\n]*/,
    tell: () => ({
      rule: 'start/port-busy',
      message: 'The server could not listen: its port is already in use on this machine.',
      hint: `Stop the program that listens there, or set another port in ${CONFIG_FILE}:\n  [smoke]\n  port = 8081`,
    }),
  },
];

/** What was set for the start. */
interface Given {
  readonly advice?: StartAdvice | undefined;
  /** What the ecosystem reads from the words. */
  readonly diagnosis?: Diagnosis | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** The project's folder, for its documentation. */
  readonly folder?: string | undefined;
  /** The name of its package. */
  readonly name?: string | undefined;
  /** Names of its other commands. */
  readonly others?: readonly string[] | undefined;
}

/** The cause that these words name, undefined when they name none that is known. What is set already is no cause. */
export function causeOf(output: string, given: Given = {}): Diagnosis | undefined {
  const { advice, diagnosis, env = {}, folder } = given;
  const whole = (cause: Diagnosis | undefined): Diagnosis | undefined =>
    cause?.subject?.variables === undefined ? cause : wantsVariables(cause.subject.variables, output, { env, folder });
  const named = whole(diagnosis);
  if (named !== undefined) return named;
  for (const { sign, tell } of KNOWN) {
    const match = sign.exec(output);
    const cause = match === null ? undefined : whole(tell(match, advice));
    if (cause !== undefined) return withCommand(withArguments(cause, given), given);
  }
  for (const { lastWords } of ECOSYSTEMS) {
    const cause = lastWords?.(output);
    if (cause !== undefined) return cause;
  }
  return undefined;
}

/** Where the words do not say which arguments, the documentation may. */
function withArguments(cause: Diagnosis, { folder, name }: Given): Diagnosis {
  if (folder === undefined || name === undefined || !cause.hint?.endsWith(UNKNOWN)) return cause;
  const args = documentedArguments(folder, [name]);
  return args.length === 0 ? cause : { ...cause, hint: cause.hint.replace(UNKNOWN, `args = ${quotedList(args)}`) };
}

/** What wants arguments may be a tool for people, and another command of the package the server. */
function withCommand(cause: Diagnosis, { name = '', others = [] }: Given): Diagnosis {
  const server = others.find((one) => /(?:^|[-_])(?:mcp|serve|server|stdio)$/.test(one.replace(name, '')));
  if (cause.rule !== 'start/needs-arguments' || server === undefined) return cause;
  return { ...cause, hint: `${cause.hint}\nOr, if ${server} is the server:\n  [smoke]\n  command = ["${server}"]` };
}

function needsService(line: string): Diagnosis {
  return missesThere('an account or a service', line, 'Log in and connect', 'needs an account');
}

function needsNetwork(line: string): Diagnosis {
  return missesThere(
    'the network',
    line,
    'Put what it downloads into the package, or connect',
    'downloads a file first',
  );
}

function needsProgram(program: string, line: string): Diagnosis {
  const install = `Install ${program} before the start check (in a workflow: in a step before it), start it`;
  return missesThere(`the program ${program}`, line, install, `needs ${program}`);
}

/** What cannot be given to it here. */
function missesThere(what: string, line: string, instead: string, why: string): Diagnosis {
  return {
    rule: 'start/needs-service',
    message: `The server does not start without ${what}: “${line.slice(0, 200)}”. A client that starts it to list its tools gets no answer.`,
    hint: `${instead} when a tool is called, or state why it cannot be started here in ${CONFIG_FILE}:\n  [smoke]\n  unstarted = "${why}"`,
  };
}

/** @param missing as the program names it; undefined where it only printed its usage */
function lacks(missing: string | undefined, usage: string): Diagnosis {
  const named = missing?.split(',') ?? [];
  const command = named.some((one) => one.includes('--') || isPlace(one)) ? undefined : offeredCommand(usage);
  if (command !== undefined) return needsArguments(missing, [command]);
  return needsArguments(missing, missing === undefined ? ['…'] : named.flatMap((one) => flagAndValue(one, usage)));
}

function needsArguments(missing: string | undefined, args: readonly string[]): Diagnosis {
  const which = missing === undefined ? '' : ` (${missing.trim().replace(/\.$/, '')})`;
  return {
    rule: 'start/needs-arguments',
    message: `The server does not start without arguments${which}: it printed its usage and exited.`,
    hint: `Set the arguments for the start check in ${CONFIG_FILE}:\n  [smoke]\n  args = ${quotedList(args)}`,
  };
}

/** What a usage line requires without a name: `Usage: mcp-server <organization> [options]`. */
function positionals(output: string): string | undefined {
  const line = /^\s*(?:[Uu]sage:\s*)?[\w@./-]+((?: <[\w-]+>)+)(?= |$)/m.exec(output)?.[1];
  return line?.trim().replaceAll(' ', ', ');
}

/** What to write for an argument that is missing, named as a program names it: `--root <dir>`, `FOLDER`, `<organization>`. */
function flagAndValue(argument: string, usage: string): readonly string[] {
  const flag = /--[a-z][\w-]*/.exec(argument)?.[0] ?? bareFlag(argument.trim(), usage);
  const name = (flag?.slice(2) ?? /[A-Za-z][\w-]*/.exec(argument)?.[0] ?? '').toUpperCase().replaceAll('-', '_');
  if (flag !== undefined)
    return [flag, offeredValue(argument.includes(flag) ? argument : flag, usage) ?? valueFor(name)];
  // The working folder of the start is there.
  return [offeredValue(argument, usage) ?? (name === '' ? '…' : isPlace(name) ? '.' : valueFor(name))];
}

/** yargs names a flag that is missing without its dashes. */
function bareFlag(argument: string, usage: string): string | undefined {
  const flag = `--${argument}`;
  return /^[a-z][\w-]*$/.test(argument) && usage.split(/[\s,=]+/).includes(flag) ? flag : undefined;
}

function isPlace(argument: string): boolean {
  return /DIR|FOLDER|PATH|ROOT|WORKSPACE/i.test(argument);
}

/** Where a path lies: in the sandbox's working folder or home, in what is installed, or elsewhere on the machine. */
const PLACES = /[/\\]room-[^/\\]+[/\\](work|home|venv|installed|installed-with-scripts|package)[/\\](.+)$/;

function needsFile(path: string, advice: StartAdvice | undefined): Diagnosis {
  const [, place, inner = ''] = PLACES.exec(path) ?? [];
  if (place !== undefined && place !== 'work' && place !== 'home') {
    const file = inner.replace(/^.*(?:site-packages|node_modules)[/\\]/, '');
    if (file === inner && place === 'venv') {
      return {
        rule: 'start/needs-file',
        message: `The server reads ${inner.replace(/^lib[/\\]python[\d.]+[/\\]/, '')} beside the packages: in the repository it is there, in an installation nothing is.`,
        hint: 'Move it into the folder of the package, read it from there, and include it in the build.',
      };
    }
    return {
      rule: 'start/needs-file',
      message: `The server reads its own file ${file}, which is not in the package.`,
      hint: advice?.includeFile ?? 'Include it in the build.',
    };
  }
  const shown = place === 'home' ? `~/${inner}` : place === 'work' ? inner : path.replace(/^\.[/\\]/, '');
  const message = `The server does not start without the file ${shown}. A client that starts it to list its tools gets no answer.`;
  const rule = 'start/needs-file';
  if (/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(shown)) {
    return {
      rule,
      message,
      hint: `Read it when a tool is called, or take its path from an environment variable and set that in ${CONFIG_FILE}:\n  [smoke]\n  env = { … }\n  files = { "name" = "…" }`,
    };
  }
  return {
    rule,
    message,
    hint: `Read it when a tool is called, or provide one for the start check in ${CONFIG_FILE}:\n  [smoke]\n  files = { "${shown}" = "…" }`,
  };
}
