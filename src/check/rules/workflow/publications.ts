// Where the steps of workflows publish to: which registry, and what folder of the repository. A step that may go elsewhere has no place.

import { posix } from 'node:path';
import type { Files, RepositoryInput } from '../../../core/types.js';
import { tagFits } from '../../../core/version.js';
import { isUnder } from '../../../repository/subtree.js';
import { actionOf, commandsOf, ourPart } from './kinds.js';
import { calledScripts } from './package-scripts.js';
import { type Job, type Step, type Value, type Workflow, workingDirectory } from './read.js';
import { changesetScript, configOf, toolOf, type VersionTool } from './version-tools.js';

/** What is compared. */
export interface Place {
  readonly registry: string;
  /** The registry, for people. */
  readonly shown: string;
  /** Relative to the repository's root, `.` for the root; undefined: the step says it in words that are not understood here. */
  readonly folder: string | undefined;
  /** Every package below the folder, too. */
  readonly below: boolean;
}

/** A step that publishes. */
export interface Publication {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  /** What says so: the action, or the command. */
  readonly at: Value;
  readonly to: Place;
  /** What chooses the version there, and publishes it on whatever starts the workflow. */
  readonly tool: VersionTool | undefined;
  /** It publishes there itself, and not a command beside it. */
  readonly byTool: boolean;
}

/** @param tag what the part of ours releases; undefined: any tag */
export function publicationsOf(
  workflow: Workflow,
  tag: string | undefined,
  input: RepositoryInput,
): readonly Publication[] {
  return workflow.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const at = step.uses ?? step.run;
      if (at === undefined) return [];
      const { places, tool } = placesOf(step, job, workflow, tag, input);
      return places.map(({ byTool, ...to }) => ({ workflow, job, step, at, to, tool, byTool }));
    }),
  );
}

/** Whether two steps publish the same package, as far as both say what they publish. */
export function isSame(a: Place, b: Place): boolean {
  if (a.registry !== b.registry || a.folder === undefined || b.folder === undefined) return false;
  return a.folder === b.folder || (a.below && isUnder(b.folder, a.folder)) || (b.below && isUnder(a.folder, b.folder));
}

interface Registry {
  readonly id: string;
  readonly shown: string;
  readonly actions: RegExp;
  readonly commands: RegExp;
}

const REGISTRIES: readonly Registry[] = [
  {
    id: 'npm',
    shown: 'the npm registry',
    actions: /^js-devtools\/npm-publish$/,
    commands:
      /(^|[;&|\s])((npm|pnpm|bun)\s+(?:-r\s+|--recursive\s+|--filter[\s=]\S+\s+)*publish|yarn\s+npm\s+publish)\b(?![^\n]*(--dry-run|--registry))/m,
  },
  {
    id: 'pypi',
    shown: 'PyPI',
    actions: /^pypa\/gh-action-pypi-publish$/,
    commands:
      /(^|[;&|\s])(twine\s+upload|(uv|poetry|hatch|flit|pdm)\s+publish)\b(?![^\n]*(--dry-run|testpypi|test\.pypi|--repository|--index|--publish-url|\s-r\s))/m,
  },
];

/** Variables that choose another registry. */
const ELSEWHERE =
  /^(TWINE_REPOSITORY(_URL)?|(UV|HATCH|FLIT|PDM)_\w*(URL|INDEX|REPO)|UV_PUBLISH_INDEX|POETRY_REPOSITORIES_\w+|npm_config_\S*registry)$/i;

/** Where a step publishes to, and with which tool if that chooses the version too. */
function placesOf(
  step: Step,
  job: Job,
  workflow: Workflow,
  tag: string | undefined,
  input: RepositoryInput,
): { readonly places: readonly (Place & { readonly byTool: boolean })[]; readonly tool: VersionTool | undefined } {
  const part = ourPart(step);
  if (part === 'publish' || part === 'release')
    return { places: ourPlaces(step, tag, input).map((to) => ({ ...to, byTool: false })), tool: undefined };
  const { commands, folder, tool } = runOf(step, job, workflow, input.files);
  const elsewhere = ['repository-url', 'repository_url', 'registry'].some((key) => step.with.has(key));
  const other = job.steps.some(({ with: given }) =>
    /^https:\/\/(?!registry\.npmjs\.org)/.test(given.get('registry-url')?.text ?? ''),
  );
  const chosen = [workflow, job, step].some(({ env }) => [...env.keys()].some((name) => ELSEWHERE.test(name)));
  if (elsewhere || other || chosen) return { places: [], tool };
  const said = tool === undefined ? commands : `${commands}\n${configOf(tool, input.files)}`;
  const byTool = tool?.publishes(step, said, input.files) === true;
  const action = actionOf(step.uses) ?? '';
  const below = (byTool && tool?.name !== 'semantic-release') || ALL.test(commands);
  const places = REGISTRIES.flatMap(({ id, shown, actions, commands: all }) => {
    const place = { registry: id, shown, folder, below, byTool: byTool && id === 'npm' };
    return place.byTool || actions.test(action) || all.test(said) ? [place] : [];
  });
  return { places, tool };
}

