// version-shallow-clone: tags are here when the version is made of them.

import type { Rule } from '../../../core/types.js';

export const versionShallowClone: Rule = {
  id: 'version-shallow-clone',
  title: 'Tags are fetched if the version is derived from them.',
  level: 'warning',
  check({ project, ecosystem, files, tag, git }) {
    if (git === undefined || !git.shallow || git.tags.length > 0) return [];
    const made = ecosystem.versions.fromTags?.(project, files);
    if (made === undefined) return [];
    const { tool, ...place } = made;
    return {
      // A check of a pull request builds nothing, so nothing goes wrong there.
      level: tag === undefined ? 'note' : 'warning',
      message: `${tool} derives the version of ${project.name} from tags, but this shallow clone has none: a build here gets a wrong version.`,
      hint: 'Set fetch-depth: 0 for actions/checkout, or run: git fetch --tags --unshallow',
      file: project.manifestFile,
      ...place,
    };
  },
};
