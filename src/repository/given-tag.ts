// A tag that somebody names is a tag: of this commit where git knows it, and not a branch that is called like one.

import { usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { askGit, type Head } from './git.js';

/**
 * Holds a tag that an input names against the checkout and the event. A tag that is not here may still be made.
 * @throws ReleaseError exit 2 `tag/elsewhere`, `tag/branch`
 */
export async function checkGivenTag(host: Host, head: Head, tag: string): Promise<void> {
  const commit = await askGit(host, head.root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`);
  if (commit === head.commit) return;
  if (commit !== undefined) {
    throw usageError(
      'tag/elsewhere',
      `The tag ${tag} is on commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`,
      `Check out the tag: git checkout ${tag}`,
    );
  }
  const { GITHUB_REF: ref, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = host.env;
  if (ref !== `refs/heads/${tag}` && !(type === 'branch' && name === tag)) return;
  throw usageError(
    'tag/branch',
    `${tag} is the branch that triggered this workflow, and there is no tag with that name.`,
    `Create a tag to release: git tag ${tag} && git push origin refs/tags/${tag}`,
  );
}
