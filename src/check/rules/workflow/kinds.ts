// What the steps of a workflow do: publish, build, check out; told by the actions they use and the commands they run.

import { NAME } from '../../../core/about.js';
import type { Job, Step, Value, Workflow } from './read.js';

/** `owner/name/path` of an action or workflow in another repository, lower case; undefined for local and docker ones. */
export function actionOf(uses: Value | undefined): string | undefined {
  const text = uses?.text ?? '';
  return /^[\w.-]+\/[\w./-]+@/.test(text) ? text.slice(0, text.indexOf('@')).toLowerCase() : undefined;
}

/** Whether a step uses the action of this name (lower case, without its ref). */
export function isAction({ uses }: Step, name: RegExp): boolean {
  return name.test(actionOf(uses) ?? '');
}

/** Whether a step is PyPI's own action for publishing. */
export function isPypa(step: Step): boolean {
  return /^pypa\/gh-action-pypi-publish@/i.test(step.uses?.text ?? '');
}

const OURS = new RegExp(`^[\\w.-]+/${NAME}(?:/(build|publish))?@`, 'i');

/** What is used of this program: `release` builds and publishes in one job. */
export function ourPart(step: Step): 'build' | 'publish' | 'release' | undefined {
  const part = OURS.exec(step.uses?.text ?? '');
  if (part === null) return undefined;
  if (part[1] !== undefined) return part[1] as 'build' | 'publish';
  const command = step.with.get('command')?.text ?? 'release';
  return command === 'build' || command === 'publish' || command === 'release' ? command : undefined;
}

