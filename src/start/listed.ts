// A project as a client starts it that found it in a registry of servers: with the arguments and variables of its entry.

import type { Project } from '../core/types.js';
import { argumentsOf, variablesOf } from '../formats/entry-inputs.js';
import type { PackageEntry } from '../formats/server-json.js';
import { valueFor } from './variables.js';

/**
 * Variables that the entry does not name are not set: no client would set them. Values that only the user has are those of
 * `[smoke]`.
 */
export function asListed(project: Project, entry: PackageEntry): Project {
  const { smoke } = project.settings;
  const env = variablesOf(entry).flatMap(({ name, isRequired, ...stated }) => {
    const set = stated.value ?? smoke.env[name] ?? stated.default ?? (isRequired ? valueFor(name) : undefined);
    return set === undefined ? [] : [[name, set] as const];
  });
  // What only the user knows stands in no entry.
  const args = argumentsOf(entry) ?? smoke.args;
  return { ...project, settings: { ...project.settings, smoke: { ...smoke, args, env: Object.fromEntries(env) } } };
}
