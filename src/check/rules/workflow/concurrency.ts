// workflow-concurrency: two runs of one release do not publish at the same time.

import type { RepositoryRule } from '../../../core/types.js';
import { publishes, releases } from './kinds.js';
import { ownWorkflows } from './own.js';

export const workflowConcurrency: RepositoryRule = {
  id: 'workflow-concurrency',
  title: 'Release runs do not overlap.',
  level: 'note',
  check(input) {
    return ownWorkflows(input)
      .filter((workflow) => releases(workflow) && !workflow.on.has('workflow_call'))
      .flatMap((workflow) => {
        const open = workflow.jobs.find(({ steps, concurrency }) => concurrency === undefined && steps.some(publishes));
        if (open === undefined || workflow.concurrency !== undefined) return [];
        return {
          message: `Two runs of this workflow can publish at the same time: the job ${open.id} has no concurrency group.`,
          hint: "Add above jobs:\n  concurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: false }",
          file: workflow.file,
          ...workflow.onPlace,
        };
      });
  },
};
