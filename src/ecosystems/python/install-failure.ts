// Turns uv's last words about an installation that failed into a finding that says what to do.

import { CONFIG_FILE } from '../../core/about.js';
import { PRIVATE_AUTHORITY } from '../../core/private-authority.js';
import { FREE_SPACE, FULL_DISK } from '../../core/system-error.js';
import type { Ended, Finding, Project } from '../../core/types.js';
import { firstSign } from '../last-words.js';
import { howToGetPython, PYTHON_DOWNLOAD, UNTRUSTED } from './build-failure.js';

interface Known {
  readonly sign: RegExp;
  readonly cause: (match: RegExpExecArray) => string;
  readonly hint: (match: RegExpExecArray) => string;
}

/** The first that fits counts: what the network did comes before what followed from it. */
const KNOWN: readonly Known[] = [
  { sign: FULL_DISK, cause: () => 'no space is left on the disk', hint: () => FREE_SPACE },
  {
    sign: UNTRUSTED,
    cause: (match) => `the certificate of the index is not trusted (${match[1]})`,
    hint: () => PRIVATE_AUTHORITY,
  },
  {
    sign: /index URL \((https?:[^)\s]+)\) could not be queried due to a lack of valid authentication credentials|\b401 Unauthorized\b[^\n]*?(https?:[^)\s]+)?/,
    cause: (match) => `the index requires authentication${named(match[1] ?? match[2])}`,
    hint: () => 'Pass registry-auth, a line for each index: its URL, a space, and user:password.',
  },
  {
    sign: PYTHON_DOWNLOAD,
    cause: (match) => `Python ${match[1]} is not on this machine and could not be downloaded`,
    hint: (match) => howToGetPython(match[1]),
  },
  {
    sign: /(?:error sending request for url \(([^)]+)\)|Failed to fetch: `?([^\s`]+)|dns error|Connection refused|operation timed out)/i,
    cause: (match) => `the index could not be reached${named(match[1] ?? match[2])}`,
    hint: () => 'Check the network, the proxy and the index setting, then run it again.',
  },
  {
    sign: /Querying Python at `([^`\n]+)` failed/,
    cause: (match) => `the interpreter ${match[1]} does not run`,
    hint: (match) => `Reinstall it, or take it off PATH: ${match[1]} --version`,
  },
  {
    sign: /No interpreter found for ([^\n]+?)(?: in [^\n]*)?\n/,
    cause: (match) => `no installed Python meets the requirement of the package (${match[1]})`,
    hint: () => 'Install one (uv python install 3.13, or actions/setup-python), or correct requires-python.',
  },
  {
    sign: /(?:wheel is (?:in)?compatible with|has no wheels with a matching|A path dependency is incompatible with the current platform)[^\n]*/,
    cause: () => 'it is built for a different platform or Python',
    hint: () =>
      `Start it on a machine of that platform. If the workflow cannot start it anywhere, set [smoke] unstarted = "why" in ${CONFIG_FILE}.`,
  },
  {
    sign: /[Bb]ecause (?:there are no versions of |only )?([A-Za-z0-9._-]+)[^\n]{0,60}? was not found in the (?:package registry|provided package locations)/,
    cause: (match) => `it needs ${match[1]}, which the index does not have`,
    hint: (match) =>
      `Check the spelling of ${match[1]} in dependencies. Publish a package of your own before the one that needs it; set a private index with UV_INDEX.`,
  },
  {
    sign: /the current Python version \(([^)]+)\) does not satisfy Python([^\s,]+)[^\n]*/,
    cause: (match) => `a dependency needs Python ${match[2]}, but requires-python allows ${match[1]}`,
    hint: (match) => `Raise requires-python to what the dependencies need: requires-python = "${match[2]}"`,
  },
  {
    sign: /Failed to build `([^`]+)`/,
    cause: (match) => `its dependency ${match[1]} has no wheel for this machine and could not be built`,
    hint: (match) =>
      `Users without a compiler cannot install it either. Bound ${match[1]?.replace(/==.*/, '')} to a version with wheels, or tell users what to install first.`,
  },
  {
    sign: /No solution found when resolving dependencies/,
    cause: () => 'its dependencies conflict',
    hint: () => 'The quoted lines name the conflicting requirements: widen one of them in dependencies.',
  },
];

/** The finding `start/install-failed` for a command of uv that failed. */
export function installFailure(
  ended: Ended,
  about: {
    readonly project: Pick<Project, 'name'>;
    readonly artifact: string;
    readonly shown: string;
    readonly seconds: number;
  },
): Finding {
  const output = `${ended.stderr}\n${ended.stdout}\n`;
  const base = {
    rule: 'start/install-failed',
    level: 'error',
    project: about.project.name,
    artifact: about.artifact,
    facts: { command: about.shown },
    quote: lastLines(output),
    code: codeOf(output),
  } as const;
  const whole = `${about.artifact} cannot be installed in an empty environment`;
  if (ended.timedOut) {
    const message = `${whole}: it took longer than ${about.seconds} s and was stopped.`;
    return { ...base, message, hint: `Allow more time in ${CONFIG_FILE}:\n  [smoke]\n  install-timeout = "15m"` };
  }
  const { known, match } = firstSign(KNOWN, output) ?? {};
  if (known !== undefined && match !== undefined)
    return { ...base, message: `${whole}: ${known.cause(match)}.`, hint: known.hint(match) };
  return {
    ...base,
    message: `${whole}: uv exited ${ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`}.`,
    hint: `To see the whole output: uv venv try && uv pip install --python try ${about.artifact}`,
  };
}

/** An index that did not answer says nothing about what is stated. */
function codeOf(output: string): Finding['code'] {
  if (/error sending request|dns error|Connection refused|operation timed out|Failed to fetch/i.test(output))
    return 'unreachable';
  return /No solution found|does not satisfy Python/.test(output) ? 'unsatisfiable' : undefined;
}

function named(found: string | undefined): string {
  return found === undefined ? '' : ` (${found.replace(/\/\/[^/@]*@/, '//')})`;
}

function lastLines(output: string): readonly string[] {
  return output
    .split('\n')
    .map((line) => line.trimEnd().replace(/(https?:\/\/)[^/\s@]*@/g, '$1'))
    .filter((line) => line.trim() !== '')
    .slice(-14);
}
