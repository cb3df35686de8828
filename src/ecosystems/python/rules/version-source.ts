// version-source: a version that is read from a file when it is built is there.

import type { Rule } from '../../../core/types.js';
import { dynamicVersion } from '../dynamic-version.js';
import type { PyManifest } from '../manifest.js';

export const versionSource: Rule<PyManifest> = {
  id: 'version-source',
  title: 'The file that the version is read from contains a version.',
  level: 'error',
  docs: {
    why: 'With dynamic = ["version"] the build backend reads the version from the file that pyproject.toml names. If the file or the version is missing, the build fails.',
    wrong: '[project]\ndynamic = ["version"]\n\n[tool.hatch.version]\npath = "weather/__init__.py"',
    right: '[tool.hatch.version]\npath = "src/weather_mcp/__init__.py"',
    fix: 'Correct the path, or set the version in [project] and remove "version" from dynamic.',
  },
  check({ project, files }) {
    const { manifest } = project;
    const found = dynamicVersion(project, files);
    if (found?.kind !== 'broken') return [];
    return [{ message: found.why, hint: found.hint, file: project.manifestFile, ...manifest.at(found.path) }];
  },
};
