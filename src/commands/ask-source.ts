// What is asked of the commit that is released: the checkout, names, versions and files, its siblings, its workflows.

import type { publishingJob } from '../check/rules/workflow/publishing-job.js';
import { type CheckContext, checkProject, checkRepository, declined } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { indexes, namedTargets } from '../config/target-choice.js';
import { HOME } from '../core/about.js';
import type { Answer, Finding, Host } from '../core/types.js';
import { filePage, treePage } from '../host/github-server.js';
import { TYPED } from '../host/typed.js';
import { missingSiblings } from '../release/siblings.js';
import { gitFactsOnce } from '../repository/git.js';
import type { Coming } from './ask-release.js';

/** Whether it is a commit with a tag, and all that is here is in it. */
export function askCheckout({ tag, commit, changed, repository }: Coming, { env }: Host): readonly Answer[] {
  const on = (at: string) => (repository === undefined ? {} : { page: treePage(env, repository, at) });
  const about = { id: 'preflight/checkout', what: 'the checkout' };
  if (changed.length > 0) {
    const message = `It has uncommitted changes, which are not part of a release: ${changed.slice(0, 3).join(', ')}.`;
    const values = { Terminal: 'git commit --all' };
    return [{ ...about, ...on(commit), values, state: 'unknown', message, hint: 'Commit them before the tag.' }];
  }
  const values = { Commit: commit };
  if (tag !== undefined) {
    const message = `${tag} is commit ${commit.slice(0, 12)}.`;
    return [{ ...about, ...on(tag), values: { Tag: tag, ...values }, state: 'ok', message }];
  }
  const message = 'There is no tag on this commit, so versions are those of the manifests.';
  return [{ ...about, ...on(commit), values, state: 'unknown', message, hint: 'To ask about a tag: --tag v1.2.3' }];
}

/** Packages of the repository that the projects need, and that nobody can install yet. */
export async function askSiblings(
  { projects, files, settings }: Coming,
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const known = { projects, files, indexOf: indexes(inputs, settings.publish.tables) };
  const missing = await Promise.all(projects.map((project) => missingSiblings(project, known, host)));
  return missing.flat().map(wrong);
}

/** What the stages of the release will know: what is judged of the same is judged once. */
async function contextOf(
  { files, tag, repository, settings, partial }: Coming,
  inputs: Inputs,
  host: Host,
): Promise<CheckContext> {
  return {
    ...{ tag, repository, targets: namedTargets(inputs, settings), tables: settings.publish.tables },
    ...{ levels: settings.rules, git: await gitFactsOnce(host, files.root), partial },
  };
}

/** Names, versions and contents that stop a release before it is built: errors of the rules about the projects. */
export async function askProjects(coming: Coming, inputs: Inputs, host: Host): Promise<readonly Answer[]> {
  const { projects, files } = coming;
  const context = await contextOf(coming, inputs, host);
  const found = await Promise.all(projects.map((project) => checkProject(project, files, context)));
  const refused = declined(projects, context);
  const errors = [...refused, ...found.flat().filter(({ level }) => level === 'error')];
  const about = { id: 'preflight/check', what: 'names, versions and files' };
  const none: Answer = { ...about, state: 'ok', message: 'No rule of check stops the release.' };
  return errors.length === 0 ? [none] : errors.map(wrong);
}

/** What the rules about workflows call an error: a permission that is missing, a job that a registry never trusts. */
export async function askWorkflow(
  coming: Coming,
  publishing: ReturnType<typeof publishingJob>,
  inputs: Inputs,
  host: Host,
): Promise<readonly Answer[]> {
  const { projects, files, repository } = coming;
  const found = await checkRepository(projects, files, await contextOf(coming, inputs, host));
  const errors = found.filter(({ rule, level }) => rule.startsWith('workflow-') && level === 'error');
  const page = (file: string) => (repository === undefined ? {} : { page: filePage(host.env, repository, file) });
  if (errors.length > 0) return errors.map((one) => ({ ...wrong(one), ...page(one.file ?? '') }));
  const base = { id: 'preflight/workflow', what: publishing?.path ?? '.github/workflows' };
  if (publishing === undefined)
    return [
      {
        ...{ ...base, page: `${HOME}/blob/main/docs/workflows.md`, values: { Terminal: `${TYPED} init` } },
        ...{ state: 'unknown', message: 'No workflow of this repository publishes.' },
      },
    ];
  const message = 'Its jobs have the permissions that publishing needs.';
  return [{ ...base, state: 'ok', message, ...page(publishing.path) }];
}

/** What a rule or a stage found, with the page that explains it. */
export function wrong({ rule, file, line, message, hint, project }: Finding): Answer {
  const what = line === undefined ? (file ?? project ?? '') : `${file}:${line}`;
  const [page, anchor] = rule.includes('/') ? ['errors', rule.replaceAll('/', '-')] : ['rules', rule];
  const explained = {
    page: `${HOME}/blob/main/docs/${page}.md#${anchor}`,
    values: { Terminal: `${TYPED} explain ${rule}` },
  };
  return { id: rule, what, state: 'wrong', message, hint, file, line, ...explained };
}
