// workflow-one-publisher: a tag is published by one workflow.

import type { RepositoryInput, RepositoryRule } from '../../../core/types.js';
import { actionOf, commandsOf, ourPart } from './kinds.js';
import { type Job, type Step, type Value, type Workflow, workflowsOf } from './read.js';
import { conditionOf, likelyTags, passes, startsOn } from './triggers.js';

export const workflowOnePublisher: RepositoryRule = {
  id: 'workflow-one-publisher',
  title: 'One workflow publishes a tag.',
  level: 'warning',
  check(input) {
    for (const tag of likelyTags(input)) {
      const all = workflowsOf(input.files)
        .filter((workflow) => startsOn(tag, workflow))
        .flatMap((workflow) => publicationsOf(workflow, tag, input));
      for (const later of all) {
        const first = all.find(({ to, workflow }) => to.place === later.to.place && workflow !== later.workflow);
        if (first === undefined || first === later || all.indexOf(first) > all.indexOf(later)) continue;
        return {
          message: `A tag such as ${tag} starts this workflow and ${first.workflow.file} (line ${first.at.place.line}), and both publish to ${later.to.shown}: one of them fails, or publishes other files than the ones that were checked.`,
          hint: `Remove the step from one of them, or start it by another tag.`,
          file: later.workflow.file,
          ...later.at.place,
        };
      }
    }
    return [];
  },
};

/** Workflows that publish where another one does, for the same tag: pushed, or made with a release in the browser. */
export function alsoPublishing(input: RepositoryInput, file: string): readonly Workflow[] {
  const found = new Set<Workflow>();
  const all = workflowsOf(input.files);
  for (const tag of likelyTags(input)) {
    const publications = all
      .filter((workflow) => startsOn(tag, workflow) || workflow.on.has('release'))
      .flatMap((workflow) => publicationsOf(workflow, tag, input));
    const own = new Set(publications.filter((one) => one.workflow.file === file).map(({ to }) => to.place));
    for (const { workflow, to } of publications) if (workflow.file !== file && own.has(to.place)) found.add(workflow);
  }
  return [...found];
}

interface Place {
  /** What is compared: the registry, and the folder where a step names one. */
  readonly place: string;
  readonly shown: string;
}

interface Publication {
  readonly workflow: Workflow;
  readonly at: Value;
  readonly to: Place;
}

/** Where steps publish to that run for this tag. */
function publicationsOf(workflow: Workflow, tag: string, input: RepositoryInput): readonly Publication[] {
  return workflow.jobs
    .filter(({ all }) => passes(all.table?.get('if'), tag))
    .flatMap((job) =>
      job.steps
        .filter((step) => passes(conditionOf(step), tag))
        .flatMap((step) => {
          const at = step.uses ?? step.run;
          return at === undefined ? [] : placesOf(step, job, workflow, input).map((to) => ({ workflow, at, to }));
        }),
    );
}

const REGISTRIES: readonly (readonly [id: string, shown: string, actions: RegExp, commands: RegExp])[] = [
  [
    'pypi',
    'PyPI',
    /^pypa\/gh-action-pypi-publish$/,
    /(^|[;&|\s])(twine\s+upload|(uv|poetry|hatch|flit|pdm)\s+publish)\b(?![^\n]*(--dry-run|testpypi|test\.pypi|--repository|--index|--publish-url|\s-r\s))/m,
  ],
  [
    'npm',
    'the npm registry',
    /^js-devtools\/npm-publish$/,
    /(^|[;&|\s])((npm|pnpm|bun)\s+publish|yarn\s+npm\s+publish)\b(?![^\n]*(--dry-run|--registry|--workspace|--filter|\s-w\s|\.tgz))/m,
  ],
];

/** Variables that choose another registry. */
const ELSEWHERE =
  /^(TWINE_REPOSITORY(_URL)?|(UV|HATCH|FLIT|PDM)_\w*(URL|INDEX|REPO)|UV_PUBLISH_INDEX|POETRY_REPOSITORIES_\w+|npm_config_\S*registry)$/i;

/** A step that names a folder or another registry is about something of its own, and is compared with nothing. */
function placesOf(step: Step, job: Job, workflow: Workflow, input: RepositoryInput): readonly Place[] {
  const part = ourPart(step);
  if (part === 'publish' || part === 'release') return ourPlaces(step, input);
  if (/\bcd\s|\s(--prefix|-C|--directory)[\s=]|\s\.\/|\s(?!dist\/|wheelhouse\/)[\w-]+\//.test(commandsOf(step)))
    return [];
  const own = ['working-directory', 'repository-url', 'repository_url', 'packages-dir', 'package', 'registry'];
  if (own.some((key) => step.all.table?.has(key) === true || step.with.has(key))) return [];
  const other = job.steps.some(({ with: given }) =>
    /^https:\/\/(?!registry\.npmjs\.org)/.test(given.get('registry-url')?.text ?? ''),
  );
  if (other || job.all.table?.has('defaults') === true) return [];
  if ([workflow, job, step].some(({ env }) => [...env.keys()].some((name) => ELSEWHERE.test(name)))) return [];
  const action = actionOf(step.uses) ?? '';
  return REGISTRIES.filter(([, , actions, commands]) => actions.test(action) || commands.test(commandsOf(step))).map(
    ([place, shown]) => ({ place, shown }),
  );
}

/** This program publishes everything that is found; one that is given another registry or a path is about that. */
function ourPlaces(step: Step, { projects, targets, ecosystemOf }: RepositoryInput): readonly Place[] {
  if (step.with.has('targets') || step.with.has('path') || projects.length !== 1) return [];
  const goes = projects.map((project) => ecosystemOf(project).installsFrom.target);
  return REGISTRIES.filter(([id]) => goes.includes(id) && (targets?.includes(id) ?? true))
    .filter(([id]) => !step.with.has(`${id}-url`) && !step.with.has(`${id}-registry`))
    .map(([place, shown]) => ({ place, shown }));
}
