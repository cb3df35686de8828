// What one input is, and the values that a table of inputs gives: general inputs and those of each target are lines of this form.

import { ENV_PREFIX } from './about.js';

/** What an input is: `secret` ones are no flags (MCP_DRYDOCK_<NAME> or --<name>-file) and are masked before first use. */
export type InputType = 'text' | 'list' | 'boolean' | 'secret' | 'duration';

export const COMMANDS = [
  'check',
  'build',
  'publish',
  'release',
  'rehearse',
  'matrix',
  'contract',
  'init',
  'preflight',
  'doctor',
  'withdraw',
  'verify',
  'watch',
  'version',
  'explain',
  'config',
] as const;
export type Command = (typeof COMMANDS)[number];

/** Commands that publish for real, and those that ask whether they can: a rehearsal is given no address and no credential. */
export const PUBLISHING = ['publish', 'release', 'preflight', 'doctor'] as const;
/** Those, and the command that says of a published version that nobody should use it. */
export const CHANGING = [...PUBLISHING, 'withdraw'] as const;
/** Commands that sign, and send to whatever takes the place of the targets. */
export const SENDING = [...PUBLISHING, 'rehearse'] as const;

export interface InputSpec {
  readonly type: InputType;
  /** One sentence, shown in --help, action.yml and the documentation. */
  readonly about: string;
  /** The command line reads its variable too, as it does for the secret that it belongs to. */
  readonly variable?: true;
  /** What of a secret is hidden where not all of it is one: default all. */
  readonly hides?: (text: string) => readonly string[];
  /** Commands that take it. */
  readonly commands: readonly Command[];
  /** What stands in --help after the flag: `<dir>`. */
  readonly value?: string;
  /** A flag only: no step of a workflow is given it. */
  readonly flagOnly?: true;
}

/** A table of inputs, by the name that the Action has for them. */
export type InputSpecs = Readonly<Record<string, InputSpec>>;

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type ValueOf<T extends InputType> = T extends 'list'
  ? readonly string[]
  : T extends 'boolean'
    ? boolean
    : T extends 'duration'
      ? number | undefined
      : string | undefined;

/** The values of a table of inputs; absent means not given (lists: empty, durations: milliseconds). */
export type ValuesOf<T extends InputSpecs> = {
  readonly [N in keyof T & string as Camel<N>]: ValueOf<T[N]['type']>;
};

/** `pypi-token` → `pypiToken`. */
export function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `pypi-token` → `MCP_DRYDOCK_PYPI_TOKEN`. */
export function variable(name: string): string {
  return `${ENV_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
}
