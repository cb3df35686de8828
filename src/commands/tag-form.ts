// How a repository writes its tags: what a new workflow waits for, and what a person is told to type, fit those that are there.

import type { Project } from '../core/types.js';
import { parseTag, tagFits } from '../core/version.js';
import { compareVersions } from '../core/version-order.js';

/** What stands before the version where nothing says otherwise. */
const USUAL = 'v';
/** A prefix that a workflow's filter can only take literally: the others mean something in it, or in YAML. */
const LITERAL = /^[\w./@-]*$/;

/**
 * What stands before the version in this project's newest tag: `v`, nothing, or `weather-v`.
 * @param tags all of the repository
 * @returns `v` where no tag is this project's
 */
export function tagPrefix(tags: readonly string[], project: Pick<Project, 'name' | 'version'>): string {
  const own = tags.flatMap((tag) => {
    const version = tagFits(tag, project) ? parseTag(tag, [project.name])?.version : undefined;
    return version === undefined || !tag.endsWith(version) ? [] : [{ prefix: tag.slice(0, -version.length), version }];
  });
  const newest = own.sort((a, b) => compareVersions(a.version, b.version)).at(-1);
  return newest !== undefined && LITERAL.test(newest.prefix) ? newest.prefix : USUAL;
}

/** The filters of tags in a workflow that such prefixes need beside `v*`, which comes first where it is one of them. */
export function tagFilters(prefixes: readonly string[]): readonly string[] {
  return [...new Set(prefixes)].map((prefix) => (prefix === '' ? '[0-9]*' : `${prefix}*`));
}
