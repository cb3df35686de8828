// Turns uv's last words about an installation that failed into a finding that says what to do.

import type { Ended, Finding, Project } from '../../core/types.js';

interface Known {
  readonly sign: RegExp;
  readonly cause: (match: RegExpExecArray) => string;
  readonly hint: (match: RegExpExecArray) => string;
}

/** The first that fits counts. */
const KNOWN: readonly Known[] = [
  {
    sign: /No interpreter found for ([^\n]+?)(?: in [^\n]*)?\n/,
    cause: (match) => `no Python here is what the package asks for (${match[1]})`,
    hint: () => 'Install such a Python (uv python install 3.13, or actions/setup-python), or correct requires-python.',
  },
  {
    sign: /(?:wheel is (?:in)?compatible with|has no wheels with a matching|A path dependency is incompatible with the current platform)[^\n]*/,
    cause: () => 'it is for another platform or Python than this one',
    hint: () =>
      'Start it on a machine of that platform. What cannot be started anywhere in the workflow needs [smoke] unstarted = "why" in mcp-drydock.toml.',
  },
  {
    sign: /[Bb]ecause (?:there are no versions of |only )?([A-Za-z0-9._-]+)[^\n]{0,60}? was not found in the (?:package registry|provided package locations)/,
    cause: (match) => `it needs ${match[1]}, which the index does not have`,
    hint: (match) =>
      `Look at the spelling of ${match[1]} in dependencies. A package of your own must be published before what needs it; a private index is set with UV_INDEX.`,
  },
  {
    sign: /the current Python version \(([^)]+)\) does not satisfy Python([^\s,]+)[^\n]*/,
    cause: (match) => `something in it needs Python ${match[2]}, and requires-python lets ${match[1]} in`,
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
    cause: () => 'no set of versions satisfies its dependencies',
    hint: () => 'The quoted lines name the ones that exclude each other: widen one of them in dependencies.',
  },
  {
    sign: /(?:error sending request for url \(([^)]+)\)|Failed to fetch: `([^`]+)`|dns error|Connection refused|operation timed out)/i,
    cause: (match) => `the index could not be reached${named(match[1] ?? match[2])}`,
    hint: () => 'Look at the network, the proxy and the index setting, then run it again.',
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
    return { ...base, message, hint: 'Give it more time in mcp-drydock.toml:\n  [smoke]\n  install-timeout = "15m"' };
  }
  for (const { sign, cause, hint } of KNOWN) {
    const match = sign.exec(output);
    if (match !== null) return { ...base, message: `${whole}: ${cause(match)}.`, hint: hint(match) };
  }
  return {
    ...base,
    message: `${whole}: uv ended ${ended.signal === null ? `with exit code ${ended.code}` : `by ${ended.signal}`}.`,
    hint: `To see all of it: uv venv try && uv pip install --python try ${about.artifact}`,
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