/** The lines of a step's script that are commands: no comments, continued lines joined. */
export function commandsOf(step: Step): string {
  return (step.run?.text ?? '').replace(/\\\r?\n\s*/g, ' ').replace(/^\s*#.*$/gm, '');
}

/** Where a command begins: a line, behind a separator or a word of the shell; variables and runners may stand before it. */
export const START =
  '(?:^|[;&|({]|\\b(?:if|then|do|else|time|sudo|exec|command)\\s)\\s*(?:\\w+=\\S*\\s+)*' +
  '(?:(?:npx|bunx)\\s+(?:-y\\s+|--yes\\s+)?|uvx\\s+|uv\\s+run\\s+(?:--?\\S+\\s+)*|pipx\\s+run\\s+|python3?\\s+-m\\s+|poetry\\s+run\\s+|pnpm\\s+(?:dlx|exec)\\s+)?';

const PUBLISHES = new RegExp(
  `${START}(?:(?:npm|pnpm|bun|lerna|vsce|cargo|poetry|hatch|flit|pdm|uv|mcp-publisher)\\s+(?:[\\w=-]+\\s+){0,4}?publish\\b|` +
    'yarn\\s+(?:npm\\s+)?publish\\b|changeset\\s+publish\\b|semantic-release\\b|twine\\s+upload\\b|' +
    'gh\\s+release\\s+(?:create|upload)\\b|goreleaser\\s+release\\b)(?![^\\n]*--dry-run)',
  'm',
);
const PUBLISHING_ACTIONS =
  /^(pypa\/gh-action-pypi-publish|softprops\/action-gh-release|ncipollo\/release-action|js-devtools\/npm-publish|goreleaser\/goreleaser-action|cycjimmy\/semantic-release-action|svenstaro\/upload-release-action|actions\/upload-release-asset|actions\/create-release|pyo3\/maturin-action\/publish)$/;

/** Whether a step puts something where others get it from. */
export function publishes(step: Step): boolean {
  const action = actionOf(step.uses) ?? '';
  const ours = ourPart(step);
  return (
    PUBLISHING_ACTIONS.test(action) ||
    ours === 'publish' ||
    ours === 'release' ||
    (isAction(step, /^changesets\/action$/) && step.with.get('publish') !== undefined) ||
    (isAction(step, /^pyo3\/maturin-action$/) && /^(publish|upload)$/.test(step.with.get('command')?.text ?? '')) ||
    PUBLISHES.test(commandsOf(step))
  );
}

const BUILDS = new RegExp(
  `${START}(?:npm\\s+(?:ci|i|install|run\\s+(?!-)\\S*|pack|test)|pnpm\\s+(?:i|install|run|build|test|pack|-r\\s+(?!publish)\\S+)|` +
    'yarn(?:\\s+(?:install|build|run|test))?(?=\\s*$|\\s*[;&|]|\\s+-)|yarn\\s+(?:install|build|run|test|workspaces?)|bun\\s+(?:i|install|run|test|build)|' +
    'pip3?\\s+install|uv\\s+pip\\s+install|build(?=\\s*$|\\s+-)|pytest|tox|uv\\s+(?:sync|build|run)|poetry\\s+(?:install|build|run)|' +
    'hatch\\s+(?:build|run)|pdm\\s+(?:install|build|run)|make(?=\\s*$|\\s)|cargo\\s+(?:build|test)|go\\s+(?:build|test|generate)|tsc)(?![\\w-])',
  'm',
);

/** Where a step runs the project's own code or that of its dependencies; undefined when it does not. */
export function buildsAt(step: Step): { readonly words: string; readonly value: Value } | undefined {
  if (step.uses !== undefined && (ourPart(step) === 'build' || ourPart(step) === 'release')) {
    return { words: step.uses.text?.replace(/@.*/, '') ?? '', value: step.uses };
  }
  if (step.run === undefined) return undefined;
  for (const line of commandsOf(step).split('\n')) {
    const words = TOOL.test(line) ? undefined : BUILDS.exec(line)?.[0];
    if (words === undefined) continue;
    return {
      words: words
        .trim()
        .replace(/^[;&|({]\s*/, '')
        .replace(/\s+/g, ' '),
      value: step.run,
    };
  }
  return undefined;
}

/** Tools that are installed by name and run nothing of the project: `npm install -g npm@11`. */
const TOOL =
  /^\s*(sudo\s+)?(npm\s+(i|install)\s+(-g|--global)\b|(uv\s+|python3?\s+-m\s+)?pip3?\s+install\s+(?!.*(\s-e|\s-r|\s--editable|\s--requirement|\s\.)(\s|$|\[)))/;

/** Whether this workflow makes releases. */
export function releases({ jobs, on }: Workflow): boolean {
  return (
    jobs.some(({ steps }) => steps.some(publishes)) || (isTagged(on) && jobs.some(({ uses }) => uses !== undefined))
  );
}

function isTagged(on: Workflow['on']): boolean {
  return on.has('release') || on.get('push')?.table?.has('tags') === true;
}

/** Whether nothing but a tag starts it, so that what is checked out is the tag. */
export function isTagOnly({ on }: Workflow): boolean {
  const push = on.get('push')?.table;
  return [...on.keys()].every(
    (event) => event === 'release' || (event === 'push' && push?.has('tags') === true && !push.has('branches')),
  );
}

/** What a job may do: its own permissions, else the workflow's; undefined when neither says anything. */
export function permissionsOf(job: Job, workflow: Workflow): Value | undefined {
  return job.permissions ?? workflow.permissions;
}

/** Whether a permission is granted; undefined when the repository's settings or the caller decide. */
export function grants(name: string, job: Job, workflow: Workflow): boolean | undefined {
  const stated = permissionsOf(job, workflow);
  if (stated === undefined) {
    if (workflow.on.has('workflow_call')) return undefined;
    // No default of GitHub's grants an identity.
    return name === 'id-token' ? false : undefined;
  }
  if (stated.table === undefined) return stated.text === 'write-all' || /\$\{\{/.test(stated.text ?? '');
  const level = stated.table.get(name)?.text;
  return level === 'write' || /\$\{\{/.test(level ?? '');
}
