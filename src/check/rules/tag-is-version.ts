// tag-is-version: the tag and the manifest state the same version.

import type { Rule } from '../../core/types.js';
import { isPrerelease, sameVersion } from '../../core/version.js';

export const tagIsVersion: Rule = {
  id: 'tag-is-version',
  title: 'The tag matches the version in the manifest.',
  level: 'error',
  check({ project, ecosystem, files, tag, tagVersion }) {
    const { versions } = ecosystem;
    const stated = versions.stated(project, files);
    if (tag === undefined || tagVersion === undefined || stated === undefined) return [];
    const { version, fixes, ...place } = stated;
    // What is no version at all is told by another rule.
    if (versions.spell(version) === undefined || sameVersion(tagVersion, version)) return [];
    const tagLeads = versions.tagLeads === true;
    if (tagLeads && project.settings.version !== undefined) return [];
    const wanted = versions.spell(tagVersion) ?? tagVersion;
    // In the form of the tag that was given, which may have no v, or a name in front.
    const retagged = tag.includes(tagVersion) ? tag.replace(tagVersion, version) : `v${version}`;
    const early = isPrerelease(version) && !isPrerelease(tagVersion) ? ', a pre-release' : '';
    return {
      message: `The tag ${tag} says ${tagVersion}, but ${place.file} says ${version}${early}.`,
      hint: `Set the version to ${wanted} and move the tag to that commit, or tag ${retagged}.`,
      ...place,
      fixes: fixes(wanted),
      ...(tagLeads ? { level: 'warning' as const } : {}),
    };
  },
};
