// tag-is-version: the tag and the manifest state the same version.

import type { Rule } from '../types.js';
import { isPrerelease, sameVersion, toPep440, toSemver } from '../version.js';
import { versionPlace } from './version-place.js';

export const tagIsVersion: Rule = {
  id: 'tag-is-version',
  title: 'The tag is the version that the manifest states.',
  level: 'error',
  docs: {
    why: 'The tag is what people see and the manifest is what indexes see. When they differ, one of them is wrong, and a published version can never be taken back.',
    wrong: '# the tag is v1.4.0\n[project]\nversion = "1.3.2"',
    right: '# the tag is v1.4.0\n[project]\nversion = "1.4.0"',
    fix: 'Write the version of the tag into the manifest, commit, and set the tag on that commit. Pre-releases may be spelled either way: 1.2.0-rc.1 and 1.2.0rc1 are the same.',
  },
  check({ project, files, tag, tagVersion }) {
    if (tag === undefined || tagVersion === undefined || project.version === undefined) return [];
    // What is no version at all is told by another rule.
    const isVersion = project.ecosystem === 'python' ? toPep440 : toSemver;
    if (isVersion(project.version) === undefined || sameVersion(tagVersion, project.version)) return [];
    // A code package is named by its tag; what the configuration states is for builds without one.
    if (project.ecosystem === 'code-package' && project.settings.version !== undefined) return [];
    const wanted = (project.ecosystem === 'python' ? toPep440(tagVersion) : toSemver(tagVersion)) ?? tagVersion;
    const early = isPrerelease(project.version) && !isPrerelease(tagVersion) ? ', a pre-release' : '';
    return [
      {
        message: `The tag ${tag} says ${tagVersion}, but ${project.manifestFile} says ${project.version}${early}.`,
        hint: `Set the version to ${wanted} and move the tag to that commit, or tag v${project.version}.`,
        file: project.manifestFile,
        ...versionPlace(project, files),
        ...(project.ecosystem === 'code-package' ? { level: 'warning' as const } : {}),
      },
    ];
  },
};
