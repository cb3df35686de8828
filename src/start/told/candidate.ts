// Which of the commands that README and docs tell are run in a rehearsal, as which words; of the others, why not.

import { type ParseEntry, parse } from 'shell-quote';
import { ANY } from '../../check/rules/mcp/client-command.js';
import { launchOf } from '../../check/rules/mcp/launch.js';
import type { Snippet } from '../../check/rules/mcp/snippets.js';
import type { SmokeSettings } from '../../core/types.js';
import { isPrerelease, sameVersion } from '../../core/version.js';
import { valueFor } from '../variables.js';

/** A command that can be run. */
export interface Candidate {
  /** From the program on that fetches the package. */
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The values of some words or variables are a user's own: where these do not start, others may. */
  readonly isFilled: boolean;
}

/** What a user has to fill in, and what is on one machine only. */
const BLANK =
  /<[^<>]+>|\[[^\]]+\]|\byour\b|\byour[-_]|path[\\/]to|\$\{?\w|\{\{|\.\.\.|…|x{4}|\*{3}|^(?:~|\.{1,2})?[\\/]|^[a-z]:[\\/]|^$/i;
/** A word that means the same for everybody: a switch, a subcommand, a level. */
const COMMON = /^-{0,2}[a-z][a-z-]*$|^\d{1,3}$/i;
/** Variables by which a page would lead an installer, or a start, elsewhere. */
const OURS =
  /^(?:npm_config_|uv_|pip_|pipx_|path$|home$|node_options$|node_extra_|python|ssl_|ld_|dyld_)|^(?:https?|all|no)_proxy$/i;
/** Options that name a file or a folder of a user's own. */
const THEIRS = /^--(?:env-file|directory)\b/;

/**
 * @param version what is released
 * @returns a string where it is not run, as the end of “it is”
 */
export function candidateOf(
  snippet: Snippet,
  { smoke, version }: { readonly smoke: SmokeSettings; readonly version: string },
): Candidate | string {
  const { version: pinned = 'latest', byClient, line } = snippet;
  if (pinned === 'latest' && isPrerelease(version)) return 'about a stable version';
  if (pinned !== 'latest' && !sameVersion(pinned, version)) return 'of another version';
  const all = line === undefined ? snippet.words.map(({ text }) => text) : wordsOf(line);
  const launch = launchOf((all ?? []).map((text, offset) => ({ text, offset })));
  if (all === undefined || launch === undefined) return 'written for a shell';
  const { first, command } = launch;
  const before = all.slice(0, first);
  const isPlain = before.every((word) => /^(?:[$>%]|\w+=.*|env|cmd(?:\.exe)?|\/c)$/is.test(word));
  if (!isPlain && !(byClient && line !== undefined)) return 'run by another program';
  const words = all.slice(first);
  const own = words.slice((command === undefined ? launch.offset : launch.commandOffset) - first + 1);
  if (!byClient && own.length > 0) return 'perhaps something other than the server';
  if (command !== undefined && ANY.test(command) && own[0] !== '-m') return 'of another program than the package’s';
  if (words.some((word) => BLANK.test(word) || THEIRS.test(word))) return 'with a value that only a user has';
  const set = before.flatMap((word) =>
    /^\w+=/.test(word) ? [[word.replace(/=.*$/s, ''), word.replace(/^\w+=/, '')]] : [],
  );
  const told: Readonly<Record<string, string>> = { ...snippet.env, ...Object.fromEntries(byClient ? [] : set) };
  if (Object.keys(told).some((name) => OURS.test(name))) return 'with settings of an installer';
  const given = Object.entries(told).map(([name, value]) => {
    const filled = smoke.env[name] ?? (BLANK.test(value) ? valueFor(name) : value);
    return [name, filled, smoke.env[name] !== undefined || (filled === value && COMMON.test(value))] as const;
  });
  const lacksArguments = own.length === 0 && smoke.args.length > 0;
  return {
    words,
    env: { ...smoke.env, ...Object.fromEntries(given) },
    isFilled: lacksArguments || !own.every((word) => COMMON.test(word)) || given.some(([, , isKnown]) => !isKnown),
  };
}

/** The words of a line as a POSIX shell splits it; undefined where it would do more than split: no shell ever sees it. */
function wordsOf(line: string): readonly string[] | undefined {
  if (/`|\$[({'"\w]/.test(line)) return undefined;
  const entries: readonly ParseEntry[] = parse(line).filter((one) => typeof one === 'string' || !('comment' in one));
  return entries.every((one) => typeof one === 'string') ? entries : undefined;
}
