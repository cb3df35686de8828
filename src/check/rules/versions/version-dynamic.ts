// version-dynamic: where a version that the manifest does not state comes from.

import type { Rule } from '../../../core/types.js';
import { TYPED } from '../../../host/typed.js';
import { isPlaceholder } from './expected-version.js';

export const versionDynamic: Rule = {
  id: 'version-dynamic',
  title: 'The version is known before the release.',
  level: 'note',
  check({ project, ecosystem, files, tag }) {
    if (tag !== undefined) return [];
    const { file, version, line, column } = ecosystem.versions.stated(project, files) ?? {};
    if (file !== undefined && version !== undefined && isPlaceholder(version)) {
      return {
        message: `${file} says ${version}, a placeholder until a release writes the version: it cannot be compared with anything.`,
        hint: 'To release this commit, replace it with the real version.',
        file,
        line,
        column,
      };
    }
    const made = ecosystem.versions.fromTags?.(project, files);
    if (made === undefined) return [];
    const { tool, ...place } = made;
    return {
      message: `The version of ${project.name} is derived from the git tag by ${tool}: without a tag on the commit, it cannot be compared with anything.`,
      hint: `To see the result for a release: ${TYPED} check --tag v1.4.0`,
      file: project.manifestFile,
      ...place,
    };
  },
};