/** What a step runs, scripts of package.json included, where, and the tool among it that chooses a version. */
export function runOf(
  step: Step,
  job: Job,
  workflow: Workflow,
  files: Files,
): { readonly commands: string; readonly folder: string | undefined; readonly tool: VersionTool | undefined } {
  const own = changesetScript(step) ?? commandsOf(step);
  const folder = folderOf(step, job, workflow);
  const scripts = folder === undefined ? '' : calledScripts(own, folder, files);
  const commands = `${own}\n${scripts}`;
  const tool = toolOf(step, commands);
  // A script that goes somewhere else publishes what is there; a tool knows its packages by itself.
  return { commands, folder: tool === undefined && placeOf(scripts) !== '.' ? undefined : folder, tool };
}

/** Every package of a workspace. */
const ALL = /\s(?:-r|--recursive|--workspaces|-ws)\s/;
/** Words of a script that choose a package or a file, in ways that are not followed here. */
const NAMED =
  /\s(--prefix|-C|--directory|--cwd|--workspace|--filter|-w)[\s=]|\bpushd\b|\.tgz|\s\.\/|\s(?!dist\/|wheelhouse\/)[\w-]+\//;
const CD = /(?:^|[;&|(]|\bthen\s|\bdo\s)\s*cd\s+(?:"([^"$`]*)"|'([^'$`]*)'|([^\s;&|"'$`]+))/gm;

/** Where a step works; undefined where it says so in words that are not followed here. */
function folderOf(step: Step, job: Job, workflow: Workflow): string | undefined {
  const inputs = ['packages-dir', 'packages_dir', 'package'].flatMap((key) => step.with.get(key) ?? []);
  if (step.run === undefined) {
    const [given] = inputs;
    return given === undefined ? '.' : cleanFolder((given.text ?? '$').replace(/(^|\/)(?:dist\/?|[\w-]+\.json)$/, ''));
  }
  const base = workingDirectory(step, job, workflow);
  const place = placeOf(commandsOf(step));
  return place === undefined
    ? undefined
    : cleanFolder(posix.join(base === undefined ? '.' : (base.text ?? '$'), place));
}

/** The folder that commands go to, `.` where they stay; undefined where they say so in words that are not followed here. */
function placeOf(commands: string): string | undefined {
  const [first, another] = [...commands.matchAll(CD)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  const rest = commands.replace(CD, '');
  if (another !== undefined || NAMED.test(rest) || /(^|[;&|(\s])cd\s/m.test(rest)) return undefined;
  return first ?? '.';
}

function cleanFolder(path: string): string | undefined {
  const folder = posix.normalize(path === '' ? '.' : path).replace(/(?<=.)\/$/, '');
  return /[$`*?]|^\.\.(\/|$)|^\//.test(folder) ? undefined : folder;
}

/** This program publishes everything that the tag releases, or what it is given a path to. */
function ourPlaces(
  step: Step,
  tag: string | undefined,
  { projects, targets, ecosystemOf }: RepositoryInput,
): readonly Place[] {
  if (step.with.has('targets')) return [];
  const [only, another] = projects;
  const path = step.with.get('path')?.text;
  const given = path === undefined || path.includes('${{') ? undefined : cleanFolder(path);
  return projects
    .filter((project) => another === undefined || tag === undefined || tagFits(tag, project))
    .filter((project) => given === undefined || project.path === given)
    .flatMap((project) => {
      const { target } = ecosystemOf(project).installsFrom;
      // Where there is one project only, a step that names no folder is about it as well.
      const folders = project === only && another === undefined ? [...new Set([project.path, '.'])] : [project.path];
      return REGISTRIES.filter(({ id }) => id === target && (targets?.includes(id) ?? true))
        .filter(({ id }) => !step.with.has(`${id}-url`) && !step.with.has(`${id}-registry`))
        .flatMap(({ id, shown }) => folders.map((folder) => ({ registry: id, shown, folder, below: false })));
    });
}
