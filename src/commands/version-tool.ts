// What a repository releases with already: a tool that chooses versions and makes tags goes on doing so, and no longer publishes.

import { publicationsOf, runOf } from '../check/rules/workflow/publications.js';
import { workflowsOf } from '../check/rules/workflow/read.js';
import { usedWithout, VERSION_TOOLS, type VersionTool } from '../check/rules/workflow/version-tools.js';
import { docsPage } from '../core/about.js';
import type { RepositoryInput } from '../core/types.js';
import { table } from '../render/table.js';

/** One that is used here. */
export interface UsedTool {
  readonly tool: VersionTool;
  /** What says so: `file:line` of a step, or a file of its own. */
  readonly at: string;
  /** `file:line` of each step in which it publishes too, and where to and what to do about it. */
  readonly publishing: readonly (readonly [at: string, said: string])[];
  /** A workflow runs it, so the tag comes from a workflow. */
  readonly inWorkflow: boolean;
}

/** @param ours the workflow that publishes */
export function toolsUsed(input: RepositoryInput, ours: string): readonly UsedTool[] {
  const workflows = workflowsOf(input.files).filter(({ file }) => file !== ours);
  const steps = workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.map((step) => ({
        tool: runOf(step, job, workflow, input.files).tool,
        at: `${workflow.file}:${(step.uses ?? step.run)?.place.line ?? 1}`,
      })),
    ),
  );
  const publications = workflows.flatMap((workflow) => publicationsOf(workflow, undefined, input));
  return VERSION_TOOLS.flatMap((tool) => {
    const step = steps.find((one) => one.tool === tool);
    const at = step?.at ?? usedWithout(tool, input.files);
    if (at === undefined) return [];
    const publishing = publications
      .filter((one) => one.tool === tool)
      .map(({ workflow, at: { place }, to, byTool }) => {
        const said = byTool ? `; instead: ${tool.instead}` : ' too: remove that part';
        return [`${workflow.file}:${place.line}`, `publishes to ${to.shown}${said}`] as const;
      });
    return { tool, at, publishing, inWorkflow: step !== undefined };
  });
}

/** What a person does about one. @param workflow the file name of ours */
export function keeping({ tool, at, publishing, inWorkflow }: UsedTool, workflow: string): string {
  const tagged = inWorkflow
    ? `  A tag that a workflow pushes with GITHUB_TOKEN starts no other workflow; after it, start ${workflow}, with actions: write:\n    gh workflow run ${workflow} -f tag=TAG\n`
    : '';
  return [
    `Keep ${tool.name} (${at}) for versions and tags. ${workflow} publishes, so let nothing else publish:`,
    ...(publishing.length === 0 ? [] : [table(publishing, {}).trimEnd()]),
    `${tagged}  In full: ${docsPage('migrating.md#release-please-changesets-semantic-release')}`,
  ].join('\n');
}
