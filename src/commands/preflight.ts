// preflight: asks every target, before anything is built, what would stop the release there. It only reads.

import { checkProject } from '../check/stage.js';
import type { Inputs } from '../config/inputs.js';
import { indexes } from '../config/target-choice.js';
import type { Answer, Finding, Host, Project } from '../core/types.js';
import { missingSiblings } from '../release/siblings.js';
import { changedPaths } from '../repository/changed-paths.js';
import { pushedTag, readHead } from '../repository/git.js';
import { releasedBy } from '../workspace/discover.js';
import { startOf, survey } from '../workspace/open.js';
import { chooseTag } from '../workspace/release-tag.js';
import { answered } from './answered.js';
import { askRelease, type Coming, targetsOf } from './ask-release.js';
import type { Result } from './result.js';

export async function preflight(inputs: Inputs, host: Host): Promise<Result> {
  const head = await readHead(host, startOf(inputs, host));
  const { root, commit, repository } = head;
  const here = await survey(host, root, inputs, { git: true, from: root });
  const tag = chooseTag(host, inputs, head, here.projects);
  const projects = tag === undefined ? here.projects : releasedBy(tag, here.projects);
  const settings = here.settingsOf(projects);
  const changed = await changedPaths(host, root);
  // A run of a tag publishes; one of a branch or a pull request only wants to know.
  const sends = host.env['GITHUB_ACTIONS'] === 'true' && (inputs.tag ?? pushedTag(host.env)) !== undefined;
  const coming = { files: here.files, projects, tag, commit, repository, settings, sends };
  const known = { projects, files: here.files, indexOf: indexes(inputs, settings.publish.tables) };
  const [siblings, checked, asked] = await Promise.all([
    Promise.all(projects.map((project) => missingSiblings(project, known, host))),
    askProjects(projects, { files: here.files, tag, repository, settings }),
    askRelease(coming, inputs, host),
  ]);
  const answers = [...askCheckout(tag, head.commit, changed), ...siblings.flat().map(wrong), ...checked, ...asked];
  const named = projects.map(({ name }) => name).join(', ');
  const to = targetsOf(projects, inputs, settings).map(({ id }) => id);
  return answered(`${named} ${tag ?? '(no tag)'} to ${to.join(', ')}`, answers, host, {
    ...{ tag, commit, repository, targets: to },
  });
}

function wrong({ rule, file = '', line, message, hint }: Finding): Answer {
  return { id: rule, what: line === undefined ? file : `${file}:${line}`, state: 'wrong', message, hint };
}

/** Names, versions and contents that stop a release before it is built: errors of the rules about the projects. */
async function askProjects(
  projects: readonly Project[],
  { files, tag, repository, settings }: Pick<Coming, 'files' | 'tag' | 'repository' | 'settings'>,
): Promise<readonly Answer[]> {
  const context = { tag, repository, targets: settings.targets, levels: settings.rules };
  const found = await Promise.all(projects.map((project) => checkProject(project, files, context)));
  const errors = found.flat().filter(({ level }) => level === 'error');
  const about = { id: 'preflight/check', what: 'names, versions and files' };
  const none: Answer = { ...about, state: 'ok', message: 'No rule of check stops the release.' };
  return errors.length === 0 ? [none] : errors.map(wrong);
}

function askCheckout(tag: string | undefined, commit: string, changed: readonly string[]): readonly Answer[] {
  const about = { id: 'preflight/checkout', what: 'the checkout' };
  if (changed.length > 0) {
    const message = `It has uncommitted changes, which are no part of a release: ${changed.slice(0, 3).join(', ')}.`;
    return [{ ...about, state: 'unknown', message, hint: 'Commit them before the tag.' }];
  }
  if (tag !== undefined) return [{ ...about, state: 'ok', message: `${tag} is commit ${commit.slice(0, 12)}.` }];
  const message = 'There is no tag on this commit, so versions are those of the manifests.';
  return [{ ...about, state: 'unknown', message, hint: 'To ask about a tag: --tag v1.2.3' }];
}
