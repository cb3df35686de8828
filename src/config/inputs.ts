// One table of inputs: the Action's inputs, the CLI's flags and action.yml are all rendered from it. Each target and each kind of evidence adds its own.

import { CONFIG_FILE } from '../core/about.js';
import { CHANGING, type InputSpec, PUBLISHING, SENDING, type ValuesOf } from '../core/input-spec.js';
import { EVIDENCE } from '../evidence/index.js';
import { secretsIn } from '../registries/registry-auth.js';
import { TARGETS } from '../targets/index.js';

export { COMMANDS, type Command, camel, type InputSpec, variable } from '../core/input-spec.js';

const PREPARE = ['check', 'build', 'release', 'rehearse', 'matrix'] as const;
const KNOWING = ['publish', 'contract', 'init', 'preflight', 'doctor', 'withdraw', 'version', 'config'] as const;
const ANYWHERE = [...PREPARE, ...KNOWING] as const;

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer A) => void ? A : never;
const OF_TARGETS = Object.assign({}, ...TARGETS.map(({ inputs }) => inputs)) as Together<
  (typeof TARGETS)[number]['inputs']
>;
const OF_EVIDENCE = Object.assign({}, ...EVIDENCE.map(({ inputs }) => inputs)) as Together<
  (typeof EVIDENCE)[number]['inputs']
>;
const IDS = TARGETS.map(({ id }) => id);
/** What is published to whatever the files are. */
const ALWAYS = TARGETS.filter((target) => target.isDefault(new Set(), { inputs: {}, settings: {} } as never)).map(
  ({ id }) => id,
);

