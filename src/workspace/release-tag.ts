// The tag of a release: the one that is given or pushed, one on the commit, or what a rehearsal makes up.

import type { Inputs } from '../config/inputs.js';
import { type ReleaseError, usageError } from '../core/errors.js';
import type { Files, Host, Project } from '../core/types.js';
import { parseTag, tagFits } from '../core/version.js';
import { ecosystemOf } from '../ecosystems/index.js';
import { type Head, pushedTag } from '../repository/git.js';
import { nextVersion, tagFor } from './tag-form.js';

/** The tag: given, else pushed, else one on HEAD that fits. */
export function chooseTag(host: Host, inputs: Inputs, head: Head, projects: readonly Project[]): string | undefined {
  const names = projects.map(({ name }) => name);
  const given = inputs.tag ?? pushedTag(host.env);
  if (given === undefined) return fittingTag(head, projects);
  if (parseTag(given, names) !== undefined) return given;
  throw noVersion(given);
}

/** The error of a tag that releases nothing. */
export function noVersion(tag: string): ReleaseError {
  return usageError(
    'tag/no-version',
    `The tag ${tag} does not contain a version.`,
    'Tags look like v1.2.3, 1.2.3, name-v1.2.3, name/v1.2.3 or @scope/name@1.2.3.',
  );
}

/** The first tag on HEAD that releases one of these projects. */
export function fittingTag({ tags }: Pick<Head, 'tags'>, projects: readonly Project[]): string | undefined {
  return tags.find((name) => projects.some((project) => tagFits(name, project)));
}

/**
 * The next tags: with the version of the manifest, without what no index takes (`.devN`, `+local`), or, where the tag gives it, the one after the
 * newest; of the form that the repository has, else `v<version>`, or `<name>@<version>` for each of several projects.
 * @param tags all of the repository
 */
export function rehearsalTags(
  { projects, files }: { readonly projects: readonly Project[]; readonly files: Files },
  tags: readonly string[],
  host: Host,
): readonly string[] {
  const versionOf = (project: Project): string => {
    const { name } = project;
    const clean = ecosystemOf(project)
      .versions.stated(project, files)
      ?.version.replace(/[.-]?dev\d*.*$/, '')
      .replace(/\+.*$/, '');
    if (clean !== undefined && isVersionTag(`v${clean}`)) return clean;
    const next = nextVersion(tags, { name, version: undefined });
    host.log.info(`The version of ${name} comes from its tag, and the commit has none: rehearsing ${next}.`);
    return next;
  };
  // What is made of one package in several ways is one release.
  return [...new Set(projects.map((project) => tagFor(tags, project, versionOf(project), projects.length)))];
}

/** Whether nothing but a version stands in it: a manifest may hold a placeholder, or anything else. */
function isVersionTag(tag: string): boolean {
  const parsed = parseTag(tag);
  return parsed !== undefined && parsed.name === undefined;
}
