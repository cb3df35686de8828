// workflow-unpinned: what a release runs is named by commit, not by a tag or branch that can move.

import { firstFew } from '../../../core/cut.js';
import type { RepositoryInput, RepositoryRule } from '../../../core/types.js';
import { releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import type { Value } from './read.js';

export const workflowUnpinned: RepositoryRule = {
  id: 'workflow-unpinned',
  title: 'Third-party actions in a release are pinned to a commit.',
  level: 'warning',
  check(input) {
    return ownWorkflows(input)
      .filter(releases)
      .flatMap((workflow) => {
        const moving = workflow.jobs
          .flatMap(({ uses, steps }) => [uses, ...steps.map((step) => step.uses)])
          .filter((uses): uses is Value => uses !== undefined && isMoving(uses.text ?? '', input));
        const [first] = moving;
        if (first === undefined) return [];
        const others = [...new Set(moving.slice(1).map(({ text = '' }) => text))].filter((text) => text !== first.text);
        const more = others.length === 0 ? '' : `, and so do ${firstFew(others, 5)}`;
        const repository = first.text?.split(/[@/]/, 2).join('/');
        return {
          message: `${first.text} is not pinned to a commit, so its code can change without notice${more}.`,
          hint: `Pin the commit, which git ls-remote https://github.com/${repository} prints, and add the version as a comment.`,
          file: workflow.file,
          ...first.place,
        };
      });
  },
};

/** Whether `uses` names another's code by something that can move. GitHub's own actions and one's own are trusted already. */
function isMoving(uses: string, { repository }: RepositoryInput): boolean {
  if (uses.startsWith('docker://')) return !/@sha256:[0-9a-f]{64}$/.test(uses);
  const [, owner = '', ref = ''] = /^([\w.-]+)\/[\w./-]+@(.+)$/.exec(uses) ?? [];
  if (owner === '' || /^(actions|github)$/i.test(owner)) return false;
  if (owner.toLowerCase() === repository?.split('/')[0]?.toLowerCase()) return false;
  return !/^[0-9a-f]{40}([0-9a-f]{24})?$/i.test(ref) && !/\$\{\{/.test(ref);
}
