// Turns the last words of a build that failed into a finding that says what to do.

import { plural } from '../../core/plural.js';
import { PRIVATE_AUTHORITY } from '../../core/private-authority.js';
import { FREE_SPACE, FULL_DISK } from '../../core/system-error.js';
import type { Ended, Finding, Project } from '../../core/types.js';
import { firstSign, howEnded } from '../last-words.js';
import type { PyManifest } from './manifest.js';

interface Known {
  readonly sign: RegExp;
  readonly message: (match: RegExpExecArray) => string;
  readonly hint: (match: RegExpExecArray, manifest: PyManifest) => string;
  /** Key of pyproject.toml that it is about. */
  readonly at: readonly string[];
}

/** The address that uv takes a Python from, in its words about a download that failed. */
export const PYTHON_DOWNLOAD = /python-build-standalone\/releases\/[^\s`)]*?cpython-(\d+\.\d+)/;

/** What uv says of a certificate that nothing it knows has signed. */
export const UNTRUSTED = /invalid peer certificate: (\w+)/;

/** What to do about a Python that is not here. @param minor `3.13` */
export function howToGetPython(minor = '3'): string {
  return `Install Python ${minor} first (in a workflow: actions/setup-python), or let uv reach github.com, where it gets it.`;
}

/** What build backends and uv say, and what that means for the author. The first that fits counts: what the network did comes before what followed. */
const KNOWN: readonly Known[] = [
  {
    sign: FULL_DISK,
    message: () => 'The build failed: no space is left on the disk.',
    hint: () => FREE_SPACE,
    at: ['build-system'],
  },
  {
    sign: UNTRUSTED,
    message: (match) =>
      `The build requirements could not be downloaded: the certificate of the index is not trusted (${match[1]}).`,
    hint: () => PRIVATE_AUTHORITY,
    at: ['build-system', 'requires'],
  },
  {
    sign: /lack of valid authentication credentials|\b401 Unauthorized\b/,
    message: () => 'An index that the build asks for packages requires authentication.',
    hint: () => 'Pass registry-auth, a line for each index: its URL, a space, and user:password.',
    at: ['build-system', 'requires'],
  },
  {
    sign: PYTHON_DOWNLOAD,
    message: (match) => `Python ${match[1]} is not on this machine and could not be downloaded.`,
    hint: (match) => howToGetPython(match[1]),
    at: ['project', 'requires-python'],
  },
  {
    sign: /Failed to fetch: `?([^\s`]+)|error sending request for url \(([^)]+)\)|dns error/,
    message: (match) => `The build requirements could not be downloaded${named(match[1] ?? match[2])}.`,
    hint: () => 'Check the network and the index setting, then run it again.',
    at: ['build-system', 'requires'],
  },
  {
    sign: /Multiple top-level (packages|modules) discovered in a flat-layout: \[([^\]]*)\]/,
    message: (match) => `setuptools found several top-level ${match[1]} and does not choose one: ${match[2]}.`,
    hint: (match) =>
      match[1] === 'packages'
        ? `Name the one to ship, such as [tool.setuptools] packages = [${match[2]?.split(',')[0]?.replaceAll("'", '"')}], or move it to src/.`
        : `Name the ones to ship: [tool.setuptools] py-modules = [${match[2]?.replaceAll("'", '"')}], or turn them into a package in src/.`,
    at: ['build-system'],
  },
  {
    sign: /Unable to determine which files to ship inside the wheel|most likely cause of this is that there is no directory that matches the name/,
    message: () => 'hatchling found no folder named like the project, so it does not know what to ship.',
    hint: () => 'Name the folder: [tool.hatch.build.targets.wheel] packages = ["src/weather_mcp"].',
    at: ['project', 'name'],
  },
  {
    sign: /Expected a Python module at:\s*`?([^`\n]+)/,
    message: (match) => `uv_build expects the package at ${tail(match[1])}, which does not exist.`,
    hint: () => 'Move it there, or set its location: [tool.uv.build-backend] module-name and module-root.',
    at: ['build-system'],
  },
  {
    sign: /setuptools[-_]scm was unable to detect version|unable to detect version|Error getting the version from source `vcs`|no tags? (?:could|was|were) (?:be )?found|Could not determine version from git|this does not appear to be a Git project/i,
    message: () => 'The version is derived from git, but there is no tag.',
    hint: () =>
      'Tag the commit (git tag v1.2.3), or set version in [project]. In GitHub Actions: actions/checkout with fetch-depth: 0.',
    at: ['project', 'dynamic'],
  },
  {
    sign: /Readme file does not exist: ([^\n]+)|OSError: .*?'([^'\n]*README[^'\n]*)'|(?:readme|README)[^\n]*?(?:No such file|not found|does not exist)/i,
    message: (match) => `The readme named in pyproject.toml does not exist${named(match[1] ?? match[2])}.`,
    hint: () => 'Commit it, or remove readme from [project].',
    at: ['project', 'readme'],
  },
  {
    sign: /License file does not exist: ([^\n]+)|license[- ]files?[^\n]*?(?:did not match|does not match|not exist)/i,
    message: (match) => `The license file named in pyproject.toml does not exist${named(match[1])}.`,
    hint: () => 'Commit it, or correct license-files in [project].',
    at: ['project', 'license-files'],
  },
  {
    sign: /(?:ModuleNotFoundError|ImportError): No module named '([^']+)'/,
    message: (match) => `The build imports ${match[1]}, which is not installed in the isolated build environment.`,
    hint: (match, manifest) =>
      manifest.hasBuildSystem
        ? `Add the distribution that provides ${match[1]} to requires in [build-system]; if the build imports the package itself to read its version, its dependencies are needed there too.`
        : `Add a [build-system] table whose requires lists the distribution that provides ${match[1]}.`,
    at: ['build-system', 'requires'],
  },
  {
    sign: /No interpreter found for ([^\n]+)/,
    message: (match) => `No installed Python meets the requirement of the project: ${match[1]}.`,
    hint: () => 'Install one (uv python install 3.13, or actions/setup-python).',
    at: ['project', 'requires-python'],
  },
  {
    sign: /Because ([A-Za-z0-9._-]+) was not found in the package registry|No solution found when resolving: `([^`]+)`|Failed to resolve requirements from `build-system\.requires`/,
    message: (match) =>
      `The build requirements cannot be installed: ${match[1] ?? match[2] ?? 'build-system.requires'}.`,
    hint: () => 'Check the names and versions in [build-system] requires, and the index they should come from.',
    at: ['build-system', 'requires'],
  },
  {
    sign: /(?:gcc|cc|clang|cl\.exe|cargo|rustc|cmake|ninja)[^\n]*(?:command not found|No such file or directory|not found)|Microsoft Visual C\+\+ \S+ or greater is required/i,
    message: () => 'The build needs a compiler or build tool that is not installed.',
    hint: () => 'Install it before this step.',
    at: ['build-system'],
  },
  {
    sign: /(?:configuration error|invalid pyproject\.toml config|ConfigurationError|Field `[^`]+`|Failed to parse)[^\n]*/i,
    message: (match) => `The build backend rejects the configuration: ${match[0].trim()}`,
    hint: () => 'Correct that entry of pyproject.toml.',
    at: ['project'],
  },
];

/** The finding for a build that failed: what the backend meant, its last lines, and where to change it. */
export function buildFailure(
  ended: Ended,
  about: { readonly project: Project<PyManifest>; readonly shown: string; readonly minutes: number },
): Finding {
  const { manifest, manifestFile, name } = about.project;
  const output = `${ended.stdout}\n${ended.stderr}`;
  const { known, match } = firstSign(KNOWN, output) ?? {};
  const quote = lastLines(ended.stderr.trim() === '' ? ended.stdout : ended.stderr, match?.[0]);
  const place = known && (manifest.at(known.at) ?? manifest.at(known.at.slice(0, 1)));
  const base: Finding = {
    rule: 'build/failed',
    level: 'error',
    message: `The build failed ${howEnded(ended)}.`,
    hint: `Run it in a clean checkout to see all of its output: ${about.shown}`,
    project: name,
    file: manifestFile,
    ...place,
    quote,
    facts: { command: about.shown },
  };
  if (ended.timedOut) {
    const message = `The build did not finish within ${plural(about.minutes, 'minute')} and was stopped.`;
    return { ...base, message, hint: 'Run it by hand: it may be waiting for input.' };
  }
  if (known === undefined || match === undefined) return base;
  return { ...base, message: known.message(match), hint: known.hint(match, manifest) };
}

function named(found: string | undefined): string {
  return found === undefined ? '' : `: ${found.trim()}`;
}

/** The last three segments of a path: the rest is our temporary folder. */
function tail(path: string | undefined): string {
  return (path ?? '').trim().split('/').slice(-3).join('/');
}

/** The last lines that say something; the one that names the cause comes first when it stands further up. */
function lastLines(output: string, cause: string | undefined): readonly string[] {
  const lines = output
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !/^hint: Build failures usually indicate/.test(line));
  const last = lines.slice(-12);
  const named = cause?.split('\n')[0];
  const first = named === undefined ? undefined : lines.find((line) => line.includes(named));
  return first === undefined || last.includes(first) ? last : [first, '…', ...last.slice(-10)];
}
