// Why an installed environment does not have what a Python source asks for.

import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { normalName } from '../../core/names.js';
import type { Diagnosis, Subject } from '../../core/types.js';
import { distributionsOf, provides } from '../../languages/python/import-names.js';
import { removedIn } from '../../languages/python/standard-library.js';
import { boundOrAdapt, missingAtStart, type Reason } from '../missed.js';
import type { Index } from './ask-index.js';
import { type Distributed, distribution, type Venv } from './environment.js';
import { bounds, pins, splitRequirement } from './pep508.js';
import { knownDistribution } from './provided.js';
import { SERVER_SDKS } from './sdk-bound.js';

/** How many minor versions are asked about where a bound at the major one does not help. */
const MINORS = 6;

/** What was asked for: a module, or a name in one. */
export type Missed = Pick<Subject, 'name'> & { readonly module: string };

/** Where it was looked for, and where its author states what is needed. */
export interface Environment {
  readonly venv: Venv;
  /** The project itself; undefined where it is not installed but started from its folder. */
  readonly installed: Distributed | undefined;
  readonly project: string;
  /** Whether a top-level name is the project's own, beside what is installed of it. */
  isOwn?(top: string): boolean;
  /** The project's folder, whose modules need not all be built. */
  readonly folder?: string | undefined;
  readonly stated: Stated;
  /** What was installed, where no distribution says it. */
  readonly required?: readonly string[] | undefined;
  /** Undefined where nobody can be asked for other versions. */
  readonly index?: Pick<Index, 'has'> | undefined;
}

/** How to state a dependency where the project does. */
export interface Stated {
  /** What keeps a version out that does not fit. @param bounded the requirement to write; undefined where there is none, and
   * `stated` (as it is, or the bare name) has to change */
  bound(stated: string, version: string, bounded: string | undefined): string;
  /** @param distribution undefined where none is known to provide it */
  add(distribution: string | undefined, module: string): string;
}

/** Why it is not there. */
export async function whyMissing(missed: Missed, where: Environment): Promise<Reason> {
  const { module, name } = missed;
  const [top = module] = module.split('.');
  const own = where.installed?.topLevel.includes(top) === true || where.isOwn?.(top) === true;
  if (own && name !== undefined) return (await partNotShipped({ module, name }, where)) ?? noSuchName(module, name);
  if (own) return notShipped(module, where);
  const minor = removedIn(top);
  if (minor !== undefined && name === undefined) return noLongerStandard(module, minor, where);
  return (
    (await takenAway(top, missed, where)) ??
    onlyInRepository(module, top) ??
    (where.folder !== undefined && isInFolder(where.folder, top) ? notShipped(module, where) : undefined) ??
    byExtra(module, top, where) ??
    undeclared(module, top, where)
  );
}

/** `from weather_mcp import tools` may ask for a module of the project too: undefined where its folder has none of this name. */
export async function partNotShipped({ module, name }: Missed, where: Environment): Promise<Reason | undefined> {
  const part = `${module}.${name}`;
  const isModule = where.folder !== undefined && isInFolder(where.folder, part.replaceAll('.', '/'));
  return isModule ? notShipped(part, where) : undefined;
}

/**
 * It exists in another version of an installed dependency: what its bound lets in; undefined when nothing installed brings this
 * top-level name.
 * @param what how it is named, where it is neither a module nor a name in one
 */
export async function takenAway(
  top: string,
  { module, name }: Missed,
  { installed, required, venv, stated, index }: Environment,
  what = name === undefined ? `the module ${module}` : `${name} of ${module}`,
): Promise<Reason | undefined> {
  for (const candidate of new Set([...distributionsOf(top).map(normalName), normalName(top)])) {
    const found = await distribution(venv, candidate);
    if (found === undefined || !(await brings(found, top, venv))) continue;
    const requirement = requirements(installed, required).find((one) => one.name === candidate)?.line ?? candidate;
    return {
      cause: 'gone',
      subject: { module, name, package: candidate },
      says: `needs ${what}, which ${candidate} ${found.version} does not have. A fresh installation gets that version; a lock file hides it`,
      hint: await boundOrAdapt({
        installed: `${candidate} ${found.version}`,
        requirements: bounds(requirement, found.version, MINORS),
        has: async (older) => index?.has(older, { module, name }),
        hint: (bounded) => stated.bound(requirement, found.version, bounded),
      }),
    };
  }
  return undefined;
}

