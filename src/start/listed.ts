// A project as a client starts it that found it in a registry of servers: with the arguments and variables of its entry.

import type { Project } from '../core/types.js';
import { isObject } from '../formats/object.js';
import type { PackageEntry } from '../formats/server-json.js';
import { valueFor } from './variables.js';

type Input = Readonly<Record<string, unknown>>;

/**
 * Variables that the entry does not name are not set: no client would set them. Values that only the user has are those of
 * `[smoke]`.
 */
export function asListed(project: Project, { value }: PackageEntry): Project {
  const { smoke } = project.settings;
  const env = inputsOf(value, 'environmentVariables').flatMap((one) => {
    const name = String(one['name']);
    const given = textOf(one['value']) ?? smoke.env[name] ?? textOf(one['default']);
    const needed = one['isRequired'] === true ? valueFor(name) : undefined;
    const set = given ?? needed;
    return set === undefined ? [] : [[name, set] as const];
  });
  const words = inputsOf(value, 'packageArguments').map(wordsOf);
  // What only the user knows stands in no entry.
  const args = words.includes(undefined) ? smoke.args : words.flatMap((one) => one ?? []);
  return { ...project, settings: { ...project.settings, smoke: { ...smoke, args, env: Object.fromEntries(env) } } };
}

function inputsOf(value: Input, key: string): readonly Input[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** An argument on a command line: empty where it may be left out, undefined where only the user knows its value. */
function wordsOf(argument: Input): readonly string[] | undefined {
  const { type, name } = argument;
  const given = textOf(argument['value']) ?? textOf(argument['default']);
  if (given !== undefined && /\{\w+\}/.test(given)) return undefined;
  const isFlag = type === 'named' && typeof name === 'string';
  if (given === undefined) {
    const isSwitch = isFlag && (argument['format'] === 'boolean' || argument['valueHint'] === undefined);
    if (argument['isRequired'] !== true) return [];
    return isSwitch ? [String(name)] : undefined;
  }
  return isFlag ? [String(name), given] : [given];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
