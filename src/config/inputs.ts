// One table of inputs: the Action's inputs, the CLI's flags and action.yml are all rendered from it.

import { GPG_INPUTS } from '../evidence/gpg/inputs.js';

/** What an input is: `secret` ones are no flags (MCP_DRYDOCK_<NAME> or --<name>-file) and are masked before first use. */
export type InputType = 'text' | 'list' | 'boolean' | 'secret' | 'duration';

export interface InputSpec {
  readonly type: InputType;
  /** One sentence, shown in --help, action.yml and the documentation. */
  readonly about: string;
  /** Commands that take it. */
  readonly commands: readonly Command[];
  /** What stands in --help after the flag: `<dir>`. */
  readonly value?: string;
  /** A flag only: it changes files that somebody is at work on. */
  readonly flagOnly?: true;
}

export const COMMANDS = ['check', 'build', 'publish', 'release', 'rehearse', 'matrix', 'contract', 'init'] as const;
export type Command = (typeof COMMANDS)[number];

const PREPARE = ['check', 'build', 'release', 'rehearse', 'matrix'] as const;
const SEND = ['publish', 'release', 'rehearse'] as const;
const TRULY_SEND = ['publish', 'release'] as const;

/** Every input by its Action name; the CLI flag is the same with `--` in front. */
export const INPUTS = {
  path: {
    type: 'list',
    about:
      'Folders of the projects, one a line; default: the project around, at the root every project of the repository.',
    commands: [...PREPARE, 'publish', 'init'],
    value: '<path…>',
  },
  tag: {
    type: 'text',
    about: 'The tag to release; default: the tag that was pushed, else one on HEAD.',
    commands: [...PREPARE, 'publish'],
    value: '<tag>',
  },
  matrix: {
    type: 'text',
    about:
      'What the command matrix printed, where several jobs release a project each of one tag: their files get names of their own, and the GitHub release waits for all.',
    commands: ['build', 'release', 'publish'],
    value: '<json>',
  },
  config: {
    type: 'text',
    about: 'Configuration file; default: the nearest mcp-drydock.toml.',
    commands: [...PREPARE, 'publish', 'contract', 'init'],
    value: '<file>',
  },
  out: {
    type: 'text',
    about: 'Folder the release is written to; default: release/.',
    commands: ['build', 'release', 'rehearse'],
    value: '<dir>',
  },
  'release-dir': {
    type: 'text',
    about: 'Folder of a prepared release; default: release/, in Actions the hand-over of the build job.',
    commands: ['publish'],
    value: '<dir>',
  },
  targets: {
    type: 'list',
    about: 'Where to publish: github, pypi, npm, upload; default: github and what the artifacts are for.',
    commands: SEND,
    value: '<list>',
  },
  strict: {
    type: 'boolean',
    about: 'Warnings stop the release too.',
    commands: ['check', 'build', 'release', 'rehearse'],
  },
  fix: {
    type: 'boolean',
    about: 'Repair what can be repaired safely; shows what was changed and what is left.',
    commands: ['check'],
    flagOnly: true,
  },
  'dry-run': {
    type: 'boolean',
    about: 'Show what --fix would change as a patch; writes nothing.',
    commands: ['check'],
    flagOnly: true,
  },
  baseline: {
    type: 'text',
    about: 'File of known findings: they are counted, and only new ones are shown and fail.',
    commands: ['check'],
    value: '<file>',
  },
  'write-baseline': {
    type: 'boolean',
    about: 'Write the findings there are into the baseline.',
    commands: ['check'],
    flagOnly: true,
  },
  'plan-digest': {
    type: 'text',
    about: 'The sha256 of release.json as the build job reported it; required in Actions.',
    commands: ['publish'],
    value: '<sha256>',
  },
  wait: {
    type: 'duration',
    about: 'How long to wait for registries to serve what they accepted, such as 30m; default 10m.',
    commands: SEND,
    value: '<time>',
  },
  'github-token': { type: 'secret', about: 'Token with contents: write for the GitHub release.', commands: TRULY_SEND },
  'pypi-url': {
    type: 'text',
    about: 'Upload address of the Python package index; default PyPI.',
    commands: TRULY_SEND,
    value: '<url>',
  },
  'pypi-index-url': {
    type: 'text',
    about: 'Simple index to read back from; default: the one that belongs to pypi-url.',
    commands: [...TRULY_SEND, 'contract'],
    value: '<url>',
  },
  'pypi-token': {
    type: 'secret',
    about: 'Token for the Python package index; without it trusted publishing is used.',
    commands: TRULY_SEND,
  },
  'npm-registry': {
    type: 'text',
    about: 'npm registry to publish to and read from; default: npm.',
    commands: [...TRULY_SEND, 'contract'],
    value: '<url>',
  },
  'npm-token': {
    type: 'secret',
    about: 'Token for the npm registry; without it trusted publishing is used.',
    commands: TRULY_SEND,
  },
  'upload-url': {
    type: 'text',
    about: 'Address of the upload endpoint for code packages.',
    commands: TRULY_SEND,
    value: '<url>',
  },
  'upload-token': { type: 'secret', about: 'Bearer token for the upload endpoint.', commands: TRULY_SEND },
  ...GPG_INPUTS,
  'single-job': {
    type: 'text',
    about: 'accept-risk: let release run in a job that holds secrets or an id-token.',
    commands: ['release'],
    value: 'accept-risk',
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;
type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type ValueOf<T extends InputType> = T extends 'list'
  ? readonly string[]
  : T extends 'boolean'
    ? boolean
    : T extends 'duration'
      ? number
      : string;

/** The inputs as one frozen object; absent means not given (lists: empty, durations: milliseconds). */
export type Inputs = {
  readonly [N in InputName as Camel<N>]: (typeof INPUTS)[N]['type'] extends 'list' | 'boolean'
    ? ValueOf<(typeof INPUTS)[N]['type']>
    : ValueOf<(typeof INPUTS)[N]['type']> | undefined;
};

/** `pypi-token` → `pypiToken`. */
export function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The values of these inputs only, by their camel-case names: whoever owns them is given no others. */
export function ownInputs(
  inputs: Partial<Inputs>,
  own: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(own).map(camel);
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
}
