// Why what is here is no release, and what makes it one.

import type { Project } from '../core/types.js';
import { nextVersion, tagFor } from './tag-form.js';

/** @param changed paths that differ from the commit, as they are shown; empty where none does */
export function whyNoRelease(tag: string | undefined, changed: string): string | undefined {
  if (changed !== '') return `the working tree differs from the commit: ${changed}`;
  return tag === undefined ? 'there is no tag on this commit' : undefined;
}

/** What to type. A commit that has its tag already has changes beside it: they wait, or become part of another tag. */
export function howToRelease(tag: string | undefined, next: string | undefined): string {
  if (tag !== undefined)
    return `To release ${tag} without the changes, put them aside: git stash --include-untracked. To release them too, commit them and tag that commit.`;
  return `Commit everything and tag the commit${next === undefined ? '' : `: git tag ${next}`}.`;
}

/** The tag that would come next; undefined where several projects may have one. */
export function nextTag(tags: readonly string[], projects: readonly Project[]): string | undefined {
  const [only, another] = projects;
  return only === undefined || another !== undefined ? undefined : tagFor(tags, only, nextVersion(tags, only), 1);
}
