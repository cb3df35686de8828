// What only some commands take: words after the command, and flags that are no inputs.

import type { Command as Commander } from 'commander';
import type { ContractOptions } from './commands/contract.js';
import type { RunOptions } from './commands/result.js';
import { type Command, INPUTS, type InputName } from './config/inputs.js';

export type Flags = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The input that a command takes without a flag. */
export function bareOf(command: Command): InputName {
  if (command === 'withdraw') return 'version';
  if (command === 'verify') return 'what';
  if (command === 'watch') return 'packages';
  return command === 'publish' ? 'release-dir' : 'path';
}

/** The words that a command takes, and its own flags. */
export function addArguments(command: Command, sub: Commander): void {
  if (command === 'publish') sub.argument('[release-dir]', INPUTS['release-dir'].about);
  else if (command === 'withdraw') sub.argument('<version>', INPUTS.version.about);
  else if (command === 'watch') sub.argument('<package...>', INPUTS.packages.about);
  else if (command === 'verify') sub.argument('[what]', `${INPUTS.what.about} Default: release/.`);
  else if (command === 'explain') sub.argument('[id...]', 'Rule, or id of a finding; default: list them all.');
  else if (command === 'contract') contractArguments(sub);
  else {
    if (command === 'version') sub.argument('<next>', 'The new version, or patch, minor or major.');
    sub.argument('[path...]', INPUTS.path.about);
  }
  if (command === 'init') {
    sub.option('--force', 'Overwrite a workflow that differs.');
    sub.option('--yes', 'Ask nothing: delete an older workflow that only publishes the same tags, and rehearse.');
  }
  if (command === 'config') sub.option('--show', 'Show it; this is the default.');
  if (command === 'version') sub.option('--tag', 'Commit what it changed and tag it; nothing is pushed.');
}

function contractArguments(sub: Commander): void {
  sub.argument(
    '[what...]',
    'A folder, a file (wheel, sdist, npm tarball, zip, tar, .contract.json), npm:name@version, pypi:name==version, a URL, or a command after --; default: the enclosing project. With diff in front: two of them, the older one first. With record in front: a folder, whose golden session is called twice and recorded.',
  );
  sub.option('--write-readme [file]', 'Write the tables between the markers of a README; default: README.md.');
  sub.option('--check', 'With --write-readme: write nothing, exit with 1 if it is stale.');
}

/** What was typed, as inputs have it and as the command is given it. */
export interface Typed {
  /** The words that are the bare input. */
  readonly paths: readonly string[];
  readonly options: Pick<RunOptions, 'words' | 'release' | 'contract' | 'force' | 'yes'>;
}

/** @param after the words behind `--` */
export function typedOf(command: Command, words: readonly string[], flags: Flags, after: readonly string[]): Typed {
  const force = flags['force'] === true;
  if (command === 'contract') return { paths: [], options: { contract: contractOptions(words, after, flags), force } };
  if (command === 'explain') return { paths: [], options: { words } };
  if (command !== 'version') return { paths: words, options: { force, yes: flags['yes'] === true } };
  const [next = '', ...paths] = words;
  return { paths, options: { release: { next, tag: flags['tag'] === true } } };
}

function contractOptions(what: readonly string[], command: readonly string[], flags: Flags): ContractOptions {
  const { writeReadme } = flags;
  const readme = writeReadme === true ? 'README.md' : writeReadme;
  return {
    what,
    command,
    readme: typeof readme === 'string' ? readme : undefined,
    check: flags['check'] === true,
  };
}
