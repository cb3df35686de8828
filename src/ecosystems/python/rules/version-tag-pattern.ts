// version-tag-pattern: the tool that makes the version out of tags can read the tags of this repository.

import { plural } from '../../../core/plural.js';
import type { Rule } from '../../../core/types.js';
import { parseTag } from '../../../core/version.js';
import { dynamicVersion } from '../dynamic-version.js';
import type { PyManifest } from '../manifest.js';

export const versionTagPattern: Rule<PyManifest> = {
  id: 'version-tag-pattern',
  title: 'The tool that derives the version from tags can parse them.',
  level: 'error',
  check({ project, files, tag, tagVersion, git }) {
    const { manifest, name, manifestFile } = project;
    const found = dynamicVersion(project, files);
    if (found?.kind !== 'git' || found.wants === undefined) return [];
    const place = { file: manifestFile, ...(manifest.at(found.path) ?? manifest.at(['project', 'dynamic'])) };
    const hint = `Change the pattern of ${found.tool}, or use tags of the form: ${found.wants}.`;
    if (tag !== undefined) {
      if (tagVersion === undefined || found.reads(tag)) return [];
      const message = `${found.tool} cannot parse the tag ${tag}: it expects ${found.wants}. It would publish an invented version instead.`;
      return { message, hint, ...place };
    }
    // Without a release, the tags that are there tell how they are named here.
    const ours = (git?.tags ?? []).filter((one) => {
      const parts = parseTag(one, [name]);
      return parts !== undefined && (parts.name === undefined || parts.name === name);
    });
    if (ours.length === 0 || ours.some((one) => found.reads(one))) return [];
    const message = `${found.tool} cannot parse any of the ${plural(ours.length, 'tag')}, such as ${ours.at(-1)}: it expects ${found.wants}.`;
    return { level: 'warning', message, hint, ...place };
  },
};
