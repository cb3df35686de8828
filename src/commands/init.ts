// init: writes the workflows of releases and pull requests into a repository and says what is left to do by hand, once.

import { repositoryInput } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { HOME, NAME } from '../core/about.js';
import { cleanLine } from '../core/clean-text.js';
import { EXIT } from '../core/errors.js';
import { shellLine, shellWord } from '../core/shell-word.js';
import type { Host, Project } from '../core/types.js';
import { changedPaths } from '../repository/changed-paths.js';
import { readFiles } from '../repository/files.js';
import { readGitFacts, readHead } from '../repository/git.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { startOf, survey } from '../workspace/open.js';
import { nextVersion, tagFor, tagPrefix } from '../workspace/tag-form.js';
import {
  ENVIRONMENT,
  placePullRequest,
  placeWorkflow,
  WORKFLOW_NAME,
  WORKFLOW_PATH,
  workflowText,
} from './caller-workflow.js';
import { placeConfig } from './first-config.js';
import { olderWorkflows } from './older-workflow.js';
import type { Result, RunOptions } from './result.js';

/** Writes `.github/workflows/release.yml` and `pull-request.yml`; what differs stays unless `--force` is given. */
export async function init(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const head = await readHead(host, startOf(inputs, host));
  const { projects } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const git = await readGitFacts(host, head.root);
  const tags = git?.tags ?? [];
  const text = workflowText(projects.map((project) => tagPrefix(tags, project)));
  const force = options.force === true;
  const placed = placeWorkflow(head.root, text, force);
  const { left, ...beside } = placePullRequest(head.root, force);
  const config = placeConfig(head.root, projects);
  const written = [...placed.written, ...beside.written, ...(config === undefined ? [] : [config])];
  const kept = [...placed.kept, ...beside.kept];
  const files = await readFiles(head.root, { host });
  const changed = new Set(await changedPaths(host, head.root));
  const known = { tag: undefined, repository: head.repository, git };
  const { removed, steps } = olderWorkflows(
    repositoryInput(projects, files, known),
    head.root,
    options.yes === true,
    (file) => !changed.has(file),
  );
  const next = [...steps, ...nextSteps(projects, head.repository, tags, [...written, ...removed])];
  const did = [
    ...written.map((path) => `wrote ${path}`),
    ...removed.map((path) => `deleted ${path}`),
    ...kept.map((path) => `${path} is up to date`),
    ...left.map(
      (path) => `${path} is your own and stays; what init would write: ${HOME}/blob/main/workflows/pull-request.yml`,
    ),
  ].join('\n');
  return {
    exit: EXIT.done,
    json: { written, removed, kept, left, next },
    text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
  };
}

/**
 * What a person has to do: commit, tell each registry whom to trust, try, tag.
 * @param repository `owner/name` on GitHub when the origin is there
 * @param tags all of the repository: the next one is written as they are
 * @param written what is to be committed
 */
export function nextSteps(
  projects: readonly Project[],
  repository: string | undefined,
  tags: readonly string[],
  written: readonly string[],
): readonly string[] {
  const tagLines = projects
    .map((project) => [project, nextVersion(tags, project)] as const)
    .flatMap(([project, version]) => {
      const tag = tagFor(tags, project, version, projects.length);
      const word = shellWord(tag);
      const typed = `  git tag ${word} && git push origin ${word}`;
      const raised = project.version !== undefined && project.version !== version;
      return raised
        ? [
            `  # ${cleanLine(project.name)} ${cleanLine(project.version ?? '')} has a tag: set the version to ${version} and commit it`,
            typed,
          ]
        : [typed];
    });
  return [
    ...(written.length === 0
      ? []
      : [`Commit it:\n  git add ${shellLine(written)} && git commit -m "Release with ${NAME}"`]),
    ...projects.flatMap((project) => trust(project, repository)),
    `Restrict the environment "${ENVIRONMENT}" to release tags, and to the default branch if you want to run the workflow by hand for an existing tag: GitHub → Settings → Environments.`,
    `Rehearse the whole release on this machine; nothing is published:\n  ${NAME} rehearse`,
    `Release:\n${tagLines.join('\n')}`,
  ];
}

/** What each target that it goes to has to be told about this project. */
function trust(project: Project, repository: string | undefined): readonly string[] {
  const trusting = { repository, workflow: WORKFLOW_NAME, path: WORKFLOW_PATH, environment: ENVIRONMENT };
  return ALL.filter((target) => target.serves(project)).flatMap((target) => target.trust?.(project, trusting) ?? []);
}

const ALL: readonly Target[] = TARGETS;