/** Every input by its Action name; the CLI flag is the same with `--` in front. */
export const INPUTS = {
  path: {
    type: 'list',
    about:
      'Folders of the projects; default: the enclosing project, or every project if run at the root of the repository.',
    commands: ANYWHERE,
    value: '<path…>',
  },
  tag: {
    type: 'text',
    about: 'Tag to release; default: the tag that was pushed, else the one on HEAD.',
    commands: [...PREPARE, 'publish', 'preflight', 'doctor'],
    value: '<tag>',
  },
  matrix: {
    type: 'text',
    about:
      'Output of the command matrix, if several jobs each release one project of a tag: their files get distinct names, and the GitHub release waits for all of them.',
    commands: ['build', 'release', 'publish'],
    value: '<json>',
  },
  config: {
    type: 'text',
    about: `Configuration file; default: the nearest ${CONFIG_FILE}.`,
    commands: [...ANYWHERE, 'verify'],
    value: '<file>',
  },
  out: {
    type: 'text',
    about: 'Folder the release is written to; default: release/, but rehearse keeps nothing without it.',
    commands: ['build', 'release', 'rehearse'],
    value: '<dir>',
  },
  from: {
    type: 'list',
    about:
      'Files that were built already, or a pattern such as dist/*: nothing is built, and these very files are started, documented and released.',
    commands: ['build', 'release', 'rehearse'],
    value: '<file...>',
  },
  report: {
    type: 'text',
    about:
      'HTML file to write a report of the run to: findings, times, files, what clients see, dependencies and licenses.',
    commands: ['check', 'build', 'release', 'rehearse'],
    value: '<file>',
  },
  'release-dir': {
    type: 'text',
    about: 'Folder of a prepared release; default: release/, in Actions, what the build job handed over.',
    commands: ['publish'],
    value: '<dir>',
  },
  targets: {
    type: 'list',
    about: `Where to publish: ${IDS.join(', ')}; default: ${ALWAYS.join(', ')} and the registries of the artifacts.`,
    commands: [...SENDING, 'withdraw'],
    value: '<list>',
  },
  only: {
    type: 'list',
    about:
      'Write to these of the targets only; the others are inspected, and a later run without it finishes the release.',
    commands: PUBLISHING,
    value: '<list>',
  },
  strict: {
    type: 'boolean',
    about: 'Treat warnings as errors.',
    commands: ['check', 'build', 'release', 'rehearse'],
  },
  fix: {
    type: 'boolean',
    about: 'Fix what can be fixed safely; shows what changed and what is left.',
    commands: ['check'],
    flagOnly: true,
  },
  twice: {
    type: 'boolean',
    about: 'Build a second time, in another folder, time zone and locale, and report the first member that differs.',
    commands: ['build'],
    flagOnly: true,
  },
  'dry-run': {
    type: 'boolean',
    about: 'Write nothing: show what would change as a patch, and what would be sent as a table.',
    commands: ['check', 'publish', 'withdraw', 'version'],
  },
  baseline: {
    type: 'text',
    about: 'File of known findings: these are only counted; new ones are shown and fail.',
    commands: ['check'],
    value: '<file>',
  },
  'write-baseline': {
    type: 'boolean',
    about: 'Write the current findings to the file of --baseline.',
    commands: ['check'],
    flagOnly: true,
  },
  version: {
    type: 'text',
    about: 'Version to withdraw, or its tag.',
    commands: ['withdraw'],
    value: '<version>',
    flagOnly: true,
  },
  reason: {
    type: 'text',
    about: 'Why nobody should use it, and what to use instead: one line for everyone who installs it.',
    commands: ['withdraw'],
    value: '<text>',
    flagOnly: true,
  },
  packages: {
    type: 'list',
    about: 'Published packages to watch: pypi:name, npm:name, or with a version; default: the newest stable one.',
    commands: ['watch'],
    value: '<package…>',
  },
  findings: {
    type: 'text',
    about:
      'Output findings of an earlier watch: nothing is started, and one issue says what is wrong until all is well again; github-token needs issues: write.',
    commands: ['watch'],
    value: '<json>',
  },
  since: {
    type: 'text',
    about:
      'Commit, branch or tag: compare what clients see of each server there and here, each built and started twice.',
    commands: ['contract'],
    value: '<commit>',
  },
  'fail-on': {
    type: 'text',
    about: 'Exit with 1 for a change of this severity or higher: breaking, feature; default: never.',
    commands: ['contract'],
    value: '<kind>',
  },
  changes: {
    type: 'text',
    about:
      'Output changes of an earlier comparison: nothing is started, and one comment on the pull request says what clients would notice; github-token needs pull-requests: write.',
    commands: ['contract'],
    value: '<json>',
  },
  what: {
    type: 'text',
    about: 'A release folder, a file of one, npm:name@1.2.3, pypi:name==1.2.3 or github:owner/repo@v1.2.3.',
    commands: ['verify'],
    value: '<what>',
    flagOnly: true,
  },
  policy: {
    type: 'text',
    about: 'TOML file with the repository, workflow and gpg-key that are trusted, and what is required.',
    commands: ['verify', 'watch'],
    value: '<file>',
    flagOnly: true,
  },
  repository: {
    type: 'text',
    about: 'The GitHub repository that should have released it; default: that of the policy.',
    commands: ['verify', 'watch'],
    value: '<owner/name>',
    flagOnly: true,
  },
  key: {
    type: 'text',
    about: 'Public key that must have signed: cosign.pub, or an armored GPG key.',
    commands: ['verify'],
    value: '<file>',
    flagOnly: true,
  },
  start: {
    type: 'boolean',
    about: 'Start each file that can be installed here, and compare what clients see with the released contract.',
    commands: ['verify'],
    flagOnly: true,
  },
  'plan-digest': {
    type: 'text',
    about: 'SHA-256 of release.json as the build job reported it; required in Actions.',
    commands: ['publish'],
    value: '<sha256>',
  },
  wait: {
    type: 'duration',
    about: 'How long to wait for registries to serve what they accepted, such as 30m; default 10m.',
    commands: ['publish', 'release', 'rehearse'],
    value: '<time>',
  },
  'registry-auth': {
    type: 'secret',
    hides: secretsIn,
    about:
      'Credentials to read private registries with, one per line: a URL, a space, and a token or user:password. Installers read through them; no build script, dependency or server holds one.',
    commands: [...CHANGING, 'build', 'rehearse', 'init', 'contract', 'verify', 'watch'],
  },
  ...OF_TARGETS,
  ...OF_EVIDENCE,
  'single-job': {
    type: 'text',
    about: 'accept-risk allows release in a job that has secrets or an id-token.',
    commands: ['release'],
    value: 'accept-risk',
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

/** The inputs as one frozen object; absent means not given (lists: empty, durations: milliseconds). */
export type Inputs = ValuesOf<typeof INPUTS>;
