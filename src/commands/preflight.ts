// preflight: asks every target, before anything is built, what would stop the release there. It only reads.

import type { Inputs } from '../config/inputs.js';
import { indexes } from '../config/target-choice.js';
import type { Answer, Finding, Host } from '../core/types.js';
import { missingSiblings } from '../release/siblings.js';
import { changedPaths } from '../repository/changed-paths.js';
import { pushedTag, readHead } from '../repository/git.js';
import { releasedBy } from '../workspace/discover.js';
import { startOf, survey } from '../workspace/open.js';
import { chooseTag } from '../workspace/release-tag.js';
import { answered } from './answered.js';
import { askRelease, targetsOf } from './ask-release.js';
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
  const [siblings, asked] = await Promise.all([
    Promise.all(projects.map((project) => missingSiblings(project, known, host))),
    askRelease(coming, inputs, host),
  ]);
  const answers = [...askCheckout(tag, head.commit, changed), ...siblings.flat().map(wrong), ...asked];
  const named = projects.map(({ name }) => name).join(', ');
  const to = targetsOf(projects, inputs, settings).map(({ id }) => id);
  return answered(`${named} ${tag ?? '(no tag)'} to ${to.join(', ')}`, answers, host, {
    ...{ tag, commit, repository, targets: to },
  });
}

function wrong({ rule, file = '', message, hint }: Finding): Answer {
  return { id: rule, what: file, state: 'wrong', message, hint };
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
