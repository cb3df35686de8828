// What a Python traceback says about a code package that did not start.

import type { Diagnosis } from '../../core/types.js';
import { missingAtStart } from '../missed.js';
import { type Environment, olderSdk, type Stated, takenAway, whyMissing } from '../python/why-missing.js';
import { REQUIREMENTS } from './manifest.js';

const MODULE = /ModuleNotFoundError: No module named '([^']+)'/g;
const NAME = /ImportError: cannot import name '([^']+)' from '([^']+)'/g;
/** A method that a class of the SDK had in another version. */
const METHOD = /AttributeError: '((?:FastMCP|MCPServer|Server)\w*)' object has no attribute '(\w+)'/g;

export const IN_REQUIREMENTS: Stated = {
  bound: (stated, version, bounded) =>
    bounded === undefined
      ? `${stated} is ${version}: name a version in ${REQUIREMENTS} that the server works with.`
      : `Write in ${REQUIREMENTS}:\n  ${bounded}\nor adapt the server to ${version}.`,
  add: (distribution, module) =>
    `Add ${distribution ?? `the distribution that provides ${module}`} to ${REQUIREMENTS}, with the versions you need. A module of your own must be in the package, next to the script.`,
};

/** The last import that failed; undefined when none did. */
export async function diagnosePython(
  stderr: string,
  known: Pick<Environment, 'venv' | 'project' | 'required' | 'index'>,
): Promise<Diagnosis | undefined> {
  const where: Environment = { ...known, installed: undefined, stated: IN_REQUIREMENTS };
  const module = [...stderr.matchAll(MODULE)].at(-1)?.[1];
  if (module !== undefined) return missingAtStart(await whyMissing({ module }, where));
  const [, name, from = ''] = [...stderr.matchAll(NAME)].at(-1) ?? [];
  const gone =
    name === undefined ? undefined : await takenAway(from.split('.')[0] ?? from, { module: from, name }, where);
  if (gone !== undefined) return missingAtStart(gone);
  const [, owner, method] = [...stderr.matchAll(METHOD)].at(-1) ?? [];
  return owner === undefined ? undefined : olderSdk(`${method} of ${owner}`, where);
}
