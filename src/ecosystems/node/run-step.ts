// Runs one command of a build and turns its failure into a finding that names the cause.

import { CONFIG_FILE } from '../../core/about.js';
import { StageFailure } from '../../core/errors.js';
import { PRIVATE_AUTHORITY } from '../../core/private-authority.js';
import { quotedList } from '../../core/quoted-list.js';
import { FREE_SPACE, FULL_DISK } from '../../core/system-error.js';
import type { Child, Ended, Finding, Host } from '../../core/types.js';
import { firstGroup, firstSign, howEnded } from '../last-words.js';

export interface Step extends Pick<Child, 'command' | 'cwd' | 'env' | 'timeoutMs' | 'installs'> {
  /** `build/install`, `build/command`, `build/pack`, `start/install`. */
  readonly rule: string;
  /** It installs what is to be started: everything that goes wrong is of `rule`. */
  readonly isInstallation?: true | undefined;
  /** What failed, as the beginning of a sentence: `The installation of the dependencies`. */
  readonly what: string;
  /** The command as a person would type it. */
  readonly shown: string;
  readonly project: string;
  readonly file?: string | undefined;
  readonly artifact?: string | undefined;
}

interface Known {
  readonly sign: RegExp;
  /** For a step of the build; while installing to start, everything is start/install. */
  readonly rule: string;
  readonly because: (match: RegExpExecArray) => string;
  readonly hint: string | ((match: RegExpExecArray, shown: string) => string);
}

/** Whose install script failed. */
const SCRIPT =
  /node_modules\/((?:@[^/\s]+\/)?[^/\s:]+) (?:pre|post)?install[$:][^\n]*Failed|npm error path \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\nnpm error command /;

/** The package of `node_modules` whose install script failed, as the package manager names it. */
export function scriptOwner(output: string): string | undefined {
  const match = SCRIPT.exec(output);
  return match === null ? undefined : firstGroup(match);
}

/** What package managers say, and what that means for the author. */
const KNOWN: readonly Known[] = [
  { sign: FULL_DISK, rule: 'system/refused', because: () => 'no space is left on the disk', hint: FREE_SPACE },
  {
    sign: /can only install packages when your package\.json and (\S+).* are in sync|ERR_PNPM_OUTDATED_LOCKFILE|lockfile (?:needs to be updated|would have been modified)|lockfile had changes, but lockfile is frozen|YN0028/s,
    rule: 'node-lock-in-step',
    because: () => 'the lock file does not match package.json',
    hint: (_, shown) => `Run ${shown.split(' ')[0]} install and commit the lock file.`,
  },
  {
    sign: /No matching version found for ([^\s]+)|ERR_PNPM_NO_MATCHING_VERSION[^\n]*?for ([^\s]+)|Couldn't find any versions for "([^"]+)"|YN0082[^\n]*? ([^\s:]+): No candidates found|No version matching "[^"\n]+" found for specifier "([^"]+)"/,
    rule: 'build/no-such-version',
    because: (match) => `the registry has no version that matches ${named(match)}`,
    hint: 'Check whether that version was ever published, or remove its entry from the lock file and lock again.',
  },
  {
    // Before the scripts that it breaks: with another Node they are right.
    sign: /ERR_UNKNOWN_FILE_EXTENSION\W+Unknown file extension "\.[cm]?ts"(?:[\s\S]*?(Node\.js v\d[\d.]*\d))?/,
    rule: 'node-engines',
    because: (match) => `a script is TypeScript, which ${match[1] ?? 'this version of Node'} does not run`,
    hint: 'Build with Node 22.18 or newer: put it first on PATH; in a workflow, node-version of actions/setup-node.',
  },
  {
    sign: SCRIPT,
    rule: 'build/install-script',
    because: (match) => `the install script of ${firstGroup(match)} failed`,
    hint: (_, shown) => `If the build does not need it, leave it out in ${CONFIG_FILE}:\n${withoutHooks(shown)}`,
  },
  {
    sign: /npm error path (?!\S*node_modules[\\/])\S+\nnpm error command failed\nnpm error command (?:\S+ (?:-c|\/d \/s \/c) )?([^\n]+)/,
    rule: 'build/own-script',
    because: (match) => `the package’s own script failed: ${match[1]}`,
    // A hook of packing makes what is packed.
    hint: (_, shown) =>
      / pack\b/.test(shown)
        ? 'Make it succeed in a clean checkout: clone the repository, install, and pack there.'
        : `Make it succeed in a clean checkout; if the build does not need it, leave it out in ${CONFIG_FILE}:\n${withoutHooks(shown)}`,
  },
  {
    sign: /\bE401\b|ERR_PNPM_FETCH_401|code E403|ERR_PNPM_FETCH_403|Request failed \\?"?40[13]|YN0041|error: GET \S+ - 40[13]\b/,
    rule: 'build/registry-auth',
    because: () => 'the registry requires authentication',
    hint: 'Pass registry-auth, a line for each registry: its URL, a space, and a token or user:password.',
  },
  {
    sign: /404 Not Found - GET (\S+)|ERR_PNPM_FETCH_404[^\n]*GET (\S+)|(https?:\/\/[^\s:]+): Request failed \\?"?404|YN0035[^\n]*?(https?:\/\/\S+)|error: GET (\S+) - 404\b|\(GET (\S+): Not Found - 404\)/,
    rule: 'build/no-such-package',
    because: (match) => `the registry does not have ${named(match)}`,
    hint: 'Check the name and the registry; if only the lock file names that version, lock again. Of a private package, pass registry-auth: without a credential a registry may answer 404.',
  },
  {
    sign: /ERR_PNPM_(?:MINIMUM_RELEASE_AGE_VIOLATION|NO_MATURE_MATCHING_VERSION)/,
    rule: 'build/install',
    because: () => 'a version is younger than minimumReleaseAge allows',
    hint: 'Lock an older version, name the package in minimumReleaseAgeExclude of pnpm-workspace.yaml, or wait until it is old enough.',
  },
  {
    sign: /EUNSUPPORTEDPROTOCOL|Unsupported URL Type "?(workspace|catalog|link)/i,
    rule: 'node-workspace-protocol',
    because: () => 'a dependency uses workspace:, catalog: or link:, which npm cannot install',
    hint: 'Pack with the package manager that supports them, or use a version range.',
  },
  {
    sign: /(?:sh|bash|\/bin\/sh)(?::| line)[^\n]*?\b([\w.-]+): (?:command )?not found|'([^']+)' is not recognized/,
    rule: 'build/missing-program',
    because: (match) => `the program ${named(match)} was not found`,
    hint: `Add it to devDependencies, or configure the build: [build] install and command in ${CONFIG_FILE}.`,
  },
  {
    sign: /npm error code EBADENGINE|ERR_PNPM_UNSUPPORTED_ENGINE|ERR_UNKNOWN_BUILTIN_MODULE|This version of pnpm requires at least Node|The engine "node" is incompatible/,
    rule: 'node-engines',
    because: () => 'the package manager or a package does not run on this version of Node',
    hint: 'Use a Node version that "engines" and the package manager allow.',
  },
  {
    sign: /\b(ERESOLVE)\b/,
    rule: 'build/peer-conflict',
    because: () => 'two packages require conflicting versions of a third one',
    hint: 'Run npm install in a clean checkout; npm explain <package> shows the conflicting requirements.',
  },
  {
    sign: /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|CERT_\w+|ERR_TLS_CERT\w+)\b/,
    rule: 'build/network',
    because: (match) => `the registry’s certificate is not trusted (${match[1]})`,
    hint: PRIVATE_AUTHORITY,
  },
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b|error: (\w+) downloading (?:package manifest|tarball)/,
    rule: 'build/network',
    because: (match) => `the registry could not be reached (${firstGroup(match)})`,
    hint: 'Check the network and the registry setting, then run it again.',
  },
];

