// The words for uv that take the direct dependencies of a wheel at the lowest versions they allow, or at stated ones.

import { normalName } from '../../core/names.js';
import type { Variant } from '../../core/types.js';
import { type Requirement, splitRequirement, withExtras } from './pep508.js';

/**
 * Direct requirements by name, since uv lowers only what it is asked for itself and not what a wheel asks for. Only wheels are
 * taken: an old version that would have to be built here cannot be had.
 * @param requirements `Requires-Dist` of the wheel; those of extras are left out
 */
export function lowered(requirements: readonly string[], { lowest = false, pins = {} }: Variant): readonly string[] {
  if (!lowest && Object.keys(pins).length === 0) return [];
  const named = directRequirements(requirements).map(({ name, extras, range, marker }) => {
    const pin = pins[normalName(name)];
    const versions = pin === undefined ? range : `==${pin}`;
    return `${withExtras({ name, extras })}${versions}${marker === undefined ? '' : ` ; ${marker}`}`;
  });
  return [...(lowest ? ['--resolution', 'lowest-direct'] : []), '--only-binary', ':all:', ...named];
}

/** What a wheel needs by name, without what its extras ask for and what is named by an address. */
export function directRequirements(requirements: readonly string[]): readonly Requirement[] {
  return requirements
    .map(splitRequirement)
    .filter((one) => one !== undefined)
    .filter(({ url, marker }) => url === undefined && !/\bextra\s*[=!]=/.test(marker ?? ''));
}
