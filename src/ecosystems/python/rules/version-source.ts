// version-source: a version that is read from a file when it is built is there.

import type { Rule } from '../../../core/types.js';
import { dynamicVersion } from '../dynamic-version.js';
import type { PyManifest } from '../manifest.js';

export const versionSource: Rule<PyManifest> = {
  id: 'version-source',
  title: 'The file that the version is read from contains a version.',
  level: 'error',
  check({ project, files }) {
    const { manifest } = project;
    const found = dynamicVersion(project, files);
    if (found?.kind !== 'broken') return [];
    return { message: found.why, hint: found.hint, file: project.manifestFile, ...manifest.at(found.path) };
  },
};
