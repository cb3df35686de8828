// Programs that choose the version of a release and make its tag; some of them publish it too.

import type { Files } from '../../../core/types.js';
import { fieldsOf } from '../../../formats/object.js';
import { plainJson } from '../../../formats/plain-json.js';
import { isAction, START } from './kinds.js';
import type { Step } from './read.js';

/** One of them. */
export interface VersionTool {
  readonly name: string;
  /** Files of its own in a repository. */
  readonly files: RegExp;
  /** A file of others that configures it too, and whether this text of it does. */
  readonly key?: { readonly file: string; in(text: string): boolean };
  /** Whether a step runs it. @param commands what the step runs, with the scripts that it calls */
  runs(step: Step, commands: string): boolean;
  /** Whether it publishes to npm there. @param commands as above, with its configuration */
  publishes(step: Step, commands: string, files: Files): boolean;
  /** What makes the tag and publishes nothing, in its configuration or in place of the step. */
  readonly instead: string;
  /** What a person does for a release. */
  readonly release: string;
}

/** A command at its beginning, whichever package manager starts it. */
function command(words: string): RegExp {
  return new RegExp(`${START}(?:(?:pnpm|yarn|bun|npm\\s+exec)\\s+(?:--\\s+)?)?(?:${words})(?![^\\n]*--dry-run)`, 'm');
}

const CHANGESET_PUBLISH = command('changeset\\s+publish\\b');
const CHANGESET = command('changeset\\s+(?:publish|version|(?:git-)?tag)\\b');
const LERNA = command('lerna\\s+(?:publish|version)\\b');
const LERNA_PUBLISH = command('lerna\\s+publish\\b');
// With a subcommand it is another program of the same name, for Python.
const SEMANTIC_RELEASE = command('semantic-release(?![\\w/-])(?!\\s+(?:version|changelog|publish)\\b)');
const PYTHON_SEMANTIC_RELEASE = command('semantic-release\\s+(?:version|publish)\\b');

/** Each with what says that it is used. */
export const VERSION_TOOLS: readonly VersionTool[] = [
  {
    name: 'release-please',
    files: /^(?:release-please-config\.json|\.release-please-manifest\.json|\.github\/release-please\.ya?ml)$/,
    runs: (step, commands) =>
      isAction(step, /^(?:googleapis|google-github-actions)\/release-please-action$/) ||
      command('release-please\\b').test(commands),
    publishes: () => false,
    instead: '',
    release: 'merge its pull request',
  },
  {
    name: 'changesets',
    files: /^\.changeset\/config\.json$/,
    runs: (step, commands) =>
      isAction(step, /^changesets\/action(?:\/(?:publish|version))?$/) || CHANGESET.test(commands),
    publishes: (step, commands) => {
      if (!isAction(step, /^changesets\/action(?:\/publish)?$/)) return CHANGESET_PUBLISH.test(commands);
      const isAlways = isAction(step, /^changesets\/action\/publish$/);
      return (isAlways || changesetScript(step) !== undefined) && !/\bchangeset\s+(?:git-)?tag\b/.test(commands);
    },
    instead: 'npx changeset tag',
    release: 'merge its pull request',
  },
  {
    name: 'semantic-release',
    key: {
      file: 'package.json',
      in: (text) => 'semantic-release' in fieldsOf(fieldsOf(plainJson(text))['devDependencies']),
    },
    files: /^(?:\.releaserc(?:\.(?:json|ya?ml|[cm]?js|ts))?|release\.config\.(?:[cm]?js|ts))$/,
    runs: (step, commands) => isAction(step, /^cycjimmy\/semantic-release-action$/) || SEMANTIC_RELEASE.test(commands),
    publishes: (_step, commands, files) => semanticPublishes(commands, files),
    instead: '"npmPublish": false for @semantic-release/npm',
    release: 'push to the branch that it releases',
  },
  {
    name: 'python-semantic-release',
    key: { file: 'pyproject.toml', in: (text) => /^\[tool\.semantic_release\b/m.test(text) },
    files: /^releaserc\.toml$/,
    runs: (step, commands) =>
      isAction(step, /^python-semantic-release\/python-semantic-release$/) || PYTHON_SEMANTIC_RELEASE.test(commands),
    publishes: () => false,
    instead: '',
    release: 'push to the branch that it releases',
  },
  {
    name: 'lerna',
    files: /^lerna\.json$/,
    runs: (_step, commands) => LERNA.test(commands),
    publishes: (_step, commands) => LERNA_PUBLISH.test(commands),
    instead: 'lerna version',
    release: 'run it',
  },
];

/** The tool that a step runs. */
export function toolOf(step: Step, commands: string): VersionTool | undefined {
  return VERSION_TOOLS.find((tool) => tool.runs(step, commands));
}

/** What an action of changesets is told to publish with, in both of its versions. */
export function changesetScript(step: Step): string | undefined {
  if (!isAction(step, /^changesets\/action(?:\/publish)?$/)) return undefined;
  const given = ['publish', 'publish-script', 'script'].flatMap((name) => step.with.get(name)?.text ?? []);
  return given.find((text) => text !== '');
}

/** The file that says that a tool is used, where no workflow runs it; undefined where none does. */
export function usedWithout({ files: own, key }: VersionTool, files: Files): string | undefined {
  const file = files.all.find((path) => own.test(path));
  if (file !== undefined || key === undefined) return file;
  const text = files.text(key.file);
  return text !== undefined && key.in(text) ? key.file : undefined;
}

/** The text of its own configuration, each quoted part in a line of its own; empty where it is not configured in a file. */
export function configOf({ files: own }: VersionTool, files: Files): string {
  const file = files.all.find((path) => own.test(path));
  return (file === undefined ? undefined : files.text(file))?.replace(/["'`]/g, '\n') ?? '';
}

/** Its npm plugin is used where nothing else is said; a package that is private or told so is not published. */
function semanticPublishes(text: string, files: Files): boolean {
  const manifest = fieldsOf(plainJson(files.text('package.json')));
  const said = `${text}\n${JSON.stringify(manifest['release'] ?? '')}`;
  // A configuration may be a program, so its words are what is read.
  if (/\bplugins\b/.test(said) && !said.includes('@semantic-release/npm')) return false;
  return manifest['private'] !== true && !/npmPublish["'\s]*:\s*false/.test(said);
}
