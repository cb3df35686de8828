// What a plan must be a release of: commit, tag and repository as the checkout and the event say, never as the plan says.

import { ReleaseError, usageError } from '../core/errors.js';
import type { Host } from '../core/types.js';
import { askGit, type Head, pushedTag, readHead } from '../repository/git.js';
import { checkGivenTag } from '../repository/given-tag.js';

export interface Expected {
  readonly commit: string;
  /** Tags that may be released here: the pushed or given one, else those on HEAD. */
  readonly tags: readonly string[];
  /** `owner/name`. */
  readonly repository: string | undefined;
  /** sha256 of release.json as the build reported it; required in Actions. */
  readonly digest?: string | undefined;
}

/**
 * Reads what may be released here.
 * @throws ReleaseError exit 2 without a checkout and an event, or where the two disagree
 */
export async function expectedRelease(
  inputs: { readonly tag?: string | undefined; readonly planDigest?: string | undefined },
  host: Host,
): Promise<Expected> {
  const pushed = pushedTag(host.env);
  const sha = host.env['GITHUB_SHA'];
  const head = await headHere(host, pushed !== undefined && sha !== undefined);
  if (pushed !== undefined && inputs.tag !== undefined && inputs.tag !== pushed) {
    throw usageError(
      'verify/other-tag',
      `The tag ${pushed} was pushed, but the input tag is ${inputs.tag}.`,
      'Leave the input tag empty if a tag starts the workflow.',
    );
  }
  if (pushed !== undefined && sha !== undefined && head !== undefined) await checkCheckout(host, head, pushed, sha);
  if (pushed === undefined && inputs.tag !== undefined && head !== undefined)
    await checkGivenTag(host, head, inputs.tag);
  const tag = pushed ?? inputs.tag;
  return {
    commit: head?.commit ?? sha ?? '',
    tags: tag === undefined ? (head?.tags ?? []) : [tag],
    repository: host.env['GITHUB_REPOSITORY'] ?? head?.repository,
    digest: inputs.planDigest,
  };
}

/** HEAD of the checkout; a publish job may have none when a tag push says everything. */
async function headHere(host: Host, enough: boolean): Promise<Head | undefined> {
  try {
    return await readHead(host, host.cwd);
  } catch (error) {
    const absent = error instanceof ReleaseError && /^(git\/no-repository|tool\/git)$/.test(error.code);
    if (absent && enough) return undefined;
    throw error;
  }
}

async function checkCheckout(host: Host, head: Head, pushed: string, sha: string): Promise<void> {
  // For an annotated tag the event may name the tag object.
  const commit =
    (await askGit(host, head.root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${sha}^{commit}`)) ?? sha;
  if (commit === head.commit) return;
  throw usageError(
    'verify/other-commit',
    `The pushed tag ${pushed} is commit ${commit.slice(0, 12)}, but ${head.commit.slice(0, 12)} is checked out.`,
    'Check out the commit of the event: actions/checkout without ref.',
  );
}
