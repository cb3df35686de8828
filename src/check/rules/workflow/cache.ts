// workflow-cache: a release is built without a cache that other runs have filled.

import type { RepositoryRule } from '../../../core/types.js';
import { actionOf, buildsAt, releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import type { Step, Value, Workflow } from './read.js';

export const workflowCache: RepositoryRule = {
  id: 'workflow-cache',
  title: 'The workflow that releases uses no cache.',
  level: 'warning',
  check(input) {
    return ownWorkflows(input)
      .filter((workflow) => releases(workflow) && !isCi(workflow))
      .flatMap((workflow) => {
        const found = workflow.jobs
          .filter(({ steps }) => steps.some((step) => buildsAt(step) !== undefined))
          .flatMap(({ steps }) => steps.flatMap((step) => cacheOf(step) ?? []));
        const [first] = found;
        if (first === undefined) return [];
        const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this file)`;
        return {
          message: `${first.words} restores files from other runs${more}: they can end up in the release.`,
          hint: first.hint,
          file: workflow.file,
          ...first.value.place,
        };
      });
  },
};

/** A workflow that tests pull requests too: what it caches is for those. */
function isCi({ on }: Workflow): boolean {
  return on.has('pull_request');
}

function cacheOf(step: Step): { readonly words: string; readonly hint: string; readonly value: Value } | undefined {
  const action = actionOf(step.uses) ?? '';
  const { uses } = step;
  if (uses === undefined) return undefined;
  if (/^(actions\/cache(\/restore)?|swatinem\/rust-cache|buildjet\/cache|useblacksmith\/cache)$/.test(action)) {
    return { words: action, hint: 'Remove the step.', value: uses };
  }
  const name = SETTINGS.find(([pattern]) => pattern.test(action))?.[1] ?? '';
  const setting = step.with.get(name);
  const text = setting?.text ?? '';
  if (setting === undefined || text === '' || text === 'false' || text === 'auto' || /\$\{\{/.test(text))
    return undefined;
  return { words: `${name}: ${text} of ${action}`, hint: `Remove ${name}: ${text}.`, value: setting };
}

/** Actions, and the input that turns their cache on. */
const SETTINGS: readonly (readonly [action: RegExp, input: string])[] = [
  [/^actions\/setup-(node|python|java)$|^pnpm\/action-setup$/, 'cache'],
  [/^astral-sh\/setup-uv$/, 'enable-cache'],
  [/^docker\/build-push-action$/, 'cache-from'],
];
