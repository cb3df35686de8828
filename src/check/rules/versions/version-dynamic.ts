// version-dynamic: where a version that the manifest does not state comes from.

import type { Files, Project, Rule, RuleFinding } from '../../../core/types.js';
import { dynamicVersion } from '../../../ecosystems/python/dynamic-version.js';
import type { PyManifest } from '../../../ecosystems/python/manifest.js';
import { versionPlace } from '../version-place.js';
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
  check({ project, files, tag }) {
    if (tag !== undefined) return [];
    const { name, version } = project;
    if (version !== undefined && isPlaceholder(version)) {
      return [
        placeholder(project.manifestFile, version, { file: project.manifestFile, ...versionPlace(project, files) }),
      ];
    }
    return project.ecosystem === 'python' ? ofPython(project as Project<PyManifest>, name, files) : [];
  },
};

function ofPython(project: Project<PyManifest>, name: string, files: Files): readonly RuleFinding[] {
  const found = dynamicVersion(project, files);
  if (found?.kind === 'stated' && isPlaceholder(found.version)) {
    const { file, line, column } = found;
    return [placeholder(file, found.version, { file, line, column })];
  }
  if (found?.kind !== 'git') return [];
  return [
    {
      message: `The version of ${name} is made of the git tag by ${found.tool}: before there is a tag on the commit, nothing can be compared with it.`,
      hint: 'To see what a release would say: mcp-drydock check --tag v1.4.0',
      file: project.manifestFile,
      ...(project.manifest.at(found.path) ?? project.manifest.at(['project', 'dynamic'])),
    },
  ];
}

type Place = Pick<RuleFinding, 'file' | 'line' | 'column'>;

function placeholder(file: string, version: string, place: Place): RuleFinding {
  return {
    message: `${file} says ${version}, which stands there until a release writes the version: nothing can be compared with it.`,
    hint: 'A release of this commit needs the real version in its place.',
    ...place,
  };
}