/** Whether a distribution has a top-level name itself, or is there to install exactly one version of what has it. */
async function brings({ topLevel, metadata }: Distributed, top: string, venv: Venv): Promise<boolean> {
  if (topLevel.includes(top)) return true;
  const pinned = await Promise.all(pins(metadata.all('Requires-Dist')).map((name) => distribution(venv, name)));
  return pinned.some((one) => one?.topLevel.includes(top) === true);
}

/** A class of the SDK without the method or the argument that a server uses. */
export async function olderSdk(what: string, where: Environment): Promise<Diagnosis | undefined> {
  for (const top of SERVER_SDKS) {
    const reason = await takenAway(top, { module: top }, where, what);
    if (reason !== undefined) return missingAtStart(reason);
  }
  return undefined;
}

/** Requirements of what is installed, or those that were stated for it, without their markers. */
function requirements(installed: Distributed | undefined, required: readonly string[] = []) {
  return (installed?.metadata.all('Requires-Dist') ?? required).flatMap((line) => {
    const parsed = splitRequirement(line);
    return parsed === undefined
      ? []
      : [{ line: line.replace(/\s*;.*$/, ''), name: normalName(parsed.name), marker: parsed.marker ?? '' }];
  });
}

/** Whether a module or package of this name is in the project's folder: then no dependency is meant. */
function isInFolder(folder: string, top: string): boolean {
  return rootOf(folder, top) !== undefined;
}

/** Below which of its folders a module or package is. */
function rootOf(folder: string, top: string): string | undefined {
  return ['', 'src'].find((root) => {
    const path = join(folder, root, top);
    return existsSync(`${path}.py`) || list(path).some((name) => name.endsWith('.py'));
  });
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function noSuchName(module: string, name: string): Reason {
  return { cause: 'own', subject: { module, name }, says: `imports ${name} from ${module}, which has no such name` };
}

async function notShipped(module: string, { installed, project, venv, folder }: Environment): Promise<Reason> {
  const [top = module] = module.split('.');
  const path = module.replaceAll('.', '/');
  if (folder !== undefined && path !== top && isInFolder(folder, top) && !isInFolder(folder, path)) {
    return {
      cause: 'own',
      subject: { module },
      says: `imports ${module}, which the commit does not contain`,
      hint: `Commit ${posix.join(rootOf(folder, top) ?? '', path)}.py (git add --force, if a .gitignore names it), or do not import it.`,
    };
  }
  const there = (installed?.topLevel ?? []).join(', ');
  const known = installed?.topLevel.includes(top) === true || list(venv.site).includes(top);
  const holds = known ? '' : `. It contains ${there === '' ? 'no module at all' : there}`;
  return {
    cause: 'own',
    subject: { module },
    says: `imports ${module}, which is part of ${project} but not in the built package${holds}`,
    hint:
      known && path !== top
        ? `Include ${path} in the build: an exclude, a list of packages or a folder without __init__.py keeps it out.`
        : `Move ${top} into the package that is built, or include it in the build: a folder without __init__.py, a name that differs from the project name, or an exclude keeps it out.`,
  };
}

function noLongerStandard(module: string, minor: number, { venv }: Environment): Reason {
  return {
    cause: 'standard',
    subject: { module },
    says: `imports ${module}, which Python 3.${minor} removed; it was started with ${venv.runtime}`,
    hint: `Use the replacement, or set requires-python below 3.${minor}.`,
  };
}

export const ONLY_SOURCE = 'which exists only in the repository, not in the installed package';
export const NOT_SOURCE =
  'Import the package by its name (from weather_mcp import …), or relatively (from . import …).';

function onlyInRepository(module: string, top: string): Reason | undefined {
  if (top !== 'src') return undefined;
  return {
    cause: 'own',
    subject: { module },
    says: `imports src, ${ONLY_SOURCE}`,
    hint: NOT_SOURCE,
  };
}

/** What an extra brings is missing for who did not ask for it. */
function byExtra(module: string, top: string, { installed, project }: Environment): Reason | undefined {
  const extra = requirements(installed)
    .filter(({ name }) => provides(name, top))
    .map(({ marker }) => /extra\s*[=!]=\s*['"]([^'"]+)['"]/.exec(marker)?.[1])
    .find((one) => one !== undefined);
  if (extra === undefined) return undefined;
  return {
    cause: 'optional',
    subject: { module },
    says: `imports ${module}, which is installed only with the extra ${extra}. Users who install ${project} without it do not get it`,
    hint: 'Move it to dependencies in pyproject.toml, or import it only where the extra is used.',
  };
}

function undeclared(module: string, top: string, { stated }: Environment): Reason {
  return {
    cause: 'undeclared',
    subject: { module },
    says: `imports ${module}, which no dependency provides`,
    hint: stated.add(knownDistribution(top), top),
  };
}
