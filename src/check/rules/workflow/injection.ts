// workflow-injection: what others write does not become part of a script.

import type { Found, RepositoryRule } from '../../../core/types.js';
import { isAction, releases } from './kinds.js';
import { ownWorkflows } from './own.js';
import type { Step, Value, Workflow } from './read.js';

/** Fields of the event that GitHub makes: numbers, digests, times. */
const HARMLESS =
  /\.(number|id|node_id|sha|head_sha|before|after|merged|draft|fork|private|action|created_at|updated_at|run_number|run_id|run_attempt|conclusion|status|event|html_url|url|clone_url|full_name|default_branch|login|prerelease|merge_commit_sha|forced|deleted|created)$/i;
const FREE = /\b(?:github\.event\.[\w.*[\]'-]+|github\.head_ref|inputs\.[\w-]+|github\.event\.inputs\.[\w-]+)/g;

export const workflowInjection: RepositoryRule = {
  id: 'workflow-injection',
  title: 'Scripts read inputs and event data from the environment.',
  level: 'warning',
  check(input) {
    return ownWorkflows(input)
      .filter((workflow) => releases(workflow) || workflow.on.has('pull_request_target'))
      .flatMap((workflow) => workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => judge(step, workflow))));
  },
};

/** One finding for a script, at its first such place. */
function judge(step: Step, workflow: Workflow): Found {
  const script = isAction(step, /^actions\/github-script$/) ? step.with.get('script') : step.run;
  if (script === undefined) return [];
  const found = expressions(script, workflow);
  const [first] = found;
  if (first === undefined) return [];
  const more = found.length === 1 ? '' : ` (and ${found.length - 1} more in this script)`;
  const variable = (
    first.name
      .split(/[.\]['-]+/)
      .filter((part) => part !== '')
      .at(-1) ?? 'value'
  ).toUpperCase();
  const how = step.run === undefined ? `process.env.${variable}` : `"$${variable}"`;
  return {
    message: `\${{ ${first.name} }} becomes part of the script${more}: whoever controls the value can run commands.`,
    hint: `Use ${how} instead, and add to the ${step.env.size > 0 ? 'env of the step:\n  ' : 'step:\n  env:\n    '}${variable}: \${{ ${first.name} }}`,
    file: workflow.file,
    ...workflow.at(first.offset),
  };
}

function expressions(script: Value, workflow: Workflow): readonly { readonly name: string; readonly offset: number }[] {
  const source = workflow.text.slice(script.start, script.end);
  return [...source.matchAll(/\$\{\{([^}]{0,500}(?:\}(?!\})[^}]{0,500})*)\}\}/g)].flatMap((match) => {
    // What is compared, or asked whether it is there, yields a word of the workflow's own.
    const body = (match[1] ?? '').trim();
    if (/[=!<>]=|&&|^(?:contains|startsWith|endsWith|hashFiles|toJSON\(inputs|format)\(/.test(body)) return [];
    const name = body.match(FREE)?.find((one) => !HARMLESS.test(one) && !isChosen(one, workflow));
    return name === undefined ? [] : [{ name, offset: script.start + match.index }];
  });
}

/** An input that can only be one of a few words, a number or a truth. */
function isChosen(name: string, { on }: Workflow): boolean {
  const input = /^(?:github\.event\.)?inputs\.([\w-]+)$/.exec(name)?.[1];
  if (input === undefined) return false;
  const kinds = ['workflow_dispatch', 'workflow_call'].flatMap((event) => {
    const stated = on.get(event)?.table?.get('inputs')?.table?.get(input);
    return stated === undefined ? [] : [stated.table?.get('type')?.text ?? 'string'];
  });
  return kinds.length > 0 && kinds.every((kind) => /^(boolean|number|choice|environment)$/.test(kind));
}
