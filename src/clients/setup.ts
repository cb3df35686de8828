// How a client starts a released server: the command that a user types, with the arguments and variables of its server.json.

import type { Project } from '../core/types.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { argumentsOf, variablesOf } from '../formats/entry-inputs.js';

/** What a client's configuration says of one server. No value of a user is in it. */
export interface Setup {
  /** The key in the configuration: letters, digits, `_` and `-` only. */
  readonly key: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: readonly Setting[];
  /** The reference of an image that says itself how it is run; undefined of any other and of a package. */
  readonly image?: string | undefined;
  /** Variables that may be set. */
  readonly optional: readonly string[];
}

/** A variable of the environment. */
export interface Setting {
  readonly name: string;
  /** What the entry itself states; undefined where the user has to fill it in. */
  readonly value: string | undefined;
  readonly isSecret: boolean;
}

/** Some clients reject longer keys, or other characters. */
const LONGEST_KEY = 64;

/**
 * The setup of a version; undefined where no single command starts it for a client over stdio.
 * @param index where it is read from; undefined where it is not read from an index
 */
export function setupOf(project: Project, version: string, index?: URL): Setup | undefined {
  const { listed, settings } = project;
  const served = (listed?.value['transport'] as { readonly type?: unknown } | undefined)?.type ?? 'stdio';
  if (settings.isLibrary === true || settings.smoke.transport === 'http' || served !== 'stdio') return undefined;
  const variables = listed === undefined ? [] : variablesOf(listed).filter(({ name }) => /^\w+$/.test(name));
  const isSet = (one: (typeof variables)[number]): boolean => one.isRequired || one.value !== undefined;
  const set = variables.filter(isSet);
  const names = set.map(({ name }) => name);
  const ecosystem = ecosystemOf(project);
  const launch = ecosystem.launch?.(project, version, index, names);
  if (launch === undefined) return undefined;
  // Arguments of the trial start are values of this machine: what others have to write there is not known.
  if (listed === undefined && settings.smoke.args.length > 0) return undefined;
  const given = listed === undefined ? [] : (argumentsOf(listed, blank) ?? []);
  const [command = '', ...args] = [...launch, ...given];
  const setup: Setup = {
    ...{ key: keyOf(project.name), command, args },
    ...(ecosystem.isSelfDescribed?.(project) === true ? { image: launch.at(-1) } : {}),
    env: set.map(({ name, isSecret, ...stated }) => {
      return { name, isSecret, value: isSecret ? undefined : plain(stated.value ?? stated.default) };
    }),
    optional: variables.filter((one) => !isSet(one)).map(({ name }) => name),
  };
  // A line break or a control character in a word would be another word to a shell or a terminal.
  return [command, ...args, ...setup.env.flatMap(({ value }) => value ?? [])].some((word) =>
    /\p{Cc}|\p{Cf}/u.test(word),
  )
    ? undefined
    : setup;
}

/** What stands where only the user knows the value: `YOUR_API_KEY`. */
export function blank(called: string): string {
  return `YOUR_${called
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')}`;
}

/** A value with a variable of its own in it is the user's to complete. */
function plain(value: string | undefined): string | undefined {
  return value === undefined || /\{\w+\}/.test(value) ? undefined : value;
}

/** The name without its scope. */
function keyOf(name: string): string {
  const bare = name.replace(/^@[^/]*\//, '').replace(/[^A-Za-z0-9_-]+/g, '-');
  return bare.replace(/^-+/, '').slice(0, LONGEST_KEY) || 'server';
}
