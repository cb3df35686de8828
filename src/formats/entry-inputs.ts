// What a package entry of server.json says its server is started with: arguments and environment variables.

import { isObject } from './object.js';
import type { PackageEntry } from './server-json.js';

type Input = Readonly<Record<string, unknown>>;

/** An environment variable that the entry names. */
export interface Variable {
  readonly name: string;
  /** Its `value`, which every client sets. */
  readonly value: string | undefined;
  readonly default: string | undefined;
  readonly isRequired: boolean;
  readonly isSecret: boolean;
  readonly about: string | undefined;
}

/** The variables, in the entry's order; what has no name is none. */
export function variablesOf({ value }: PackageEntry): readonly Variable[] {
  return inputsOf(value, 'environmentVariables').flatMap((one) => {
    const name = textOf(one['name']);
    if (name === undefined) return [];
    return [
      {
        name,
        value: textOf(one['value']),
        default: textOf(one['default']),
        isRequired: one['isRequired'] === true,
        isSecret: one['isSecret'] === true,
        about: textOf(one['description']),
      },
    ];
  });
}

/**
 * The arguments as they stand on a command line, without those that may be left out; undefined where only the user knows one.
 * @param blank what stands for such a one, by what it is called
 */
export function argumentsOf(
  { value }: PackageEntry,
  blank: (called: string) => string | undefined = () => undefined,
): readonly string[] | undefined {
  const words = inputsOf(value, 'packageArguments').map((one) => wordsOf(one, blank));
  return words.some((one) => one.includes(undefined)) ? undefined : (words.flat() as readonly string[]);
}

function wordsOf(argument: Input, blank: (called: string) => string | undefined): readonly (string | undefined)[] {
  const { type, name, valueHint, isSecret } = argument;
  const given = textOf(argument['value']) ?? textOf(argument['default']);
  const flag = type === 'named' && typeof name === 'string' ? [name] : [];
  const called = textOf(valueHint) ?? textOf(name) ?? 'value';
  if (given === undefined) {
    if (argument['isRequired'] !== true) return [];
    const isSwitch = flag.length > 0 && (argument['format'] === 'boolean' || valueHint === undefined);
    return isSwitch ? flag : [...flag, blank(called)];
  }
  const hidden = isSecret === true ? blank(called) : undefined;
  return [...flag, hidden ?? filled(given, blank)];
}

/** The text with its `{variables}` filled in; undefined where one of them is not known. */
function filled(text: string, blank: (called: string) => string | undefined): string | undefined {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (names.some((name) => blank(name) === undefined)) return undefined;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => blank(name) ?? '');
}

function inputsOf(value: Input, key: string): readonly Input[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
