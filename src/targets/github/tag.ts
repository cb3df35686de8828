// The tag on GitHub: it must still point at the commit that is released, before the first write and before the last one.

import { ReleaseError } from '../../core/errors.js';
import type { Api } from '../../registries/github/api.js';
import type { GithubInput } from './index.js';
import { POINTER } from './shapes.js';

/** The commit that a tag points at there, through annotated tags; undefined when there is no such tag. */
export async function taggedCommit(api: Api, tag: string): Promise<string | undefined> {
  const path = tag.split('/').map(encodeURIComponent).join('/');
  let found = await api.find(`/git/ref/tags/${path}`, POINTER, `the tag ${tag}`);
  // A tag of a tag of a tag is allowed; nobody makes five.
  for (let depth = 0; found?.object.type === 'tag' && depth < 5; depth += 1)
    found = await api.find(`/git/tags/${found.object.sha}`, POINTER, `the tag ${tag}`);
  return found?.object.sha;
}

/** What is wrong with where the tag points; undefined when it is the commit that is released. */
export function tagProblem(
  tagged: string | undefined,
  { tag, commit }: Pick<GithubInput, 'tag' | 'commit'>,
  repository: string,
): { readonly message: string; readonly hint: string } | undefined {
  if (tagged === commit) return undefined;
  if (tagged === undefined) {
    return { message: `The tag ${tag} is not on GitHub (${repository}).`, hint: `git push origin ${tag}` };
  }
  return {
    message: `The tag ${tag} on GitHub points at ${tagged.slice(0, 12)}, but this release was built from ${commit.slice(0, 12)}.`,
    hint: 'The tag was moved: build and publish the commit it points at now.',
  };
}

/** Throws ReleaseError `github/tag` unless the tag on GitHub points at the commit that is released. */
export function assertTag(tagged: string | undefined, input: GithubInput, repository: string): void {
  const problem = tagProblem(tagged, input, repository);
  if (problem !== undefined) throw new ReleaseError('github/tag', problem.message, { hint: problem.hint });
}
