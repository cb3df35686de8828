// tag-is-version: the tag and the manifest state the same version.

import type { Rule } from '../../core/types.js';
import { isPrerelease, sameVersion } from '../../core/version.js';

export const tagIsVersion: Rule = {
  id: 'tag-is-version',
  title: 'The tag matches the version in the manifest.',
  level: 'error',
  docs: {
    why: 'People see the tag, package indexes see the manifest. If they differ, one of them is wrong, and a published version can never be replaced.',
    wrong: '# the tag is v1.4.0\n[project]\nversion = "1.3.2"',
    right: '# the tag is v1.4.0\n[project]\nversion = "1.4.0"',
    fix: 'Set the version in the manifest to that of the tag, commit, and move the tag to that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.',
  },
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
    const early = isPrerelease(version) && !isPrerelease(tagVersion) ? ', a pre-release' : '';
    return [
      {
        message: `The tag ${tag} says ${tagVersion}, but ${place.file} says ${version}${early}.`,
        hint: `Set the version to ${wanted} and move the tag to that commit, or tag v${version}.`,
        ...place,
        fixes: fixes(wanted),
        ...(tagLeads ? { level: 'warning' as const } : {}),
      },
    ];
  },
};
