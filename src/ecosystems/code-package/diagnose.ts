// What a Python traceback says about a code package that did not start.

import type { Diagnosis } from '../../core/types.js';
import { distributionsOf } from '../../languages/python/import-names.js';
import { distribution, type Venv } from '../python/environment.js';
import { REQUIREMENTS } from './manifest.js';

const MODULE = /ModuleNotFoundError: No module named '([^']+)'/g;
const NAME = /ImportError: cannot import name '([^']+)' from '([^']+)'/g;
/** A method that a class of the SDK had in another version. */
const METHOD = /AttributeError: '((?:FastMCP|MCPServer|Server)\w*)' object has no attribute '(\w+)'/g;

/** The last import that failed; undefined when none did. */
export async function diagnosePython(stderr: string, venv: Venv): Promise<Diagnosis | undefined> {
  const module = [...stderr.matchAll(MODULE)].at(-1)?.[1];
  const [, name, from] = [...stderr.matchAll(NAME)].at(-1) ?? [];
  const whole = module ?? from;
  if (whole === undefined) return changedMethod(stderr, venv);
  const [top = whole] = whole.split('.');
  const candidates = distributionsOf(top);
  for (const candidate of candidates) {
    const installed = await distribution(venv, candidate);
    if (installed === undefined || (module !== undefined && module === top)) continue;
    const what = module === undefined ? `the name ${name} in ${from}` : `the module ${module}`;
    return {
      rule: 'start/changed-dependency',
      message: `The server imports ${what}, and ${candidate} ${installed.version}, the newest that ${REQUIREMENTS} allows, has it no more.`,
      hint: `Bound ${candidate} in ${REQUIREMENTS} to the versions you have tried, such as ${candidate}<${installed.version.split('.')[0]}, or change the import.`,
    };
  }
  if (module === undefined) return undefined;
  return {
    rule: 'start/missing-module',
    message: `The server imports ${module}, and nothing in ${REQUIREMENTS} brings it.`,
    hint: `Add ${candidates[0] ?? top} to ${REQUIREMENTS}, with the versions you need. A module of your own has to lie in the package, beside the script.`,
  };
}

async function changedMethod(stderr: string, venv: Venv): Promise<Diagnosis | undefined> {
  const [, owner, method] = [...stderr.matchAll(METHOD)].at(-1) ?? [];
  if (owner === undefined) return undefined;
  for (const name of ['fastmcp', 'mcp']) {
    const installed = await distribution(venv, name);
    if (installed === undefined) continue;
    return {
      rule: 'start/changed-dependency',
      message: `The server uses ${method} of ${owner}, and ${name} ${installed.version}, the newest that ${REQUIREMENTS} allows, does not have it.`,
      hint: `Bound ${name} in ${REQUIREMENTS} to the versions you have tried, such as ${name}<${installed.version.split('.')[0]}, or change the call.`,
    };
  }
  return undefined;
}
