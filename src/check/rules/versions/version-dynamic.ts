// version-dynamic: where a version that the manifest does not state comes from.

import type { Rule } from '../../../core/types.js';
import { isPlaceholder } from './expected-version.js';

export const versionDynamic: Rule = {
  id: 'version-dynamic',
  title: 'The version is known before a release gives it.',
  level: 'note',
  docs: {
    why: 'Where the version is made of the git tag, or stands as 0.0.0 until a release writes it, nothing can be compared with it before there is a tag, and a build without one has a version that no index takes.',
    wrong: '{ "version": "0.0.0-development" }',
    right: '{ "version": "1.4.0" }',
    fix: 'Nothing has to be done: check with --tag v1.4.0 to see what a release of that tag would say, and fetch tags where it is built (fetch-depth: 0). Or state the version in the manifest.',
  },
  check({ project, ecosystem, files, tag }) {
    if (tag !== undefined) return [];
    const { file, version, line, column } = ecosystem.versions.stated(project, files) ?? {};
    if (file !== undefined && version !== undefined && isPlaceholder(version)) {
      return [
        {
          message: `${file} says ${version}, which stands there until a release writes the version: nothing can be compared with it.`,
          hint: 'A release of this commit needs the real version in its place.',
          file,
          line,
          column,
        },
      ];
    }
    const made = ecosystem.versions.fromTags?.(project, files);
    if (made === undefined) return [];
    const { tool, ...place } = made;
    return [
      {
        message: `The version of ${project.name} is made of the git tag by ${tool}: before there is a tag on the commit, nothing can be compared with it.`,
        hint: 'To see what a release would say: mcp-drydock check --tag v1.4.0',
        file: project.manifestFile,
        ...place,
      },
    ];
  },
};
