// init: writes the release workflow into a repository and says what is left to do by hand, once.

import type { Inputs } from '../config/inputs.js';
import { EXIT } from '../core/errors.js';
import type { Host, Project } from '../core/types.js';
import { readHead } from '../repository/git.js';
import { startOf, survey } from '../workspace/open.js';
import { ENVIRONMENT, placeWorkflow, WORKFLOW_NAME, WORKFLOW_PATH, workflowText } from './caller-workflow.js';
import type { Result, RunOptions } from './result.js';

/** Writes `.github/workflows/release.yml`; what differs stays unless `--force` is given. */
export async function init(inputs: Inputs, host: Host, options: RunOptions): Promise<Result> {
  const head = await readHead(host, startOf(inputs, host));
  const { projects } = await survey(host, head.root, inputs, { git: true, from: head.root });
  const { written, kept } = placeWorkflow(head.root, workflowText(projects.length), options.force === true);
  const next = nextSteps(projects, head.repository);
  const did = written.length > 0 ? `wrote ${WORKFLOW_PATH}` : `${WORKFLOW_PATH} is already what init writes`;
  return {
    exit: EXIT.done,
    json: { written, kept, next },
    text: `${did}\n\n${next.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}\n`).join('\n')}`,
  };
}

/**
 * What a person has to do: commit, tell each registry whom to trust, try, tag.
 * @param repository `owner/name` on GitHub when the origin is there
 */
export function nextSteps(projects: readonly Project[], repository: string | undefined): readonly string[] {
  return [
    `Commit it:\n  git add ${WORKFLOW_PATH} && git commit -m "Release with mcp-drydock"`,
    ...projects.flatMap((project) => trust(project, repository)),
    `Let only release tags reach the environment "${ENVIRONMENT}": GitHub → Settings → Environments.`,
    'See the whole release on this machine; nothing is published:\n  mcp-drydock rehearse',
    `Release:\n${projects.map((project) => `  git tag ${tagOf(project, projects.length)} && git push origin ${tagOf(project, projects.length)}`).join('\n')}`,
  ];
}

/** How the registry of this project learns to trust the workflow. Values are shown as the registry's form asks for them. */
function trust(project: Project, repository: string | undefined): readonly string[] {
  const [owner = '<owner>', name = '<repository>'] = repository?.split('/') ?? [];
  switch (project.ecosystem) {
    case 'python':
      return [
        [
          `Let PyPI trust the workflow for ${project.name}: https://pypi.org/manage/account/publishing/`,
          `  project      ${project.name}`,
          `  owner        ${owner}`,
          `  repository   ${name}`,
          `  workflow     ${WORKFLOW_NAME}`,
          `  environment  ${ENVIRONMENT}`,
        ].join('\n'),
      ];
    case 'node':
      return [
        [
          `Let npm trust the workflow for ${project.name} (npm 11.19 or newer; the package must have been published once by hand):`,
          `  npm trust github ${project.name} --file ${WORKFLOW_NAME} --repo ${owner}/${name} --env ${ENVIRONMENT} --allow-publish`,
        ].join('\n'),
      ];
    case 'code-package':
      return [
        [
          `Where ${project.name} is uploaded to: name it in the publish step of ${WORKFLOW_PATH}, the token as a secret of the environment:`,
          '  upload-url: https://…',
          `  upload-token: $\{{ secrets.UPLOAD_TOKEN }}`,
        ].join('\n'),
      ];
  }
}

function tagOf(project: Project, projects: number): string {
  const version = project.version ?? '1.0.0';
  return projects > 1 ? `${project.name}@${version}` : `v${version}`;
}
