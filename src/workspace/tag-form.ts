// How a repository writes its tags: what a new workflow waits for, and what a person is told to type, fit those that are there.

import semver from 'semver';
import type { Project } from '../core/types.js';
import { isPrerelease, parseTag, sameVersion, tagFits } from '../core/version.js';
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
  const newest = tagsOf(tags, project).at(-1);
  return newest !== undefined && LITERAL.test(newest.prefix) ? newest.prefix : USUAL;
}

/**
 * The version of the next tag: that of the manifest, or the patch after the newest tag if the manifest states none or one that has a tag.
 * @param tags all of the repository
 */
export function nextVersion(tags: readonly string[], project: Pick<Project, 'name' | 'version'>): string {
  const own = tagsOf(tags, project);
  const { version } = project;
  if (version !== undefined && !own.some((tag) => sameVersion(tag.version, version))) return version;
  const newest = own.at(-1)?.version;
  const numbers = newest === undefined ? null : semver.coerce(newest);
  if (newest === undefined || numbers === null) return '1.0.0';
  return isPrerelease(newest) ? numbers.version : numbers.inc('patch').version;
}

/**
 * The tag of a version: with the project's name where there are several, unless it has tags of another form.
 * @param tags all of the repository
 */
export function tagFor(
  tags: readonly string[],
  project: Pick<Project, 'name' | 'version'>,
  version: string,
  projects: number,
): string {
  const own = tags.some((tag) => tagFits(tag, project) && parseTag(tag, [project.name])?.name !== undefined);
  return projects > 1 && !own ? `${project.name}@${version}` : `${tagPrefix(tags, project)}${version}`;
}

/**
 * The tags that release this project, the lowest version first. Beside tags with its name, one without a name and with a higher version
 * than the project has is of another project.
 */
function tagsOf(tags: readonly string[], project: Pick<Project, 'name' | 'version'>) {
  const all = tags.flatMap((tag) => {
    const { name, version } = (tagFits(tag, project) ? parseTag(tag, [project.name]) : undefined) ?? {};
    if (version === undefined || !tag.endsWith(version)) return [];
    return [{ prefix: tag.slice(0, -version.length), version, named: name !== undefined }];
  });
  const isNamed = all.some(({ named }) => named);
  const isOthers = (version: string): boolean =>
    project.version !== undefined && compareVersions(version, project.version) > 0;
  const own = all.filter(({ named, version }) => named || !isNamed || !isOthers(version));
  return own.sort((a, b) => compareVersions(a.version, b.version));
}

/** The filters of tags in a workflow that such prefixes need beside `v*`, which comes first where it is one of them. */
export function tagFilters(prefixes: readonly string[]): readonly string[] {
  return [...new Set(prefixes)].map((prefix) => (prefix === '' ? '[0-9]*' : `${prefix}*`));
}