function withoutHooks(shown: string): string {
  return `  [build]\n  install = ${quotedList([...shown.split(' '), '--ignore-scripts'])}`;
}

/** Runs it; throws StageFailure when it fails, quoting the program's last lines. */
export async function runStep(host: Host, step: Step): Promise<void> {
  const done = host.log.busy(step.shown);
  const { command, cwd, env, timeoutMs, installs } = step;
  const ended = await host
    .run({ command, cwd, env, timeoutMs, installs, onLine: (line) => host.log.debug(line) })
    .finally(done);
  if (ended.code === 0 && !ended.timedOut) return;
  throw new StageFailure(failureOf(step, ended));
}

/** The finding for a command that failed. */
export function failureOf(step: Step, ended: Ended): Finding {
  const output = `${ended.stdout}\n${ended.stderr}`;
  const { known, match } = firstSign(KNOWN, output) ?? {};
  const base = {
    level: 'error' as const,
    project: step.project,
    file: step.file,
    artifact: step.artifact,
    facts: { command: step.shown },
    quote: lastLines(output),
  };
  if (ended.timedOut) {
    const message = `${step.what} did not finish within ${Math.round(step.timeoutMs / 1000)} s and was stopped.`;
    return {
      ...base,
      rule: step.isInstallation === true ? step.rule : 'build/timeout',
      message,
      hint: 'Run the command by hand: it may be waiting for input, or watching for changes.',
    };
  }
  const how = howEnded(ended);
  if (known === undefined || match === undefined) {
    return {
      ...base,
      rule: step.rule,
      message: `${step.what} failed ${how}.`,
      hint: 'Run the command in a clean checkout to see all of its output.',
    };
  }
  return {
    ...base,
    rule: step.isInstallation === true ? step.rule : known.rule,
    message: `${step.what} failed ${how}: ${known.because(match)}.`,
    quote: wordsFrom(output, match.index),
    hint: typeof known.hint === 'string' ? known.hint : known.hint(match, step.shown),
  };
}

/** What the words name, without the marks behind it. */
function named(match: RegExpExecArray): string {
  return firstGroup(match).replace(/[.:,'"]+$/, '');
}

const MOST_LINES = 12;
/** npm's pointers to its own log, its empty lines, and what it prints about a command's own options. */
const NOISE = /A complete log of this run|^Progress: |_logs|npm notice|npm warn|^npm error$|^\s+at .*[:(]/i;
const USAGE = /^npm error (?:Clean install a project|Usage:)$/;

/** Lines that say something. */
function linesOf(output: string): readonly string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  const end = lines.findIndex((line) => USAGE.test(line));
  return lines.slice(0, end === -1 ? undefined : end).filter((line) => line.trim() !== '' && !NOISE.test(line));
}

/** Where no cause is known, it is most likely near the end. */
function lastLines(output: string): readonly string[] {
  return linesOf(output).slice(-MOST_LINES);
}

/** The words that name the cause, and what follows them. */
function wordsFrom(output: string, index: number): readonly string[] {
  const last = lastLines(output);
  const from = linesOf(output.slice(output.lastIndexOf('\n', index) + 1));
  return from.length > last.length ? from.slice(0, MOST_LINES) : last;
}
