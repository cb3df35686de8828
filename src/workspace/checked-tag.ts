// Which tag `check` looks at: the one that is named, else the one that was pushed, else the one on a commit that is as it was committed.

import type { Finding, Host, Project } from '../core/types.js';
import { parseTag, tagFits } from '../core/version.js';
import { changedPaths } from '../repository/changed-paths.js';
import { type Head, pushedTag } from '../repository/git.js';
import { releasedBy } from './discover.js';
import { fittingTag, noVersion } from './release-tag.js';

export interface Checked {
  readonly tag: string | undefined;
  /** What the tag releases; all projects where there is none. */
  readonly released: readonly Project[];
  readonly findings: readonly Finding[];
}

/**
 * @param given what the input tag says
 * @throws ReleaseError exit 2 where a tag that was given has no version, or names a project that is not here
 */
export async function checkedTag(
  host: Host,
  given: string | undefined,
  head: Head | undefined,
  projects: readonly Project[],
): Promise<Checked> {
  const names = projects.map(({ name }) => name);
  if (given !== undefined) {
    if (parseTag(given, names) === undefined) throw noVersion(given);
    return { tag: given, released: releasedBy(given, projects), findings: otherName(given, projects) };
  }
  const tag = pushedTag(host.env) ?? (await committedTag(host, head, projects));
  const fits = tag !== undefined && projects.some((project) => tagFits(tag, project));
  return { tag, released: fits ? releasedBy(tag, projects) : projects, findings: [] };
}

/** The tag on HEAD. Whoever has changed something since is at work on the next version. */
async function committedTag(
  host: Host,
  head: Head | undefined,
  projects: readonly Project[],
): Promise<string | undefined> {
  const tag = head === undefined ? undefined : fittingTag(head, projects);
  if (head === undefined || tag === undefined) return undefined;
  return (await changedPaths(host, head.root)).length === 0 ? tag : undefined;
}

/** A single project is released by a tag with any name in front: that may be meant, or be a tag of something else. */
function otherName(tag: string, projects: readonly Project[]): readonly Finding[] {
  const [only, another] = projects;
  const name = only === undefined ? undefined : parseTag(tag, [only.name])?.name;
  if (only === undefined || another !== undefined || name === undefined || name === only.name) return [];
  return [
    {
      rule: 'tag/other-name',
      level: 'note',
      message: `The tag ${tag} names ${name}, and the only project is ${only.name}: the tag releases it all the same.`,
      hint: `If it is a tag of something else, exclude it from the filter of the release workflow, or tag ${only.name}-v1.2.3.`,
    },
  ];
}
