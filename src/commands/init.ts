// init: writes the release workflow into a repository and says what is left to do by hand, once.

import type { Inputs } from '../config/inputs.js';
import { NAME } from '../core/about.js';
import { EXIT } from '../core/errors.js';
import type { Host, Project } from '../core/types.js';
import { parseTag, tagFits } from '../core/version.js';
import { readGitFacts, readHead } from '../repository/git.js';
import { TARGETS } from '../targets/index.js';
import type { Target } from '../targets/types.js';
import { startOf, survey } from '../workspace/open.js';
import { ENVIRONMENT, placeWorkflow, WORKFLOW_NAME, WORKFLOW_PATH, workflowText } from './caller-workflow.js';
import type { Result, RunOptions } from './result.js';
import { tagPrefix } from './tag-form.js';

/** Writes `.github/workflows/release.yml`; what differs stays unless `--force` is given. */
export async function init(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const head = await readHead(host, startOf(inputs, host));
  const { projects } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const tags = (await readGitFacts(host, head.root))?.tags ?? [];
  const text = workflowText(projects.map((project) => tagPrefix(tags, project)));
  const { written, kept } = placeWorkflow(head.root, text, options.force === true);
  const next = nextSteps(projects, head.repository, tags);
  const did = written.length > 0 ? `wrote ${WORKFLOW_PATH}` : `${WORKFLOW_PATH} is up to date`;
  return {
    exit: EXIT.done,
    json: { written, kept, next },
    text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
  };
}

/**
 * What a person has to do: commit, tell each registry whom to trust, try, tag.
 * @param repository `owner/name` on GitHub when the origin is there
 * @param tags all of the repository: the next one is written as they are
 */
export function nextSteps(
  projects: readonly Project[],
  repository: string | undefined,
  tags: readonly string[],
): readonly string[] {
  const tagLines = projects
    .map((project) => tagOf(project, projects.length, tags))
    .map((tag) => `  git tag ${tag} && git push origin ${tag}`);
  return [
    `Commit it:\n  git add ${WORKFLOW_PATH} && git commit -m "Release with ${NAME}"`,
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

/** A tag with the project's name where there are several, unless it has tags of another form. */
function tagOf(project: Project, projects: number, tags: readonly string[]): string {
  const version = project.version ?? '1.0.0';
  const own = tags.some((tag) => tagFits(tag, project) && parseTag(tag, [project.name])?.name !== undefined);
  return projects > 1 && !own ? `${project.name}@${version}` : `${tagPrefix(tags, project)}${version}`;
}
