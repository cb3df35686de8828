// What a package entry of server.json says its server is started with: arguments and environment variables.

import { asText, objectsOf } from './object.js';
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
  return objectsOf(value['environmentVariables']).flatMap((one) => {
    const name = asText(one['name']);
    if (name === undefined) return [];
    return {
      name,
      value: asText(one['value']),
      default: asText(one['default']),
      isRequired: one['isRequired'] === true,
      isSecret: one['isSecret'] === true,
      about: asText(one['description']),
    };
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
  const words = objectsOf(value['packageArguments']).map((one) => wordsOf(one, blank));
  return words.some((one) => one.includes(undefined)) ? undefined : (words.flat() as readonly string[]);
}

function wordsOf(argument: Input, blank: (called: string) => string | undefined): readonly (string | undefined)[] {
  const { type, name, valueHint, isSecret } = argument;
  const given = asText(argument['value']) ?? asText(argument['default']);
  const flag = type === 'named' && typeof name === 'string' ? [name] : [];
  const called = asText(valueHint) ?? asText(name) ?? 'value';
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
