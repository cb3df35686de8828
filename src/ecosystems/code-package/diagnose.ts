// What a Python traceback says about a code package that did not start.

import type { Diagnosis } from '../../types.js';
import { distribution, type Venv } from '../python/environment.js';
import { distributionsOf } from '../python/import-names.js';
import { REQUIREMENTS } from './manifest.js';

const MODULE = /ModuleNotFoundError: No module named '([^']+)'/g;
const NAME = /ImportError: cannot import name '([^']+)' from '([^']+)'/g;

/** The last import that failed; undefined when none did. */
export async function diagnosePython(stderr: string, venv: Venv): Promise<Diagnosis | undefined> {
  const module = [...stderr.matchAll(MODULE)].at(-1)?.[1];
  const [, name, from] = [...stderr.matchAll(NAME)].at(-1) ?? [];
  const whole = module ?? from;
  if (whole === undefined) return undefined;
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
